import type { Words } from '#i18n';
import type { GapKind, Told } from './gap.ts';
import { gapsIn } from './gaps.ts';

/** Different ones need not be told apart: each is asked for where it stands. */
const alike: ReadonlySet<GapKind> = new Set(['hours', 'number', 'address']);

/** A letter with gaps in place of all that was invented for it: `[date 1]`. What means the same has the same gap. */
export function letterTemplate(told: Told, names: Words['templates']['gaps']): string {
  const gaps = gapsIn(told);
  const values = new Map<GapKind, string[]>();
  for (const { kind, value } of gaps) {
    const known = values.get(kind) ?? [];
    if (!known.includes(value)) values.set(kind, [...known, value]);
  }
  let text = '';
  let at = 0;
  for (const { kind, start, end, value } of gaps) {
    const all = values.get(kind) ?? [];
    const number = all.length > 1 && !alike.has(kind) ? ` ${all.indexOf(value) + 1}` : '';
    text += `${told.text.slice(at, start)}[${names[kind]}${number}]`;
    at = end;
  }
  return text + told.text.slice(at);
}
