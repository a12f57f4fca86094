import type { Collector } from './collector.ts';
import { addEnglishCitations } from './english-citation.ts';
import { addRussianCitations } from './russian-citation.ts';

/** Laws and their parts. */
export function addCitations(collector: Collector): void {
  if (collector.document.language === 'ru') addRussianCitations(collector);
  else addEnglishCitations(collector);
}
