import type { Language } from '../types.ts';
import { english } from './en.ts';
import type { LanguageProfile } from './profile.ts';
import { russian } from './ru.ts';

/** The languages with rules of their own. */
export const profiles: Readonly<Record<Language, LanguageProfile>> = { en: english, ru: russian };
