import { type CollectionEntry, getCollection } from 'astro:content';
import { type Language, languages } from '#i18n';
import { contentHash } from '#learning';
import { examplesOf } from '../../authoring/examples.ts';
import { letterPieces } from './letter-pieces.ts';
import type { LetterPlace, SiteBank, SiteLetter, SiteQuestion, TextPart } from './site-bank.ts';

type Question = CollectionEntry<'questions'>['data'];
type LetterTask = CollectionEntry<'letterTasks'>['data'];

const parts = (text: string): readonly TextPart[] => examplesOf(text) ?? [{ text, isExample: false }];

/** The hash of what is read before the answer. */
const hashOf = ({ stem, options }: Question, language: Language): string =>
  contentHash([stem[language], ...options.map(({ text, correct = false }) => ({ text: text[language], correct }))]);

/** A question in one language. */
function questionIn(question: Question, language: Language): SiteQuestion {
  const { id, competency, level, kind, stem, options, feedback, source } = question;
  return {
    id: `bank/${id}`,
    hashes: languages.map((one) => hashOf(question, one)),
    hash: hashOf(question, language),
    competency: competency as SiteQuestion['competency'],
    level: level as SiteQuestion['level'],
    several: kind === 'multiple',
    stem: parts(stem[language]),
    options: options.map((option) => ({
      text: parts(option.text[language]),
      correct: option.correct ?? false,
      feedback: parts(option.feedback[language]),
    })),
    feedback: parts(feedback[language]),
    source: source[language],
  };
}

/** The letter task in one language. */
function letterIn(task: LetterTask, language: Language): SiteLetter {
  const placesOf = (
    holders: readonly (LetterTask['problems'][number] | LetterTask['decoys'][number])[],
    sign: string,
  ): LetterPlace[] =>
    holders.map((holder, index) => ({
      keys: holder.passages[language].map((_, at) => `${sign}${index}-${at}`),
      name: 'name' in holder ? holder.name[language] : '',
      passages: holder.passages[language],
      feedback: holder.feedback[language],
    }));
  const problems = placesOf(task.problems, 'problem-');
  const decoys = placesOf(task.decoys, 'decoy-');
  const passages = [...problems, ...decoys].flatMap((place) =>
    place.passages.map((text, at) => ({ text, key: place.keys[at] ?? '' })),
  );
  return {
    id: `letter-tasks/${task.id}`,
    title: task.title[language],
    task: task.task[language],
    lines: letterPieces(task.letter[language], passages, language),
    problems,
    decoys,
    rewritten: task.rewritten[language],
    // The same in both languages: marks of problems and decoys outlive a change of language.
    hash: contentHash([task.letter, task.problems.map(({ passages }) => passages)]),
  };
}

/** All that the diagnostic asks, in one language. */
export async function makeBank(language: Language): Promise<SiteBank> {
  const [questions, tasks] = await Promise.all([getCollection('questions'), getCollection('letterTasks')]);
  const [task] = tasks;
  return {
    questions: questions.map(({ data }) => questionIn(data, language)),
    letter: task ? letterIn(task.data, language) : null,
  };
}
