import type { CDPSession, Page } from 'playwright-core';

/** All text of a snapshot that comes in chunks over a session. */
async function snapshot(
  listen: (hear: (chunk: string) => void) => void,
  take: () => Promise<unknown>,
): Promise<string> {
  let text = '';
  listen((chunk) => {
    text += chunk;
  });
  await take();
  return text;
}

/** Sends commands to the worker of a page, whose session is none of Playwright's. */
async function workerHeap(session: CDPSession): Promise<string> {
  const attached = new Promise<string>((done) =>
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') done(sessionId);
    }),
  );
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const sessionId = await attached;
  let text = '';
  const done = new Promise<void>((resolve) =>
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, method, params } = JSON.parse(message) as {
        id?: number;
        method?: string;
        params?: { chunk: string };
      };
      if (method === 'HeapProfiler.addHeapSnapshotChunk') text += params?.chunk ?? '';
      if (id === 2) resolve();
    }),
  );
  const send = (id: number, method: string): Promise<unknown> =>
    session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params: {} }) });
  await send(1, 'HeapProfiler.enable');
  await send(2, 'HeapProfiler.takeHeapSnapshot');
  await done;
  return text;
}

/** All strings in the memory of a page and of its worker, after what nobody needs was collected. */
export async function heapText(page: Page): Promise<{ page: string; worker: string }> {
  const session = await page.context().newCDPSession(page);
  const own = await snapshot(
    (hear) => session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => hear(chunk)),
    () => session.send('HeapProfiler.takeHeapSnapshot'),
  );
  const worker = await workerHeap(session);
  await session.detach();
  return { page: own, worker };
}
