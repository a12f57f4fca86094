import { createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';

/** The one engine of all plugins. */
export const checker = createChecker({ en, ru });
