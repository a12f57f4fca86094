import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { createRandom } from '../../bench/random.ts';
import { startBrowser } from './own-browser.ts';
import { startStorePage } from './store-page.ts';
import { answer, known } from './store-tabs.ts';

/** What came of a series of kills. */
export interface Kills {
  /** Answers of which the page said that they are saved. */
  readonly acknowledged: number;
  /** Those of them that were not there when the browser was started again. */
  readonly lost: readonly string[];
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
      const browser = await startBrowser(profile);
      const page = await browser.open(served.address);
      const kept = new Set((await known(page)).questions);
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
      await browser.kill();
    }
  } finally {
    await served.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return { acknowledged: acknowledged.size, lost: [...lost] };
}
