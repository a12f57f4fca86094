import { createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';

/** The engine of the build, for the templates and the contracts of activities; no page loads it. */
export const buildEngine = createChecker({ en, ru });
