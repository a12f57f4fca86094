import { fill, type Words } from '#i18n';
import type { EaseEdit, Finding, Report } from '#plain-language';
import { quoted } from './quoted.ts';

/** A change that would make a letter easier to read, in words. */
export interface Help {
  /** The passage to look at. */
  readonly start: number;
  readonly end: number;
  /** What it adds to the score, in points to one decimal. */
  readonly gain: number;
  /** What to do. */
  readonly sentence: string;
  /** What can be put in as it stands. */
  readonly ready?: Pick<Finding, 'start' | 'end'> & { readonly text: string };
}

/** So much of a new sentence tells it from others, in characters. */
const mostOfSplit = 40;
/** A suggestion may take in the article or the comma beside the words that were tried out, in characters. */
const mostAround = 4;

/** The suggestion of a finding about the same words: unlike what was tried out, it has the right form and capitals. */
function suggestionFor(edit: EaseEdit & { kind: 'replace' }, findings: readonly Finding[]): Help['ready'] {
  const forms = edit.text.toLowerCase().split('/');
  const isSame = ({ text }: { readonly text: string }): boolean =>
    text === '' ? edit.text === '' : forms.some((form) => form !== '' && text.toLowerCase().includes(form));
  for (const { start, end, suggestions } of findings) {
    if (start > edit.start) break;
    if (end < edit.end || edit.start - start > mostAround || end - edit.end > mostAround) continue;
    const same = suggestions.find(isSame);
    if (same) return { start, end, text: same.text };
  }
  return undefined;
}

/** The changes that would help a letter most, the best first; none where the report knows of none. */
export function helpsOf({ ease, findings }: Report, text: string, words: Words['report']): Help[] {
  return (ease?.edits ?? []).map((edit): Help => {
    const { gain } = edit;
    if (edit.kind === 'split') {
      const second = { start: edit.at, end: edit.end };
      return { ...second, gain, sentence: fill(words.split, { words: quoted(text, second, mostOfSplit) }) };
    }
    const { start, end } = edit;
    const ready = suggestionFor(edit, findings);
    const instead = ready?.text ?? edit.text.split('/')[0] ?? '';
    const old = quoted(text, ready ?? edit);
    const sentence = fill(instead === '' ? words.leaveOut : words.replace, { old, text: instead });
    return { start, end, gain, sentence, ...(ready && { ready }) };
  });
}
