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

/**
 * Leaves titles, reasons, examples and sources of rules out of the worker: the engine only asks which languages a rule has text
 * for; pages show the texts, and the build makes the pages.
 */
export const withoutRuleTexts = (): Plugin => ({
  name: 'without-rule-texts',
  transform: {
    filter: { id: /\/src\/plain-language\/rules\/[^/]+\.ts$/ },
    handler(code) {
      const program: unknown = this.parse(code, { lang: 'ts' });
      if (!isNode(program)) return null;
      const cuts = exportedObjects(program).flatMap((rule) => {
        const text = propertyOf(rule, 'text');
        return [propertyOf(text, 'en'), propertyOf(text, 'ru'), propertyOf(rule, 'source')].filter(
          (part) => part !== undefined,
        );
      });
      if (cuts.length === 0) return null;
      // From the end, so that what comes before keeps its place.
      return cuts
        .sort((a, b) => b.start - a.start)
        .reduce((rest, { start, end }) => `${rest.slice(0, start)}{}${rest.slice(end)}`, code);
    },
  },
});
