import type { z } from 'astro/zod';
import { languages } from '../i18n/index.ts';
import { checkIds } from './check-ids.ts';
import type { letterTaskSchema } from './letter-task-schema.ts';
import type { Mistake } from './mistake.ts';
import type { Entry } from './read-content.ts';
import { type Report, reporting } from './reporting.ts';

type LetterTask = z.infer<typeof letterTaskSchema>;
type Passages = LetterTask['problems'][number]['passages'];

const short = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;

/** Finds passages that are not in their letter, are in it twice, or share words with another one. */
function* checkPassages(
  letter: LetterTask['letter'],
  holders: readonly (readonly [path: readonly PropertyKey[], passages: Passages])[],
  report: Report,
): Generator<Mistake> {
  for (const language of languages) {
    const text = letter[language].join('\n');
    const taken: { readonly start: number; readonly end: number }[] = [];
    for (const [path, passages] of holders) {
      for (const [index, passage] of passages[language].entries()) {
        const at = [...path, 'passages', language, index];
        const start = text.indexOf(passage);
        const end = start + passage.length;
        if (start === -1) yield report(at, 'words of the letter', short(passage), 'copy them letter by letter');
        else if (text.indexOf(passage, start + 1) !== -1)
          yield report(at, 'words that the letter has once', short(passage), 'copy more words around them');
        else if (taken.some((other) => start < other.end && other.start < end))
          yield report(at, 'words of no other passage', short(passage), 'make one of the two shorter');
        else taken.push({ start, end });
      }
    }
  }
}

function* checkProblems({ problems }: Pick<LetterTask, 'problems'>, report: Report): Generator<Mistake> {
  for (const [index, { id }] of problems.entries()) {
    if (problems.findIndex((other) => other.id === id) === index) continue;
    yield report(['problems', index, 'id'], 'an id of its own', `“${id}” again`, 'give it another id');
  }
}

/** Holds the letters of the diagnostic against the problems that they are said to have. */
export function* checkLetterTasks(entries: readonly Entry[]): Generator<Mistake> {
  const tasks = entries.filter(({ collection }) => collection === 'letterTasks');
  yield* checkIds(tasks);
  for (const entry of tasks) {
    const report = reporting(entry);
    const [letter, problems, decoys] = ['letter', 'problems', 'decoys'].map((field) => entry.value(field)) as [
      LetterTask['letter'] | undefined,
      LetterTask['problems'] | undefined,
      LetterTask['decoys'] | undefined,
    ];
    // What is wrong by itself has been told.
    if (letter === undefined || problems === undefined || decoys === undefined) continue;
    yield* checkProblems({ problems }, report);
    const holders = [
      ...problems.map(({ passages }, index) => [['problems', index], passages] as const),
      ...decoys.map(({ passages }, index) => [['decoys', index], passages] as const),
    ];
    yield* checkPassages(letter, holders, report);
  }
}
