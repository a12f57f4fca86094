import type { Document, Ease, Finding, Language, Verdict } from './types.ts';

/** Findings of weight (warnings and errors) in 100 words; up to here a letter is fit to send. */
const fewFindings = 1;
/** From here on it is quicker to write the letter anew. */
const manyFindings = 4;
/** A sentence longer than this is the first thing to mend, in words. */
const longSentence = 25;

const next: Readonly<Record<Language, Record<'nothing' | 'read' | 'heavy', string> & { long(words: number): string }>> =
  {
    en: {
      nothing: 'Write or paste a letter: there is no sentence to check yet.',
      heavy: 'Use shorter, more common words.',
      long: (words) => `Split the hardest sentence: it has ${words} words.`,
      read: 'Read it aloud once, then ask a colleague what they would do after reading it.',
    },
    ru: {
      nothing: 'Напишите или вставьте письмо: пока нет ни одного предложения.',
      heavy: 'Возьмите слова короче и привычнее.',
      long: (words) => `Разбейте самое трудное предложение: слов в нём ${words}.`,
      read: 'Прочтите письмо вслух и спросите коллегу, что он сделал бы после такого письма.',
    },
  };

/** The heaviest finding, the earliest of equals; `info` alone asks for nothing. */
function heaviest(findings: readonly Finding[]): Finding | undefined {
  return (
    findings.find(({ severity }) => severity === 'error') ?? findings.find(({ severity }) => severity === 'warning')
  );
}

/** How ready a letter is: the weaker of its reading ease and its style load, with the one next thing to do. */
export function verdictOf(document: Document, ease: Ease | null, findings: readonly Finding[]): Verdict {
  const say = next[document.language];
  let words = 0;
  let longest = -1;
  for (const sentence of document.sentences) {
    words += sentence.words;
    if (sentence.prose && sentence.words > longest) longest = sentence.words;
  }
  if (longest < 0) return { level: 'unknown', next: say.nothing };
  let heavy = 0;
  let error = false;
  for (const { severity } of findings) {
    if (severity !== 'info') heavy += 1;
    if (severity === 'error') error = true;
  }
  const load = (heavy / Math.max(100, words)) * 100;
  const hard = ease !== null && (ease.band === 'very-hard' || ease.band === 'hard');
  const level =
    load >= manyFindings || (ease?.band === 'very-hard' && load > fewFindings)
      ? 'rewrite'
      : error || hard || load > fewFindings
        ? 'mend'
        : 'ready';
  const first = heaviest(findings);
  if (first) return { level, next: first.message };
  if (level === 'ready') return { level, next: say.read };
  return { level, next: longest > longSentence ? say.long(longest) : say.heavy };
}
