/** As much of a syntax tree as the build looks at. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** A part of a source text, and what stands in its place. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The nodes of a part of a node. */
export const nodesIn = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];

/** The name of a property of an object literal. */
export const nameOf = ({ key }: Node): unknown => (isNode(key) ? (key['name'] ?? key['value']) : undefined);

/** A source text with its changes, none inside another. */
export const changed = (code: string, changes: readonly Change[]): string =>
  [...changes]
    // From the end, so that what comes before keeps its place.
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), code);
