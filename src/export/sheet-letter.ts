import { fill } from '#i18n';
import type { SlotReport } from '#plain-language';
import { factGroups, limitsOf, quoted, slotGroups } from '#report-words';
import { type Child, el } from './element-tree.ts';
import type { Sheet } from './sheet.ts';

/** A quote tells its passage from others by so many characters. */
const mostQuoted = 90;

/** What the letter must say: what is missing with advice, then what is there with its passages. */
export function slotsPart({ report, text, words, advice }: Sheet): Child[] {
  const lang = report.language;
  if (lang === 'other') return [];
  const { missing, unsure, misplaced, found, isJudged } = slotGroups(report, Object.keys(words.slots));
  const advised = (title: string, slots: readonly SlotReport[]): Child[] =>
    slots.length === 0
      ? []
      : [
          el('h3', {}, title),
          el(
            'ul',
            {},
            ...slots.map(({ slot }) =>
              el('li', {}, el('b', {}, words.slots[slot]), '. ', el('span', { lang }, advice[slot] ?? '')),
            ),
          ),
        ];
  const placed = (title: string, slots: readonly SlotReport[]): Child[] =>
    slots.length === 0
      ? []
      : [
          el('h3', {}, title),
          el(
            'ul',
            {},
            ...slots.map(({ slot, start = 0, end = 0, remark }) =>
              el(
                'li',
                {},
                el('b', {}, words.slots[slot]),
                ': ',
                el('q', { lang }, quoted(text, { start, end }, mostQuoted)),
                remark ? el('span', { lang }, ` ${remark.message}`) : null,
              ),
            ),
          ),
        ];
  const all = isJudged && missing.length + unsure.length === 0;
  return [
    el('h2', {}, words.must),
    report.shape === 'letter' ? null : el('p', {}, words.shapes[report.shape]),
    all ? el('p', {}, `${words.mustAll}.`) : null,
    ...advised(words.slotMissing, missing),
    ...advised(words.slotUnsure, unsure),
    ...placed(words.slotMisplaced, misplaced),
    ...placed(words.slotFound, found),
  ];
}

/** The facts by kind, to be compared with the file. */
export function factsPart({ report, text, words, language }: Sheet): Child[] {
  if (report.language === 'other') return [];
  const groups = factGroups(report.facts);
  const day = (iso: string): string =>
    new Date(iso).toLocaleDateString(language === 'en' ? 'en-GB' : language, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  return [
    el('h2', {}, words.facts),
    el('p', { class: 'quiet' }, groups.length > 0 ? words.factsWhy : words.factsNone),
    el(
      'dl',
      {},
      ...groups.flatMap(({ kind, facts }) => [
        el('dt', {}, words.factKinds[kind]),
        ...facts.map((fact) =>
          el(
            'dd',
            {},
            el('span', { lang: report.language }, quoted(text, fact, mostQuoted)),
            fact.day ? el('span', { class: 'quiet' }, ` (${fill(words.factDay, { day: day(fact.day) })})`) : null,
            fact.ambiguous ? el('span', { class: 'unclear' }, ` – ${words.ambiguous}`) : null,
          ),
        ),
      ]),
    ),
  ];
}

/** What the checker could not judge here, and what it never can. */
export function limitsPart({ report, words, language }: Sheet): Child[] {
  const { here, always } = limitsOf(report, words, language);
  return [el('h2', {}, words.limits), el('ul', {}, ...[...here, ...always].map((one) => el('li', {}, one)))];
}
