import type { Plugin } from 'vite';
import type { Language } from '../plain-language/document-types.ts';
import type { RuleNote } from './rule-note.ts';

const name = /^virtual:rule-texts\/(en|ru)$/;

/** What the rules of a language say for themselves, by rule. */
async function notesOf(language: Language): Promise<Record<string, RuleNote>> {
  const { allRules } = await import('../plain-language/rules/index.ts');
  const notes = allRules.flatMap(({ id, source, text }): [string, RuleNote][] => {
    const own = text[language];
    // The shortest example says it soonest.
    const pairs = own?.bad.map((bad, index) => ({ bad, good: own.good[index] ?? '' }));
    const example = pairs?.toSorted((a, b) => a.bad.length - b.bad.length)[0];
    return own && example ? [[id, { why: own.why, ...example, source: source.title }]] : [];
  });
  return Object.fromEntries(notes);
}

/**
 * Gives pages the reasons, examples and sources of the rules as a module of texts, `virtual:rule-texts/en` and its like:
 * the rules themselves would bring the engine along.
 */
export const ruleTexts = (): Plugin => ({
  name: 'rule-texts',
  resolveId: (source) => (name.test(source) ? `\0${source}.js` : null),
  async load(id) {
    const language = /^\0virtual:rule-texts\/(en|ru)\.js$/.exec(id)?.[1];
    if (language !== 'en' && language !== 'ru') return null;
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(await notesOf(language)))});`;
  },
});
