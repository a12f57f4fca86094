import type { Words } from '#i18n';
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
