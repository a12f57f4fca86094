import type { ReviewItem } from './catalogue.ts';
import type { Day } from './days.ts';
import { shuffled } from './draw.ts';
import type { ThingId } from './events.ts';
import type { Progress } from './progress.ts';
import { fiveMinutes, type Queued } from './review-queue.ts';

/** The last event in which each question was answered, in modules, in the review or in a diagnostic. */
function lastAnswers({ answers, diagnostics }: Progress): ReadonlyMap<ThingId, string> {
  const given = [...[...answers.values()].flat(), ...diagnostics.flatMap((run) => run.answers)].map(
    ({ question, id }): [ThingId, string] => [question, id],
  );
  return new Map(given.sort(([, a], [, b]) => (a < b ? -1 : 1)));
}

/**
 * The questions by which learners check themselves on a module: its own and those of the item bank on its levels.
 *
 * First come those that were never answered, mixed, then those whose answer is oldest, so that each check asks others;
 * five minutes' worth at most.
 */
export function checkQueue(progress: Progress, items: readonly ReviewItem[], module: ThingId, today: Day): Queued[] {
  const last = lastAnswers(progress);
  const since = ({ id }: ReviewItem): string => last.get(id) ?? '';
  const own = items.filter(({ kind, modules }) => kind === 'question' && modules.includes(module));
  return shuffled(own, module, ({ id }) => id)
    .sort((a, b) => (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : 0))
    .slice(0, fiveMinutes)
    .map((item) => {
      const { id, hashes } = item;
      const unknown = { item: id, hash: hashes[0] ?? '', step: 0, due: null, day: today, worry: 'none' } as const;
      return { item, state: progress.reviews.get(id) ?? unknown };
    });
}
