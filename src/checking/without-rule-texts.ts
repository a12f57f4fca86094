import type { Plugin } from 'vite';
import { changed, isNode, type Node, nameOf, nodesIn } from './syntax-tree.ts';

/** The value of a property of an object literal. */
function propertyOf(object: Node | undefined, name: string): Node | undefined {
  if (object?.type !== 'ObjectExpression') return undefined;
  const property = nodesIn(object['properties']).find(
    (property) => property.type === 'Property' && nameOf(property) === name,
  );
  return nodesIn(property?.['value'])[0];
}

/** The object literals that a module exports by name. */
const exportedObjects = (program: Node): Node[] =>
  nodesIn(program['body'])
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(({ declaration }) => nodesIn(declaration))
    .flatMap(({ declarations }) => nodesIn(declarations))
    .flatMap(({ init }) => nodesIn(init));

/** What stands in place of a part that is left out, by its type; of others a string. */
const empty: Readonly<Record<string, string>> = { ObjectExpression: '{}', ArrayExpression: '[]' };

/** All that a rule says for itself. */
function ruleCuts(rule: Node): (Node | undefined)[] {
  const text = propertyOf(rule, 'text');
  return [propertyOf(text, 'en'), propertyOf(text, 'ru'), propertyOf(rule, 'source')];
}

/** What a slot says for itself, but what to do: the verdict says that. */
function slotCuts(slot: Node): (Node | undefined)[] {
  const text = propertyOf(slot, 'text');
  return [propertyOf(text, 'en'), propertyOf(text, 'ru')].flatMap((own) =>
    ['title', 'why', 'good', 'missing'].map((name) => propertyOf(own, name)),
  );
}

/**
 * Leaves titles, reasons, examples and sources of rules and slots out of the worker: the engine only asks which languages
 * they have text for; pages show the texts, and the build makes the pages.
 */
export const withoutRuleTexts = (): Plugin => ({
  name: 'without-rule-texts',
  transform: {
    filter: { id: /\/src\/plain-language\/(?:rules|slots)\/[^/]+\.ts(?:\?|$)/ },
    handler(code, id) {
      const program: unknown = this.parse(code, { lang: 'ts' });
      if (!isNode(program)) return null;
      const cutsOf = id.includes('/slots/') ? slotCuts : ruleCuts;
      const cuts = exportedObjects(program)
        .flatMap(cutsOf)
        .filter((part) => part !== undefined);
      if (cuts.length === 0) return null;
      return changed(
        code,
        cuts.map(({ type, start, end }) => ({ start, end, by: empty[type] ?? "''" })),
      );
    },
  },
});
