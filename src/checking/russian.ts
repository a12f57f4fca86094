/** The engine and the words of Russian alone; the build leaves out what is for English letters. */
import { createCheck } from '#plain-language/check';
import { ru } from '#plain-language/ru';

export const russian = createCheck({ ru });
