import type { Plugin } from 'vite';

/** As much of a syntax tree as is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const nodesIn = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];

/** The value of a property of an object literal. */
function propertyOf(object: Node | undefined, name: string): Node | undefined {
  if (object?.type !== 'ObjectExpression') return undefined;
  const property = nodesIn(object['properties']).find(
    ({ type, key }) => type === 'Property' && isNode(key) && (key['name'] ?? key['value']) === name,
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
    filter: { id: /\/src\/plain-language\/(?:rules|slots)\/[^/]+\.ts$/ },
    handler(code, id) {
      const program: unknown = this.parse(code, { lang: 'ts' });
      if (!isNode(program)) return null;
      const cutsOf = id.includes('/slots/') ? slotCuts : ruleCuts;
      const cuts = exportedObjects(program)
        .flatMap(cutsOf)
        .filter((part) => part !== undefined);
      if (cuts.length === 0) return null;
      // From the end, so that what comes before keeps its place.
      return cuts
        .sort((a, b) => b.start - a.start)
        .reduce((rest, { type, start, end }) => rest.slice(0, start) + (empty[type] ?? "''") + rest.slice(end), code);
    },
  },
});
