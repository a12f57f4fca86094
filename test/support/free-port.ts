import type { Server } from 'node:http';

/** Has a server listen on a free port of this machine. @returns Its address, without a slash at the end, and its end. */
export async function onFreePort(server: Server): Promise<{ readonly address: string; close(): Promise<void> }> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a port, got none');
  return {
    address: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
