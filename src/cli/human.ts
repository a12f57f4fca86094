import { places } from '#documents';
import { counted, fill, words } from '#i18n';
import { allSlots, type Language, type Report } from '#plain-language';
import { causesOf, hardSentences, helpsOf, quoted } from '#report-words';

const colour = { info: 36, warning: 33, error: 31 } as const;
/** So many hard sentences are explained. */
const mostExplained = 5;

/** A text with its control characters and changes of direction made visible: names of files may hold anything. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|\p{Surrogate}/gu, (character) => {
    const code = character.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });

/** A file that was checked. */
interface Checked {
  readonly name: string;
  /** As it stands in the file. */
  readonly source: string;
  /** As it was checked: as long as `source`. */
  readonly prose: string;
  readonly report: Report;
}

/** How lines may look. */
interface Look {
  readonly colours?: boolean;
}

const dim = (text: string, { colours = false }: Look): string => (colours ? `\x1b[2m${text}\x1b[0m` : text);

/** Findings as `file:line:column: message (rule)`, a line each; columns count UTF-16 code units from 1. */
export function findingLines({ name, source, report }: Checked, look: Look = {}): string {
  const { findings } = report;
  if (findings.length === 0) return '';
  const placeOf = placesIn(name, source);
  return findings
    .map(({ start, message, rule, severity }) => {
      const said = printable(message);
      const coloured = look.colours ? `\x1b[${colour[severity]}m${said}\x1b[0m` : said;
      return `${placeOf(start)}: ${coloured} ${dim(`(${rule})`, look)}\n`;
    })
    .join('');
}

/** One line on the whole text, in the language of the text. */
export function summaryLine({ name, report }: Checked): string {
  return `${printable(name)}: ${summaryOf(report)}\n`;
}

/** What would help most, a line each, in the language of the text. */
export function helpLines({ name, source, prose, report }: Checked): string {
  const { cli, report: own } = words(languageOf(report));
  const placeOf = placesIn(name, source);
  return helpsOf(report, prose, own)
    .map(({ start, gain, sentence }) => {
      const said = fill(cli.gain, { sentence: printable(sentence), gain: decimal(report, gain) });
      return `${placeOf(start)}: ${said}\n`;
    })
    .join('');
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

/** The hardest sentences with what makes them hard, a line each, in the language of the text. */
export function hardLines({ name, source, prose, report }: Checked): string {
  const language = languageOf(report);
  const { cli, report: own } = words(language);
  const placeOf = placesIn(name, source);
  return hardSentences(report, prose)
    .slice(0, mostExplained)
    .map((hard) => {
      const sentence = printable(quoted(prose, hard));
      const causes = causesOf(hard.contributions ?? [], prose, own, language)
        .map(({ name: cause, points }) => `${printable(cause)} ${points}`)
        .join('; ');
      return `${placeOf(hard.start)}: ${fill(causes === '' ? cli.hard : cli.hardWhy, { sentence, causes })}\n`;
    })
    .join('');
}

/** Gives the place of an offset as `file:line:column`. */
function placesIn(name: string, source: string): (offset: number) => string {
  const placeOf = places(source);
  return (offset) => {
    const { line, column } = placeOf(offset);
    return printable(`${name}:${line}:${column}`);
  };
}

const languageOf = ({ language }: Report) => (language === 'ru' ? 'ru' : 'en');

const decimal = (report: Report, number: number): string =>
  new Intl.NumberFormat(languageOf(report), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(number);

function summaryOf(report: Report): string {
  const language = languageOf(report);
  const { cli, bands, report: own } = words(language);
  const { counts, findings, ease } = report;
  if (counts.words === 0) return cli.noText;
  const wordCount = counted(language, cli.words, counts.words);
  if (report.language === 'other') return fill(cli.otherLanguage, { words: wordCount });
  const level = ease?.cefr ? `, ${fill(own.level, { cefr: ease.cefr })}` : '';
  return [
    wordCount,
    counted(language, cli.sentences, counts.sentences),
    fill(cli.rate, { rate: decimal(report, (findings.length / counts.words) * 100) }),
    ease
      ? fill(cli.ease, { score: ease.score, low: ease.low, high: ease.high, band: bands[ease.band], level })
      : cli.noEase,
    ...(counts.otherBlocks > 0 ? [counted(language, own.otherBlocks, counts.otherBlocks)] : []),
  ].join(', ');
}
