import en from './en.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };

export { counted } from './counted.ts';
export { fill } from './fill.ts';

/** The languages of the site, in the order in which they are offered. */
export const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];

/** The interface words of a language; English sets the keys that Russian must have. */
export type Words = typeof en;

const all: Record<Language, Words> = { en, ru };

/** The interface words of `language`. */
export const words = (language: Language): Words => all[language];

/** The other language of the site. */
export const twin = (language: Language): Language => (language === 'en' ? 'ru' : 'en');
