import { type Language, type Words, words } from '#i18n';

/** The words for the choice of a house style. */
export type HouseChoiceWords = Pick<
  Words['checker'],
  | 'house'
  | 'houseDropped'
  | 'houseInUse'
  | 'houseOfSite'
  | 'housePlugins'
  | 'houseRefused'
  | 'houseUnreadable'
  | 'too-slow'
  | 'failed'
  | 'not-loaded'
  | 'closed'
>;

/** Gathers them; for the build alone, since all words of both languages come with it. */
export function houseChoiceWordsOf(language: Language): HouseChoiceWords {
  const { house, houseDropped, houseInUse, houseOfSite, housePlugins, houseRefused, houseUnreadable, ...other } =
    words(language).checker;
  const { 'too-slow': tooSlow, failed, 'not-loaded': notLoaded, closed } = other;
  const troubles = { 'too-slow': tooSlow, failed, 'not-loaded': notLoaded, closed };
  return { house, houseDropped, houseInUse, houseOfSite, housePlugins, houseRefused, houseUnreadable, ...troubles };
}
