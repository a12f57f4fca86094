import { contributionsOf } from '../ease/contributions.ts';
import { quote } from '../passage.ts';
import type { Document, Rule, RuleFinding } from '../types.ts';

/** Words are named when they add so much to the difficulty, in points, and so many at most. */
const named = { least: 0.25, most: 3 };

/** Levels by index of the borders in the model: a sentence at C1 is worth a word, one at C2 must be mended. */
const border = { c1: 3, c2: 4 };

const joined = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

function check(document: Document): readonly RuleFinding[] {
  const { language, text, data } = document;
  const measured = document.measured();
  const levels = data.reading?.model.levels;
  const least = levels?.[border.c1];
  if (!data.reading || !measured || !levels || least === undefined) return [];
  const findings: RuleFinding[] = [];
  for (let index = 0; index < measured.sentences.length; index++) {
    const difficulty = measured.difficulty[index] ?? 0;
    const sentence = measured.sentences[index];
    if (difficulty < least || !sentence?.prose) continue;
    const words: string[] = [];
    for (const part of contributionsOf(data.reading.model, document, measured, index))
      if (part.cause === 'word' && part.points >= named.least && words.length < named.most)
        words.push(quote(language, text.slice(part.start, part.end)));
    // Length alone is what `long-sentence` speaks of.
    if (words.length === 0) continue;
    const { start, end } = sentence;
    const message = `Few readers get through this sentence: say ${joined(words)} in everyday words.`;
    findings.push(
      difficulty >= (levels[border.c2] ?? Number.POSITIVE_INFINITY)
        ? { start, end, message, suggestions: [], severity: 'warning' }
        : { start, end, message, suggestions: [] },
    );
  }
  return findings;
}

/** Finds sentences that the sentence model puts at C1 or C2 because of their words. */
export const hardSentence: Rule = {
  id: 'hard-sentence',
  severity: 'info',
  source: {
    title: 'CEFR-Based Sentence Difficulty Annotation and Assessment (Arase, Uchida and Kajiwara 2022)',
    url: 'https://aclanthology.org/2022.emnlp-main.416/',
  },
  text: {
    en: {
      title: 'Sentence for experts',
      why: 'Rare words crowd in one sentence. Most readers stop, guess, or call you to ask.',
      how: 'Replace the hardest words with everyday ones, or explain them in a sentence of their own.',
      bad: [
        'The commission promulgated a retrospective determination of contributory culpability.',
        'Remittance is contingent on the substantiation of pecuniary hardship by the claimant.',
        'The tribunal repudiated the appellant’s rudimentary argumentation as inadmissible.',
        'Ancillary expenditure is reimbursable subject to prior discretionary authorisation.',
      ],
      good: [
        'The commission looked back and decided who was partly to blame.',
        'We will pay you if you can show that you are short of money.',
        'The tribunal did not accept the reasons that you gave.',
        'We can pay other costs back to you if we agreed to them first.',
      ],
      alsoGood: [
        'We will write to you before the end of May.',
        'Please bring your passport, your lease and your last three payslips.',
      ],
    },
  },
  check,
};
