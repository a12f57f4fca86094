import { places } from '#documents';
import { fill, words } from '#i18n';
import { allSlots, type Finding, type Language, type Report } from '#plain-language';

const colour = { info: 36, warning: 33, error: 31 } as const;

/** A text with its control characters and changes of direction made visible: names of files may hold anything. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|\p{Surrogate}/gu, (character) => {
    const code = character.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });

/** Findings as `file:line:column: message (rule)`, a line each; columns count UTF-16 code units from 1. */
export function findingLines(
  name: string,
  source: string,
  findings: readonly Finding[],
  { colours = false }: { readonly colours?: boolean } = {},
): string {
  if (findings.length === 0) return '';
  const placeOf = places(source);
  return findings
    .map(({ start, message, rule, severity }) => {
      const { line, column } = placeOf(start);
      const place = printable(`${name}:${line}:${column}`);
      const said = printable(message);
      if (!colours) return `${place}: ${said} (${rule})\n`;
      return `${place}: \x1b[${colour[severity]}m${said}\x1b[0m \x1b[2m(${rule})\x1b[0m\n`;
    })
    .join('');
}

/** One line on the whole text. */
export function summaryLine(name: string, report: Report): string {
  return `${printable(name)}: ${summaryOf(report)}\n`;
}

/** What the letter is for, what it lacks and how ready it is, in its language; nothing for a part of a letter. */
export function letterLines(name: string, { language, shape, type, slots, verdict }: Report): string {
  if (language === 'other' || shape === 'passage' || shape === 'nothing') return '';
  const { letter, checker } = words(language);
  const levels = `${checker[verdict.level]}. ${verdict.next}`;
  const lines = shape === 'letter' ? typeAndSlots(language, letter, type, slots) : [];
  return [...lines, levels].map((line) => `${printable(`${name}: ${line}`)}\n`).join('');
}

function typeAndSlots(
  language: Language,
  say: ReturnType<typeof words>['letter'],
  { id, confidence }: Report['type'],
  slots: Report['slots'],
): string[] {
  const titles = (wanted: Report['slots'][number]['status']): string =>
    slots
      .filter(({ status }) => status === wanted)
      .map(({ slot }) => allSlots.find(({ id: own }) => own === slot)?.text[language]?.title ?? slot)
      .join('; ');
  const [missing, unsure] = [titles('missing'), titles('unsure')];
  const type = say.types[id];
  return [
    confidence === 1 ? fill(say.type, { type }) : fill(say.guess, { type, share: Math.round(confidence * 100) }),
    ...(missing ? [fill(say.missing, { slots: missing })] : []),
    ...(unsure ? [fill(say.unsure, { slots: unsure })] : []),
    ...slots.flatMap(({ remark }) => (remark ? [remark.message] : [])),
  ];
}

function summaryOf({ language, counts, findings, ease }: Report): string {
  if (counts.words === 0) return 'no text';
  if (language === 'other') return `${count(counts.words, 'word')}, neither English nor Russian: not checked`;
  const rate = ((findings.length / counts.words) * 100).toFixed(1);
  return [
    count(counts.words, 'word'),
    count(counts.sentences, 'sentence'),
    `${rate} findings per 100 words`,
    ease
      ? `reading ease ${ease.score} of 100 (${ease.low} to ${ease.high}, ${ease.band.replace('-', ' ')})`
      : 'no reading ease: it needs 100 words and 5 sentences of prose',
    ...(counts.otherBlocks > 0 ? [`${count(counts.otherBlocks, 'block')} in another language: not checked`] : []),
  ].join(', ');
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
