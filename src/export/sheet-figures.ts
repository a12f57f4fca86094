import { fill } from '#i18n';
import { type Child, el } from './element-tree.ts';
import { figuresOf, type Sheet } from './sheet.ts';

/** How ready the letter is, the next step, what it was taken for; then the figures, beside those from before. */
export function figuresPart({ report, words, before }: Sheet): Child[] {
  const { verdict, type, shape, ease, language } = report;
  const isRead = language !== 'other' && report.counts.words > 0;
  const own = report.counts.words === 0 ? words.nextEmpty : words.nextOther;
  const share = Math.round(type.confidence * 100);
  const kind = type.confidence === 1 ? words.type : share > 0 ? fill(words.guess, { share }) : words.guessUnsure;
  const now = figuresOf(report);
  const rows = [
    [words.versions.ease, before?.ease, now.ease],
    [words.versions.findings, before?.findings, now.findings],
    [words.versions.missing, before?.missing, now.missing],
    [words.versions.wordCount, before?.words, now.words],
  ] as const;
  const said = (figure: number | null | undefined): string =>
    figure === null || figure === undefined ? '–' : String(figure);
  const head = [words.versions.measure, ...(before ? [words.exporting.before] : []), words.exporting.now];
  return [
    el(
      'section',
      { class: `verdict ${verdict.level}` },
      el('h2', {}, words[verdict.level]),
      isRead
        ? el('p', { class: 'next' }, el('b', {}, `${words.nextStep}: `), el('span', { lang: language }, verdict.next))
        : el('p', {}, own),
      isRead && shape === 'letter' ? el('p', { class: 'quiet' }, `${kind}: ${words.types[type.id]}`) : null,
      el('p', { class: 'quiet' }, words.onlyReaders),
    ),
    el(
      'table',
      {},
      el('caption', {}, before ? words.versions.figures : words.exporting.inShort),
      el('thead', {}, el('tr', {}, ...head.map((name) => el('th', { scope: 'col' }, name)))),
      el(
        'tbody',
        {},
        ...rows.map(([name, was, is]) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, name),
            before ? el('td', {}, said(was)) : null,
            el('td', {}, said(is)),
          ),
        ),
      ),
    ),
    ease
      ? el(
          'p',
          {},
          fill(ease.cefr ? words.isLevel : words.isBand, { band: words.bands[ease.band], cefr: ease.cefr ?? '' }),
          ease.cefr ? ` ${words.report.levels[ease.cefr]}` : null,
          ease.low < ease.high ? ` ${fill(words.likely, { low: ease.low, high: ease.high })}` : null,
        )
      : null,
  ];
}
