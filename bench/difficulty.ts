import { createChecker, type Document } from '#plain-language';
import { en } from '#plain-language/en';
import { judgedSentences } from '../src/plain-language/ease/judged-sentences.ts';
import { meanDifficulty, measure } from '../src/plain-language/ease/measure.ts';
import { countText } from '../src/plain-language/formulas/count.ts';
import { fleschKincaidGrade } from '../src/plain-language/formulas/english.ts';

/** How hard a text is by our model and by the formula that everybody knows; higher is harder. */
export interface Difficulty {
  readonly model: number;
  readonly fleschKincaid: number;
}

const checker = createChecker({ en });

/** The sentences that a report judges; of a text that has none, such as a phrase, all that have words. */
function sentencesOf(document: Document) {
  const judged = judgedSentences(document);
  return judged.length > 0 ? judged : document.sentences.filter(({ words }) => words > 0);
}

/** Measures a text of any length; 0 and 0 for one without words. */
export function difficultyOf(text: string): Difficulty {
  const document = checker.parse(text, 'en');
  const sentences = sentencesOf(document);
  const { reading } = document.data;
  const counts = countText(document, sentences);
  const spoken = counts.spokenWords === 0 ? { ...counts, spokenWords: 1 } : counts;
  return {
    model: reading ? meanDifficulty(measure(reading.model, document, sentences)) : 0,
    fleschKincaid: counts.words === 0 ? 0 : fleschKincaidGrade(spoken),
  };
}
