import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import { jsonFault } from '../house/json-fault.ts';
import type { FieldSource, Path } from './field-mistakes.ts';
import type { Finding, Place } from './mistake.ts';

/** Fields and where they stand, or the one finding that keeps them from being read. */
export type Fields = { readonly data: unknown; readonly source: FieldSource } | { readonly unreadable: Finding };

const yamlMends: Partial<Record<YAMLError['code'], readonly [expected: string, got: string, mend: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'one value',
    'a second colon',
    'put the value in quotes, for example title: "Words: a start"',
  ],
  DUPLICATE_KEY: ['each field once', 'the same field again', 'remove one of the two'],
  TAB_AS_INDENT: ['spaces at the start of the line', 'a tab', 'replace the tab by two spaces'],
  BAD_INDENT: ['lines of one list to start below each other', 'another indent', 'move the line below the one before'],
  MISSING_CHAR: [
    'fields as name: value',
    'something unfinished',
    'close the quotation mark or bracket, or add the colon',
  ],
  BAD_ALIAS: ['a value', 'an asterisk or ampersand at its start', 'put the value in quotes'],
};

const yamlFinding = (error: YAMLError, place: Place): Finding => {
  const [expected, got, mend] = yamlMends[error.code] ?? [
    'fields as name: value',
    'something else',
    'put values that hold : # [ ] { } or quotation marks in quotes',
  ];
  return { ...place, expected, got, mend };
};

/**
 * Reads front matter.
 *
 * @param firstLine - The line of the file that `text` starts in.
 */
export const readYaml = (text: string, firstLine: number): Fields => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const error = document.errors[0];
  if (error !== undefined) return { unreadable: yamlFinding(error, placeOf(error.pos[0])) };
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch {
    const [expected, got, mend] = ['values written out', 'an alias (*name)', 'write the value itself'];
    return { unreadable: { line: firstLine, column: 1, expected, got, mend } };
  }

  const place = (path: Path): Place => {
    let node: Node | null = document.contents;
    let found: Place = { line: 1, column: 1 };
    for (const key of path) {
      let next: unknown;
      let at: unknown;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
        [next, at] = [pair?.value, pair?.key];
      } else if (isSeq(node)) {
        next = node.items[Number(key)];
        at = next;
      }
      if (typeof at === 'object' && at !== null && 'range' in at && Array.isArray(at.range))
        found = placeOf(at.range[0]);
      node = isMap(next) || isSeq(next) ? next : null;
    }
    return found;
  };
  return { data, source: { noun: 'field', place, write: (name, example) => `${name}: ${example}` } };
};

/** Reads a JSON file. */
export const readJson = (text: string): Fields => {
  const fault = jsonFault(text);
  if (fault) {
    const mend = 'look for a comma, a quotation mark or a bracket that is missing or too many just before this place';
    const got = text.trim() === '' ? 'an empty file' : 'something else';
    return { unreadable: { ...fault, expected: 'valid JSON', got, mend } };
  }
  // JSON is YAML as well, and YAML readers keep the places.
  const fields = readYaml(text, 1);
  if ('unreadable' in fields) return fields;
  return { ...fields, source: { ...fields.source, write: (name, example) => `"${name}": ${example}` } };
};
