import { counted, fill, type Language, type Words } from '#i18n';
import { type Certificate, competencyNames, levelNames } from '#learning';
import type { ItemTree } from './item-tree.ts';
import { linesOf } from './lines-of.ts';

/** What a certificate says beside its figures. */
export interface SheetTexts {
  readonly language: Language;
  readonly words: Words['certificate'];
  /** The title of the course. */
  readonly course: string;
  /** The titles of the modules, in their order. */
  readonly modules: readonly string[];
  /** The day in words. */
  readonly day: string;
  /** The code, or what stands in its place. */
  readonly code: string;
  /** Where a code can be checked. */
  readonly address: string;
  /** Written over a sample. */
  readonly mark?: string;
}

type Attributes = Readonly<Record<string, string | number>>;

// Presentation attributes, not classes: the picture must look the same in a file and on paper.
const ink = '#17212e';
const quiet = '#4a5564';
const accent = '#0b5d6b';
const font = "'Golos Text Variable', 'Golos Text', system-ui, sans-serif";

const tag = (name: string, attributes: Attributes, ...inside: readonly ItemTree[]): ItemTree => [
  name,
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
  ...inside,
];
const line = (x: number, y: number, size: number, text: string, more: Attributes = {}): ItemTree =>
  tag('text', { x, y, 'font-size': size, fill: ink, ...more }, text);
const label = (x: number, y: number, text: string): ItemTree => line(x, y, 3.4, text, { fill: quiet });
const bold = { 'font-weight': 650 };

/** Lines of a list, each as many as it needs, closer together when there are many. */
function list(x: number, y: number, rows: readonly string[]): ItemTree[] {
  const lines = rows.flatMap((row) => linesOf(row, 50));
  const step = Math.min(7, (174 - y) / lines.length);
  return lines.map((text, index) => line(x, y + index * step, Math.min(4.6, step * 0.75), text));
}

/** The window of the brand. */
const sign = tag(
  'g',
  { transform: 'translate(22 20) scale(0.55)', stroke: ink, 'stroke-width': 2.4, fill: 'none' },
  tag('rect', { x: 1.5, y: 1.5, width: 23, height: 23, rx: 4 }),
  tag('path', { d: 'M13 2v22M2 11h22' }),
  tag('path', { d: 'M14.2 12.2h9.6v10a2 2 0 0 1-2 2h-7.6z', fill: accent, stroke: 'none' }),
);

/** A certificate as picture: A4 across, in millimetres. */
export function certificateSheet(certificate: Certificate, texts: SheetTexts): ItemTree {
  const { language, words, course, modules, day, code, address, mark } = texts;
  const title = linesOf(course, 28);
  const below = 62 + title.length * 11;
  const levels = certificate.competencies.map(({ code: one, level }) =>
    fill(words.level, {
      name: competencyNames[one][language],
      level,
      meaning: levelNames[language][level] ?? '',
    }),
  );
  const taught = certificate.modules.map((one, index) => `${one}  ${modules[index] ?? ''}`);
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: '0 0 297 210',
      role: 'img',
      'aria-label': `${mark ? `${mark}. ` : ''}${words.heading}: ${course}`,
      'font-family': font,
      class: 'certificate-picture',
    },
    tag('rect', { width: 297, height: 210, fill: '#ffffff' }),
    tag('rect', { x: 8, y: 8, width: 281, height: 194, rx: 3, fill: 'none', stroke: accent, 'stroke-width': 1.2 }),
    tag('rect', { x: 11, y: 11, width: 275, height: 188, rx: 2, fill: 'none', stroke: accent, 'stroke-width': 0.3 }),
    sign,
    line(22, 52, 5, `${words.heading} · ${fill(words.ofCourse, { code: certificate.course })}`, {
      fill: accent,
      ...bold,
    }),
    ...title.map((text, index) => line(22, 64 + index * 11, 10, text, { 'font-weight': 700 })),
    line(22, below + 3, 4.2, counted(language, words.says, certificate.modules.length)),
    line(22, below + 10, 4.2, counted(language, words.minutes, certificate.minutes), { fill: quiet }),
    label(190, 26, words.day),
    line(190, 33, 5, day, bold),
    tag('path', { d: 'M190 56h85', stroke: quiet, 'stroke-width': 0.3 }),
    label(190, 61, words.name),
    label(22, below + 22, words.modules),
    ...list(22, below + 29, taught),
    label(155, below + 22, words.competencies),
    ...list(155, below + 29, levels),
    label(22, 180, words.code),
    ...linesOf(code, 100).map((text, index) =>
      line(22, 185.5 + index * 4.5, 3.8, text, { 'font-family': 'ui-monospace, monospace', ...bold }),
    ),
    line(22, 195.5, 3, `${fill(words.checkAt, { address })}. ${words.limits}`, { fill: quiet }),
    ...(mark
      ? [
          line(0, 0, 44, mark, {
            transform: 'translate(148 130) rotate(-22)',
            'text-anchor': 'middle',
            fill: accent,
            opacity: 0.14,
            'font-weight': 700,
          }),
        ]
      : []),
  );
}
