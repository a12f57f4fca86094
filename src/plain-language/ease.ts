import { contributionsOf } from './ease/contributions.ts';
import { bestEdits } from './ease/edits.ts';
import { type EaseReport, easeReport } from './ease/report.ts';
import { russianEase } from './ease/russian-ease.ts';
import type { Document } from './types.ts';

/** Reading ease of the prose of a text, by the model of its language; without one nothing is said. */
export function readingEase(document: Document): EaseReport {
  const { reading, linearEase, morphology } = document.data;
  if (linearEase && morphology) return russianEase(linearEase, document);
  const measured = document.measured();
  if (!reading || !measured) return { ease: null, sentences: [] };
  const { model } = reading;
  return easeReport({
    ...measured,
    language: document.language,
    levels: model.levels,
    contributionsOf: (index) => contributionsOf(model, document, measured, index),
    bestEdits: (mean) => bestEdits(model, document, measured, mean),
  });
}
