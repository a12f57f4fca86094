import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { createRandom } from '../../bench/random.ts';
import { chromiumOptions } from './chromium.ts';
import { startStorePage } from './store-page.ts';
import { answer } from './store-tabs.ts';

/** What came of a series of kills. */
export interface Kills {
  /** Answers of which the page said that they are saved. */
  readonly acknowledged: number;
  /** Those of them that were not there when the browser was started again. */
  readonly lost: readonly string[];
}

/** Starts a browser of its own, which can be killed without ending that of the tests. */
async function startBrowser(profile: string): Promise<{ process: ChildProcess; endpoint: string }> {
  const { executablePath = '', args = [] } = await chromiumOptions();
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, ...args, 'about:blank'];
  // A group of its own, so that its helpers die with it.
  const process = spawn(executablePath, own, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  for await (const part of process.stderr) {
    said += part;
    const [, endpoint] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
    if (endpoint) return { process, endpoint };
  }
  throw new Error(`Expected a browser, got “${said.slice(-500)}”; set CHROMIUM_PATH to its program`);
}

/** Ends a browser and its helpers at once, as a power cut for programs would. */
async function kill(process: ChildProcess): Promise<void> {
  const gone = once(process, 'exit');
  globalThis.process.kill(-(process.pid ?? 0), 'SIGKILL');
  await gone;
}

/** Saves answers without end, one after the other or three at once, and tells each that the page calls saved. */
const keepSaving = (page: Page, round: number): Promise<void> =>
  page.evaluate(
    async ([happening, prefix]) => {
      const tell = Reflect.get(globalThis, 'acknowledge') as (question: string) => void;
      for (let index = 0; ; index += 3) {
        const three = [0, 1, 2].map((more) => async () => {
          const question = `${prefix}/q${index + more}`;
          const { trouble } = await store.add({ ...happening, question });
          if (trouble === null) tell(question);
        });
        if (index % 2 === 0) await Promise.all(three.map((save) => save()));
        else for (const save of three) await save();
      }
    },
    [answer('') as ReturnType<typeof answer> & { kind: 'answered' }, `round${round}`] as const,
  );

/**
 * Kills a browser again and again while it saves answers, and looks each time whether all that it called saved is there.
 *
 * @param seed - From which the moments of the kills follow: after so many answers, and so many milliseconds.
 * @param told - Called after each round.
 */
export async function killRounds(
  rounds: number,
  seed: number,
  told: (round: number) => void = () => {},
): Promise<Kills> {
  const [profile, served] = await Promise.all([mkdtemp(join(tmpdir(), 'okno-killed-')), startStorePage()]);
  const random = createRandom(seed);
  const acknowledged = new Set<string>();
  const lost = new Set<string>();
  try {
    for (let round = 1; round <= rounds + 1; round++) {
      const { process, endpoint } = await startBrowser(profile);
      const browser = await chromium.connectOverCDP(endpoint);
      const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
      await page.goto(served.address);
      const there = await page.evaluate(async () => {
        globalThis.store = await okno.openProgress();
        return store.events.flatMap((event) => ('question' in event ? event.question : []));
      });
      const kept = new Set(there);
      for (const question of acknowledged) if (!kept.has(question)) lost.add(question);
      // The last round only looks.
      if (round <= rounds) {
        const enough = acknowledged.size + random.whole(1, 40);
        const reached = new Promise<void>((resolve) => {
          void page
            .exposeFunction('acknowledge', (question: string) => {
              acknowledged.add(question);
              if (acknowledged.size >= enough) resolve();
            })
            .then(() => keepSaving(page, round))
            .catch(() => {});
        });
        await reached;
        await wait(random.whole(0, 20));
        told(round);
      }
      await kill(process);
      await browser.close().catch(() => {});
    }
  } finally {
    await served.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return { acknowledged: acknowledged.size, lost: [...lost] };
}
