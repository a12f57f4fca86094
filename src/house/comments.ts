import type { Ignored } from '#plain-language';

// `<!-- okno-ignore rule -->`, and the same with `-start` or `-end` and in the form of MDX.
const comment =
  /<!--\s*okno-ignore(-start|-end)?(?![\w-])([^<>]*?)-->|\{\s*\/\*\s*okno-ignore(-start|-end)?(?![\w-])([^{}]*?)\*\/\s*\}/g;
/** Code, in which a comment is only shown: between fences, or between marks in a line. */
const code =
  /^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\1[^\n]*$|$(?![\s\S]))|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)/gm;

/**
 * What the comments of a Markdown, MDX or HTML file ignore.
 *
 * `okno-ignore` means the next block, up to an empty line; `okno-ignore-start` all up to `okno-ignore-end` or the end.
 * Names of rules follow, parted by spaces or commas; without one, all rules are meant.
 */
export function ignoredIn(source: string): Ignored[] {
  if (!source.includes('okno-ignore')) return [];
  const shown = [...source.matchAll(code)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const ignored: Ignored[] = [];
  let open: { readonly names: readonly Named[]; readonly from: number } | undefined;
  const close = (end: number): void => {
    if (open) for (const { rule, place } of open.names) ignored.push(stretch(rule, open.from, end, place));
    open = undefined;
  };
  for (const match of source.matchAll(comment)) {
    const start = match.index;
    const end = start + match[0].length;
    if (shown.some(({ from, to }) => from <= start && start < to)) continue;
    const what = match[1] ?? match[3];
    const names = namesIn(match[2] ?? match[4] ?? '', { start, end });
    if (what === '-end') close(start);
    else if (what === '-start') {
      close(start);
      open = { names, from: end };
    } else {
      const until = blockEnd(source, end);
      for (const { rule, place } of names) ignored.push(stretch(rule, end, until, place));
    }
  }
  close(source.length);
  return ignored;
}

interface Named {
  readonly rule: string | undefined;
  readonly place: { readonly start: number; readonly end: number };
}

function namesIn(list: string, place: Named['place']): Named[] {
  const names = list.split(/[\s,]+/).filter((name) => name !== '');
  return names.length > 0 ? names.map((rule) => ({ rule, place })) : [{ rule: undefined, place }];
}

const stretch = (rule: string | undefined, start: number, end: number, place: Named['place']): Ignored => ({
  ...(rule !== undefined && { rule }),
  start,
  end,
  comment: place,
});

/** Where the next block ends: the first empty line after something was written. */
function blockEnd(source: string, from: number): number {
  const written = source.slice(from).search(/\S/);
  if (written < 0) return source.length;
  const empty = /\r?\n[ \t]*(?=\r?\n)/g;
  empty.lastIndex = from + written;
  return empty.exec(source)?.index ?? source.length;
}
