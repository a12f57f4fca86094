import { countText, meanSentenceLength, type TextCounts } from './formulas/count.ts';
import {
  automatedReadability,
  colemanLiau,
  daleChall,
  fleschKincaidGrade,
  fleschReadingEase,
  gunningFog,
  smog,
} from './formulas/english.ts';
import {
  fleschKincaidGradeOborneva,
  fleschReadingEaseOborneva,
  matskovsky,
  meanWordLength,
  schoolGrade,
} from './formulas/russian.ts';
import type { Document, Language } from './types.ts';

/** Least prose that formulas are given for, in words. */
const leastWords = 30;

/** The published formulas, exact; by the names that reports give them. */
const formulas: Readonly<Record<Language, Readonly<Record<string, (counts: TextCounts) => number>>>> = {
  en: {
    fleschKincaidGrade,
    fleschReadingEase,
    daleChall,
    smog,
    gunningFog,
    colemanLiau,
    automatedReadability,
  },
  ru: {
    schoolGrade,
    matskovsky,
    meanSentenceLength,
    meanWordLength,
    fleschReadingEaseOborneva,
    fleschKincaidGradeOborneva,
  },
};

const entries = { en: Object.entries(formulas.en), ru: Object.entries(formulas.ru) };

/** What other tools would say of the prose of a text, to two decimals; empty under 30 words. */
export function otherFormulas(document: Document): Record<string, number> {
  const prose = document.sentences.filter((sentence) => sentence.prose);
  const counts = countText(document, prose);
  if (counts.words < leastWords || counts.spokenWords === 0) return {};
  const found: Record<string, number> = {};
  for (const [name, formula] of entries[document.language]) found[name] = Math.round(formula(counts) * 100) / 100;
  return found;
}
