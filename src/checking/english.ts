/** The engine and the words of English alone; the build leaves out what is for Russian letters. */
import { createCheck } from '#plain-language/check';
import { en } from '#plain-language/en';

export const english = createCheck({ en });
