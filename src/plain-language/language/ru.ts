import type { LanguageProfile } from './profile.ts';

/** Russian: a syllable is a vowel. */
export const russian: LanguageProfile = {
  syllables: (key) => key.match(/[аеиоуыэюя]/g)?.length ?? key.match(/[aeiouy]+/g)?.length ?? 0,
  vowels: 'аеиоуыэюяaeiouy',
  surname: /(?:[оеи]в(?:а|у|ы|ым|ой)?|[иы]н(?:а|у|ы|ым|ой)?|[сц]к(?:ий|ая|ого|ому|ой|им)|ко|[уюя]к|ич|дзе|ян|[иы]х)$/,
  salutation: /^(?:глубоко)?уважаем|^(?:здравствуйте|добрый день|дорог(?:ой|ая|ие))(?!\p{L})/iu,
  closing: /^(?:с (?:глубоким )?уважением|с наилучшими|искренне ваш)/i,
  reference: /^(?:на №|№|исх|вх|исп(?:олнитель)?[.:]|тел(?:ефон|\.)|факс|дата|приложени[ея][:.]|e-?mail|эл\. почта)/i,
};
