import { places } from '#documents';
import { counted, fill, words as wordsOf } from '#i18n';
import type { Comparison, Fact, SlotId } from '#plain-language';
import type { ParagraphRuns } from '../compare/word-runs.ts';
import { printable } from './human.ts';

/** A version of a letter with its name. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** What became of a letter, for people; in the language of the letter. */
export function comparisonText(
  before: NamedText,
  after: NamedText,
  { language, facts, ...figures }: Comparison,
): string {
  const { compare: words, letters, versions } = wordsOf(language === 'ru' ? 'ru' : 'en');
  const [placeBefore, placeAfter] = [places(before.text), places(after.text)];
  const passage = ({ start, end }: Fact, { text }: NamedText): string =>
    printable(text.slice(start, end).replace(/\s+/g, ' '));
  const at = (fact: Fact, version: NamedText, placeOf: ReturnType<typeof places>): string => {
    const { line, column } = placeOf(fact.start);
    return `  ${printable(`${version.name}:${line}:${column}`)}: ${words.kinds[fact.kind]}: `;
  };
  const doubt = ({ ambiguous }: Fact): string => (ambiguous ? ` (${words.ambiguous})` : '');
  const parts = (title: string, slots: readonly SlotId[]): string[] =>
    slots.length > 0 ? ['', `${title}:`, ...slots.map((slot) => `  ${letters.slots[slot]}`)] : [];
  const lost = facts.lost.map((fact) => at(fact, before, placeBefore) + passage(fact, before) + doubt(fact));
  const changed = facts.changed.map(
    (pair) =>
      `${at(pair.after, after, placeAfter)}${passage(pair.before, before)} → ${passage(pair.after, after)}${doubt(pair.after)}`,
  );
  const added = facts.added.map((fact) => at(fact, after, placeAfter) + passage(fact, after) + doubt(fact));
  const ease = { before: figures.ease.before ?? words.unknown, after: figures.ease.after ?? words.unknown };
  const isQuiet = lost.length + changed.length + added.length === 0;
  const lines = [
    fill(words.reading, ease),
    fill(words.words, { ...figures.words }),
    fill(words.findings, { ...figures.findings }),
    fill(words.missing, { ...figures.missing }),
    ...(isQuiet && facts.kept.length === 0
      ? [words.noFacts]
      : [counted(language === 'ru' ? 'ru' : 'en', words.kept, facts.kept.length)]),
    ...(isQuiet && facts.kept.length > 0 ? [words.none] : []),
    ...(lost.length > 0 ? ['', words.lost, ...lost] : []),
    ...(changed.length > 0 ? ['', words.changed, ...changed] : []),
    ...(added.length > 0 ? ['', words.added, ...added] : []),
    ...parts(versions.slotsLost, figures.slots.lost),
    ...parts(versions.slotsMissing, figures.slots.missing),
    ...parts(versions.slotsGained, figures.slots.gained),
  ];
  return `${lines.join('\n')}\n`;
}

/** The paragraphs with the words that are gone in `[-…-]` and the new ones in `{+…+}`, as `git diff --word-diff` has them. */
export function diffText(runs: readonly ParagraphRuns[]): string {
  const marked = runs.map(({ words }) =>
    words.map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`)).join(''),
  );
  // Lines stay lines: only what could steer a terminal is made visible.
  return `\n${marked.join('\n\n').split('\n').map(printable).join('\n')}\n`;
}
