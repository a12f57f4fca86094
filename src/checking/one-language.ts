import type { Plugin } from 'vite';
import { type Change, changed, isNode, type Node, nameOf, nodesIn } from './syntax-tree.ts';

const languages: readonly unknown[] = ['en', 'ru'];
/** The modules that start an engine of one language, and the mark of all modules of that engine. */
const entry = /\/src\/checking\/(english|russian)\.ts$/;
const marks: Readonly<Record<string, string>> = { english: 'en', russian: 'ru' };
const marked = /\/src\/plain-language\/[^?]+\.ts\?language=(en|ru)$/;
/** Makers of words to look for: those that nothing looks for need not be made. */
const makers: readonly unknown[] = ['cue', 'wordClass', 'startClass', 'oncePer', 'list'];

/** The language that a module is for, when it is of an engine of one language. */
function languageOf(id = ''): string | undefined {
  const named = entry.exec(id)?.[1];
  return named ? marks[named] : marked.exec(id)?.[1];
}

/** `true` or `false` for `document.language === 'ru'` and its like. */
function decided({ type, operator, left, right }: Node, language: string): boolean | undefined {
  if (type !== 'BinaryExpression' || (operator !== '===' && operator !== '!==')) return undefined;
  if (!isNode(left) || !isNode(right) || !languages.includes(right['value'])) return undefined;
  const { property } = left;
  if ((left['name'] ?? (isNode(property) ? property['name'] : undefined)) !== 'language') return undefined;
  return (right['value'] === language) === (operator === '===');
}

/** Where an object literal that has something for each language has it for others. */
function othersOf({ type, start, end, properties }: Node, language: string): Change[] {
  const all = nodesIn(properties);
  if (type !== 'ObjectExpression' || !all.every((property) => languages.includes(nameOf(property)))) return [];
  const others = all.filter((property) => nameOf(property) !== language);
  if (others.length === all.length) return all.length > 0 ? [{ start, end, by: '{}' }] : [];
  return others.map((property) => {
    const next = all[all.indexOf(property) + 1];
    // With the comma that parts it from the one that stays.
    return { start: next ? property.start : (all[0]?.end ?? 0), end: next ? next.start : property.end, by: '' };
  });
}

/** What changes in a module when all letters are in one language. */
function changesIn(node: Node, language: string, changes: Change[]): void {
  const isSo = decided(node, language);
  if (isSo !== undefined) {
    changes.push({ start: node.start, end: node.end, by: String(isSo) });
    return;
  }
  const { callee } = node;
  if (node.type === 'CallExpression' && isNode(callee) && makers.includes(callee['name']))
    changes.push({ start: node.start, end: node.start, by: '/* @__PURE__ */ ' });
  const others = othersOf(node, language);
  changes.push(...others);
  for (const part of Object.values(node))
    for (const child of nodesIn(part))
      if (!others.some(({ start, end }) => child.start >= start && child.end <= end))
        changesIn(child, language, changes);
}

/**
 * Builds the engine once for each language, without what is for letters in the other one: halves of rules, of facts and of
 * slots, words and messages. A page then has what its own language needs before anything of the other is on its way.
 *
 * A module tells its halves apart by an object literal with the keys `en` and `ru` and nothing else, or by comparing
 * `language` with one of them.
 */
export const oneLanguage = (): Plugin => ({
  name: 'one-language',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const language = languageOf(importer);
    if (!language) return null;
    const found = await this.resolve(source, importer?.replace(/\?.*/, ''), { ...options, skipSelf: true });
    // The worker tells languages apart before there is an engine.
    if (!found || !/\/src\/plain-language\/.*\.ts$/.test(found.id) || found.id.endsWith('/detect.ts')) return found;
    return { ...found, id: `${found.id}?language=${language}`, moduleSideEffects: false };
  },
  transform: {
    order: 'pre',
    filter: { id: marked },
    handler(code, id) {
      const language = languageOf(id);
      const program: unknown = this.parse(code, { lang: 'ts' });
      if (!language || !isNode(program)) return null;
      const changes: Change[] = [];
      changesIn(program, language, changes);
      return changes.length > 0 ? changed(code, changes) : null;
    },
  },
});
