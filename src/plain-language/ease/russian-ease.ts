import type { LinearEaseModel } from '../encoded.ts';
import type { Document } from '../types.ts';
import { judgedSentences } from './judged-sentences.ts';
import { type EaseReport, easeReport } from './report.ts';
import { russianContributions } from './russian-contributions.ts';
import { russianEdits } from './russian-edits.ts';
import { measureRussian } from './russian-model.ts';

/** Reading ease of Russian: the mean difficulty of the sentences by the linear model, weighted with their words. */
export function russianEase(model: LinearEaseModel, document: Document): EaseReport {
  const measured = measureRussian(model, document, judgedSentences(document));
  return easeReport({
    ...measured,
    language: 'ru',
    levels: model.levels,
    contributionsOf: (index) => russianContributions(model, document, measured, index),
    bestEdits: (mean) => russianEdits(model, document, measured, mean),
  });
}
