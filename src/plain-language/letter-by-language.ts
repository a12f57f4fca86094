import type { LetterScope, Note } from './letter-scope.ts';
import type { Document, Language, RuleFinding } from './types.ts';

/** How a rule of the whole letter works that looks for different things in each language. */
export const letterByLanguage = (scopes: Readonly<Record<Language, LetterScope>>): LetterScope => ({
  collect: (document, isWhole) => scopes[document.language].collect(document, isWhole),
  judge: (facts, language) => scopes[language].judge(facts, language),
  inBlocks: (document) => scopes[document.language].inBlocks?.(document) ?? [],
  inWhole: (document) => scopes[document.language].inWhole?.(document) ?? [],
});

/** The scope of a rule whose notes are of a kind of its own, as one of any rule: it judges its own notes only. */
export const anyLetter = <Of extends Note>(scope: LetterScope<Of>): LetterScope => scope as unknown as LetterScope;

/** The scope of a check that needs the whole letter at once. */
export const wholeLetter = (check: (document: Document) => Iterable<RuleFinding>): LetterScope => ({
  collect: () => [],
  judge: () => [],
  inWhole: check,
});
