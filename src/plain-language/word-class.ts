import type { StartClass, WordClass, Words } from './types.ts';

/** Every class, by index; rules make theirs when they are loaded, before any checker compiles them. */
export const allClasses: WordClass[] = [];
/** Those that have posting lists, by `start`. */
export const startClasses: StartClass[] = [];

/** A class of words to ask `Document.is` about. */
export function wordClass(words: WordClass['words']): WordClass {
  const made: WordClass = { index: allClasses.length, words };
  allClasses.push(made);
  return made;
}

/** A class of words that a rule starts from: `Document.where` lists them, and a text without them costs nothing. */
export function startClass(words: WordClass['words']): StartClass {
  const made: StartClass = { index: allClasses.length, start: startClasses.length, words };
  allClasses.push(made);
  startClasses.push(made);
  return made;
}

/** The words of a string, parted by spaces. */
export const list = (words: string): Words => words.split(' ');
