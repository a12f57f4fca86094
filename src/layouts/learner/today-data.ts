import { type Language, words } from '#i18n';
import { address, asset } from '../address.ts';

/** What “Five minutes today” needs to know, for `data-page`. */
export function todayData(language: Language) {
  const { progress, today } = words(language);
  return {
    language,
    words: today,
    progress,
    catalogue: asset(`${language}/learn/catalogue.js`),
    review: address(language, 'learn', 'review'),
    mine: address(language, 'learn', 'progress'),
    diagnostic: address(language, 'learn', 'diagnostic'),
  };
}
