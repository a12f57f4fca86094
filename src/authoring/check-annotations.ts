import type { z } from 'astro/zod';
import { type annotationSchema, russianSlots } from './letter-schemas.ts';
import type { Mistake, Place } from './mistake.ts';
import type { Entry } from './read-content.ts';

type Annotation = z.infer<typeof annotationSchema>;
type Report = (path: readonly PropertyKey[], expected: string, got: string, mend: string) => Mistake;

/** How a value of each kind is written; kinds without a fixed form are as written in the letter. */
const forms: Partial<Record<Annotation['facts'][number]['kind'], readonly [RegExp, expected: string]>> = {
  amount: [/^[\p{L}]+ \d+\.\d\d$/u, 'a currency and a number with two decimals, such as GBP 486.20'],
  period: [
    /^P(?=\d|T)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T\d+[HM])?$/,
    'a length of time such as P30D, P1M or PT2H',
  ],
  url: [/^\S+\.\S+$/, 'an address without spaces'],
  email: [/^\S+@\S+$/, 'an address with @'],
};

const isDay = (text: string): boolean => !Number.isNaN(Date.parse(text)) && new Date(text).toJSON().startsWith(text);

const short = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;

function* checkSlots(slots: Annotation['slots'], isRussian: boolean, report: Report): Generator<Mistake> {
  for (const name of russianSlots) {
    if (isRussian === (slots[name] !== undefined)) continue;
    const [expected, got] = [`${isRussian ? 'the' : 'no'} Russian slot ${name}`, isRussian ? 'none' : 'one'];
    yield report(['slots', name], expected, got, isRussian ? `add "${name}"` : 'remove it');
  }
  for (const [name, { status, passage } = { status: 'missing' }] of Object.entries(slots)) {
    if ((status === 'found') === (passage !== undefined)) continue;
    const path = ['slots', name];
    if (passage === undefined) yield report(path, 'the passage of a found slot', 'none', 'copy it from the letter');
    else yield report([...path, 'passage'], `no passage where the status is ${status}`, short(passage), 'remove it');
  }
}

function* checkFacts(facts: Annotation['facts'], report: Report): Generator<Mistake> {
  for (const [index, { kind, passage, value }] of facts.entries()) {
    const [form, expected = ''] = forms[kind] ?? [];
    const isDate = (kind === 'date' || kind === 'deadline') && /^\d{4}-\d\d-\d\d$/.test(value);
    const at = ['facts', index, 'value'];
    if (form?.test(value) === false) yield report(at, expected, short(value), 'write it so');
    if (isDate && !isDay(value)) yield report(at, 'a day of the calendar', short(value), 'correct it');
    const first = facts.findIndex((other) => other.kind === kind && other.passage === passage);
    if (first !== index) yield report(['facts', index], 'each fact once', `${short(passage)} again`, 'remove one');
  }
}

/** The passages of an annotation and where they stand. */
const passages = ({
  slots,
  facts,
  defects,
  invented = [],
}: Annotation): (readonly [readonly PropertyKey[], string])[] => [
  ...Object.entries(slots).flatMap(([name, slot]) =>
    slot?.passage === undefined ? [] : [[['slots', name, 'passage'], slot.passage] as const],
  ),
  ...invented.map((passage, index) => [['invented', index], passage] as const),
  ...facts.map(({ passage }, index) => [['facts', index, 'passage'], passage] as const),
  ...defects.flatMap(({ passage }, index) =>
    passage === undefined ? [] : [[['defects', index, 'passage'], passage] as const],
  ),
];

function* checkAnnotation(annotation: Annotation, letter: Entry, report: Report): Generator<Mistake> {
  const { type, quality, slots, facts, defects } = annotation;
  const kind = letter.value('kind');
  if (kind !== undefined && kind !== type)
    yield report(['type'], `${kind}, the kind of the letter`, type, 'make both the same');
  if ((quality === 'good') !== (defects.length === 0)) {
    const expected = quality === 'good' ? 'no defects in a good letter' : 'at least one defect in a flawed letter';
    yield report(['defects'], expected, String(defects.length), 'correct the quality or the defects');
  }
  yield* checkSlots(slots, letter.language === 'ru', report);
  yield* checkFacts(facts, report);
  for (const [path, passage] of passages(annotation)) {
    if (letter.text.includes(passage)) continue;
    const isSpaced = letter.text.replace(/\s+/g, ' ').includes(passage.replace(/\s+/g, ' '));
    const mend = isSpaced ? 'copy its spaces and line ends too' : 'copy it letter by letter';
    yield report(path, `words of ${letter.file}`, short(passage), mend);
  }
}

/** Finds single letters without annotation, annotations without letter, and annotations that their letter belies. */
export function* checkAnnotations(entries: readonly Entry[]): Generator<Mistake> {
  const letters = entries.filter(({ collection }) => collection === 'letters');
  const annotations = entries.filter(({ collection }) => collection === 'annotations');
  const isTwin = (one: Entry) => (other: Entry) => one.language === other.language && one.slug === other.slug;
  const start: Place = { line: 1, column: 1 };
  for (const letter of letters) {
    if (letter.value('version') !== 'single' || annotations.some(isTwin(letter))) continue;
    const mend = `add content/letters/annotations/${letter.language}/${letter.slug}.json`;
    yield { file: letter.file, ...start, expected: 'the annotation of a single letter', got: 'none', mend };
  }
  for (const entry of annotations) {
    const letter = letters.find(isTwin(entry));
    if (letter === undefined) {
      const mend = `add content/letters/${entry.language}/${entry.slug}.md, or remove this file`;
      yield { file: entry.file, ...start, expected: 'the letter of this annotation', got: 'none', mend };
      continue;
    }
    const fields = ['type', 'split', 'quality', 'slots', 'facts', 'defects'].map((name) => [name, entry.value(name)]);
    // What is wrong by itself has been told.
    if (!letter.readable || fields.some(([, value]) => value === undefined)) continue;
    const invented = entry.value('invented');
    yield* checkAnnotation(
      { ...Object.fromEntries(fields), ...(invented !== undefined && { invented }) },
      letter,
      (path, expected, got, mend) => ({
        file: entry.file,
        ...entry.place(...path),
        field: path.filter((key) => typeof key === 'string').join('.'),
        expected,
        got,
        mend,
      }),
    );
  }
}
