import { readdir, readFile } from 'node:fs/promises';
import ts from 'typescript';

/** A regular expression in a file. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** `file:line`, for people. */
  readonly place: string;
}

/** The literal of an expression, or what `new RegExp` of constants makes. */
function expressionOf(node: ts.Node): Omit<Expression, 'place'> | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (!isMade || !ts.isIdentifier(node.expression) || node.expression.text !== 'RegExp') return undefined;
  const [source, flags] = node.arguments ?? [];
  if (!source || !ts.isStringLiteralLike(source)) return undefined;
  return { source: source.text, flags: flags && ts.isStringLiteralLike(flags) ? flags.text : '' };
}

/** Every regular expression in the TypeScript files of a folder, each once. */
export async function regularExpressionsIn(folder: URL): Promise<Expression[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts')).sort();
  const found = new Map<string, Expression>();
  for (const file of files) {
    const source = ts.createSourceFile(file, await readFile(new URL(file, folder), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      const expression = expressionOf(node);
      const line = source.getLineAndCharacterOfPosition(node.pos).line + 1;
      const key = `/${expression?.source}/${expression?.flags}`;
      if (expression && !found.has(key)) found.set(key, { ...expression, place: `${file}:${line}` });
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found.values()];
}
