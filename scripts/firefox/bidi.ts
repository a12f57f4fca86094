import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Firefox, spoken to by WebDriver BiDi: Playwright drives only builds of its own. */
export interface Firefox {
  readonly version: string;
  /** Opens an address and waits until all of it is there. */
  open(address: string): Promise<void>;
  /** The value of an expression in the page, as JSON; a promise is waited for. */
  value<Value>(expression: string): Promise<Value>;
  /** Waits until an expression is true. @throws {Error} When it is not within 20 s. */
  until(expression: string): Promise<void>;
  /** Presses keys one after the other while holding `held`; special ones by their WebDriver code. */
  press(keys: string, held?: string): Promise<void>;
  close(): Promise<void>;
}

const patience = 20_000;
const alt = '\uE00A';
/** Keys by the code that WebDriver has for them. */
export const key = { alt, down: '\uE015', enter: '\uE007', tab: '\uE004' } as const;

/** The address that Firefox says it listens at. */
const addressOf = (browser: ChildProcess): Promise<string> =>
  new Promise((done, fail) => {
    let said = '';
    browser.stderr?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said) ?? [];
      if (address) done(address);
    });
    browser.once('error', fail);
    browser.once('exit', (code) => fail(new Error(`Expected Firefox to listen, got its end with code ${code}`)));
  });

/**
 * Starts Firefox with a profile of its own.
 *
 * @param program - Its path or name.
 * @param screen - The environment of a screen to show its window on; without a window unless given.
 * @throws {Error} When it cannot be started.
 */
export async function startFirefox(program: string, screen?: NodeJS.ProcessEnv): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'okno-firefox-'));
  const args = [...(screen ? [] : ['--headless']), '--no-remote', '--remote-debugging-port=0', '--profile', profile];
  const browser = spawn(program, args, { ...(screen && { env: screen }), stdio: ['ignore', 'ignore', 'pipe'] });
  const socket = new WebSocket(`${await addressOf(browser)}/session`);
  await new Promise((done, fail) => {
    socket.addEventListener('open', done, { once: true });
    socket.addEventListener('error', fail, { once: true });
  });
  const waiting = new Map<number, { done(value: unknown): void; fail(error: Error): void }>();
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(String(data));
    const one = waiting.get(id);
    waiting.delete(id);
    if (type === 'error') one?.fail(new Error(`${error}: ${message}`));
    else one?.done(result);
  });
  let count = 0;
  // biome-ignore lint/suspicious/noExplicitAny: each command answers in a form of its own.
  const ask = (method: string, params: object): Promise<any> =>
    new Promise((done, fail) => {
      count += 1;
      waiting.set(count, { done, fail });
      socket.send(JSON.stringify({ id: count, method, params }));
    });
  const { capabilities } = await ask('session.new', { capabilities: {} });
  const { contexts } = await ask('browsingContext.getTree', {});
  const context: string = contexts[0].context;

  const value = async <Value>(expression: string): Promise<Value> => {
    const { type, result, exceptionDetails } = await ask('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
    });
    if (type === 'exception') throw new Error(exceptionDetails.text);
    return JSON.parse(result.value ?? 'null');
  };
  return {
    version: capabilities.browserVersion,
    open: (address) => ask('browsingContext.navigate', { context, url: address, wait: 'complete' }),
    value,
    async until(expression) {
      const end = Date.now() + patience;
      while (!(await value<boolean>(expression))) {
        if (Date.now() > end) throw new Error(`Expected ${expression}, got nothing of the kind within ${patience} ms`);
        await new Promise((done) => setTimeout(done, 100));
      }
    },
    async press(keys, held) {
      const presses = [...keys].flatMap((one) => [
        { type: 'keyDown', value: one },
        { type: 'keyUp', value: one },
      ]);
      const actions = held ? [{ type: 'keyDown', value: held }, ...presses, { type: 'keyUp', value: held }] : presses;
      await ask('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async close() {
      await ask('browser.close', {}).catch(() => {});
      if (browser.exitCode === null) await new Promise((done) => browser.once('exit', done));
      await rm(profile, { recursive: true, force: true });
    },
  };
}
