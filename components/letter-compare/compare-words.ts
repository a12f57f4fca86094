import { type Language, type Words, words } from '#i18n';
import type { Trouble } from '../letter-checker/trouble-card.ts';

/** The words of the element, in the language of the page. */
export interface CompareWords
  extends Omit<Words['versions'], 'title' | 'lead' | 'link' | 'noScript'>,
    Pick<Words['compare'], 'kinds' | 'ambiguous' | 'unknown' | 'noFacts'>,
    Pick<Words['checker'], 'requests'>,
    Pick<Words['letters'], 'slots'>,
    Pick<Words['home'], 'before' | 'after'> {
  readonly troubles: Readonly<Record<Trouble, string>>;
}

/** Gathers them; for the build alone, since all words of both languages come with it. */
export function compareWordsOf(language: Language): CompareWords {
  const { checker, compare, home, letters, versions } = words(language);
  const { title, lead, link, noScript, ...own } = versions;
  const { kinds, ambiguous, unknown, noFacts } = compare;
  const { requests, 'too-slow': tooSlow, failed, 'not-loaded': notLoaded, closed } = checker;
  const troubles = { 'too-slow': tooSlow, failed, 'not-loaded': notLoaded, closed };
  const shared = { kinds, ambiguous, unknown, noFacts, requests, troubles, slots: letters.slots };
  return { ...own, ...shared, before: home.before, after: home.after };
}
