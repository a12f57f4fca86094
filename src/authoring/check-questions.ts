import type { z } from 'astro/zod';
import { languages } from '../i18n/index.ts';
import { checkIds } from './check-ids.ts';
import type { Mistake } from './mistake.ts';
import type { questionSchema } from './question-schema.ts';
import type { Entry } from './read-content.ts';
import { type Report, reporting } from './reporting.ts';

type Question = z.infer<typeof questionSchema>;

const fields = ['id', 'competency', 'level', 'kind', 'stem', 'options'] as const;

/** The part of a question that other rules than its schema look at; nothing when some of it is wrong by itself. */
type Known = Pick<Question, (typeof fields)[number]>;

const known = (entry: Entry): Known | undefined => {
  const values = fields.map((field) => [field, entry.value(field)] as const);
  return values.some(([, value]) => value === undefined) ? undefined : (Object.fromEntries(values) as unknown as Known);
};

function* checkOptions({ kind, options }: Known, report: Report): Generator<Mistake> {
  const right = options.filter(({ correct }) => correct).length;
  const got = String(options.length);
  if (kind === 'true-false' && options.length !== 2)
    yield report(['options'], 'two answers, true and false', got, 'write "kind": "single", or keep two');
  else if (kind !== 'true-false' && options.length < 3)
    yield report(['options'], 'three answers or more', got, 'add an answer, or write "kind": "true-false"');
  else if (kind === 'multiple' && right === 0)
    yield report(['options'], 'at least one correct answer', 'none', 'write "correct": true at each right answer');
  else if (kind === 'multiple' && right === options.length)
    yield report(
      ['options'],
      'at least one wrong answer',
      'none',
      'add one, or remove "correct" from one that is wrong',
    );
  else if (kind !== 'multiple' && right !== 1) {
    const mend = right === 0 ? 'write "correct": true at the right answer' : 'keep one, or write "kind": "multiple"';
    yield report(['options'], 'exactly one correct answer', String(right), mend);
  }
}

/** What an answer must not say: it can be guessed without knowing a thing, and breaks when answers are shuffled. */
const catchAll = /\b(?:all|none) of the above\b|вс[её] (?:выше)?перечисленн|ни один из (?:выше)?перечисленн/iu;

function* checkTexts({ options }: Known, report: Report): Generator<Mistake> {
  for (const language of languages) {
    const seen = new Set<string>();
    for (const [index, { text }] of options.entries()) {
      const path = ['options', index, 'text', language];
      const words = text[language].toLowerCase();
      if (seen.has(words))
        yield report(path, 'an answer of its own', `“${text[language]}” again`, 'change one of the two');
      seen.add(words);
      if (!catchAll.test(words)) continue;
      const mend = 'write an answer that a learner might believe, or "kind": "multiple"';
      yield report(path, 'an answer that says something', `“${text[language]}”`, mend);
    }
  }
}

/** Finds two questions that ask the same with the same answers. */
function* checkTwins(entries: readonly Entry[]): Generator<Mistake> {
  const owners = new Map<string, Entry>();
  for (const entry of entries) {
    const question = known(entry);
    if (question === undefined) continue;
    const words = JSON.stringify([question.stem, question.options]);
    const owner = owners.get(words);
    owners.set(words, owner ?? entry);
    if (owner === undefined) continue;
    yield reporting(entry)(['stem'], 'a question of its own', `that of ${owner.file}`, 'remove one of the two');
  }
}

/** Holds the questions of the item bank against what their kinds ask for, and against each other. */
export function* checkQuestions(entries: readonly Entry[]): Generator<Mistake> {
  const questions = entries.filter(({ collection }) => collection === 'questions');
  yield* checkIds(questions);
  yield* checkTwins(questions);
  for (const entry of questions) {
    const question = known(entry);
    if (question === undefined) continue;
    yield* checkOptions(question, reporting(entry));
    yield* checkTexts(question, reporting(entry));
  }
}
