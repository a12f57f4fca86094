import { readdir, readFile } from 'node:fs/promises';
import ts from 'typescript';

/** Something in a source that goes wrong with Cyrillic text. */
export interface Trap {
  /** `folder/file.ts:line`. */
  readonly place: string;
  readonly file: string;
  readonly code: string;
  readonly why: string;
}

/** What is wrong with the source of a regular expression; a Russian text may be put before it. */
function trapsOf(source: string, flags: string): string[] {
  const found: string[] = [];
  // An escaped backslash is no beginning of an escape.
  const plain = source.replace(/\\\\/g, '');
  if (/\\[bB]/.test(plain)) found.push('\\b knows Latin letters only: look around with \\p{L}');
  if (/\\[wW]/.test(plain)) found.push('\\w is Latin only: write \\p{L}');
  for (const [range, letter] of [
    ['а-я', 'ё'],
    ['А-Я', 'Ё'],
  ] as const)
    for (const [group] of plain.matchAll(/\[(?:\\.|[^\]\\])*\]/g))
      if (group.includes(range) && !group.includes(letter) && !(flags.includes('i') && /ё/i.test(group)))
        found.push(`${group} lacks ${letter}`);
  if (flags.includes('i') && /\\[pP]\{L[ult]\}/.test(plain)) found.push('with the flag i, \\p{Lu} is any letter');
  if (/\[\^[^\]]*a-z/i.test(plain) && !/а-я|\\p\{/i.test(plain)) found.push('[^a-z] takes Cyrillic letters for signs');
  return found;
}

/** Methods whose result depends on where the program runs. */
const ofLocale = new Set(['toLocaleLowerCase', 'toLocaleUpperCase', 'localeCompare', 'toLocaleString']);

/** The constant parts of the first argument of `RegExp`. */
function partsOf(node: ts.Expression | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  if (ts.isBinaryExpression(node)) return [...partsOf(node.left), ...partsOf(node.right)];
  if (ts.isTaggedTemplateExpression(node)) return [node.template.getText()];
  return [];
}

function trapsOfNode(node: ts.Node): string[] {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return trapsOf(node.text.slice(1, end), node.text.slice(end + 1));
  }
  if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
    return partsOf(node.arguments?.[0]).flatMap((part) => trapsOf(part, node.arguments?.[1]?.getText() ?? ''));
  // A locale that is named is the same everywhere.
  if (ts.isPropertyAccessExpression(node) && ofLocale.has(node.name.text)) {
    const isNamed = ts.isCallExpression(node.parent) && node.parent.arguments.length > 0;
    return isNamed && node.name.text !== 'localeCompare' ? [] : [`${node.name.text} depends on the locale`];
  }
  if (ts.isStringLiteralLike(node) && mixed(node.text)) return ['a word in two scripts'];
  return [];
}

/** Whether a word has both Latin and Cyrillic letters: look-alikes that no text will match. */
export const mixed = (text: string): boolean =>
  /\p{Script=Latin}[\u0300-\u036f]*\p{Script=Cyrillic}|\p{Script=Cyrillic}[\u0300-\u036f]*\p{Script=Latin}/u.test(text);

/** The traps of one TypeScript source. */
export function trapsIn(file: string, text: string): Trap[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Trap[] = [];
  const add = (at: number, code: string, why: string): void => {
    const line = source.getLineAndCharacterOfPosition(at).line + 1;
    found.push({ place: `${file}:${line}`, file, code, why });
  };
  const visit = (node: ts.Node): void => {
    for (const why of trapsOfNode(node)) add(node.getStart(source), node.getText(source), why);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const composed = text.normalize('NFC');
  if (composed !== text) {
    let at = 0;
    while (text[at] === composed[at]) at += 1;
    add(at, text.slice(at, at + 20), '“й” or “ё” in two characters');
  }
  return found;
}

/** The traps of all TypeScript files in a folder, tests aside. */
export async function trapsUnder(root: URL, folder: string): Promise<Trap[]> {
  const files = (await readdir(new URL(`${folder}/`, root), { recursive: true }))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();
  const found = await Promise.all(
    files.map(async (file) => trapsIn(`${folder}/${file}`, await readFile(new URL(`${folder}/${file}`, root), 'utf8'))),
  );
  return found.flat();
}
