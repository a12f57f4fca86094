import type { LanguageProfile } from './profile.ts';

/** Russian: a syllable is a vowel. */
export const russian: LanguageProfile = {
  createSyllables: () => (key) => key.match(/[аеиоуыэюя]/g)?.length ?? key.match(/[aeiouy]+/g)?.length ?? 0,
  vowels: 'аеиоуыэюяaeiouy',
  // Russian words are cut off behind a consonant: «выпл. за январь».
  longestUnlisted: 5,
  agent: /(?:[ыи]м|[ое]й|[ое]м)$/,
  prepositions: new Set('в во с со до к ко на по после за от из между через'.split(' ')),
  surname: /(?:[оеи]в(?:а|у|ы|ым|ой)?|[иы]н(?:а|у|ы|ым|ой)?|[сц]к(?:ий|ая|ого|ому|ой|им)|ко|[уюя]к|ич|дзе|ян|[иы]х)$/,
};
