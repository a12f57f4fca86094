import { wordsIn } from './cpu.ts';
import templates from './letter-templates.json' with { type: 'json' };
import { createRandom, type Random } from './random.ts';

/** What each gap of a template is filled with. */
const fillers: Readonly<Record<string, (random: Random) => string>> = {
  thing: (random) => random.pick(templates.things),
  document: (random) => random.pick(templates.documents),
  sanction: (random) => random.pick(templates.sanctions),
  law: (random) => random.pick(templates.laws),
  place: (random) => random.pick(templates.places),
  name: (random) => random.pick(templates.names),
  month: (random) => random.pick(templates.months),
  period: (random) => random.pick(templates.periods),
  date: (random) => `${random.whole(1, 28)} ${random.pick(templates.months)} ${random.whole(2024, 2027)}`,
  money: (random) => `£${random.whole(1, 9)},${random.whole(100, 999)}.${random.whole(10, 99)}`,
  percent: (random) => `${random.whole(1, 40)}.${random.whole(0, 9)}`,
  number: (random) => `${random.whole(2, 48)}`,
  form: (random) => `${random.pick(['AMU', 'HB', 'CT'])}-${random.whole(1, 60)}`,
  ref: (random) => `${random.whole(10, 99)}/${random.whole(1000, 9999)}`,
};

const filled = (template: string, random: Random): string =>
  template.replace(/\{(\w+)\}/g, (_, gap: string) => fillers[gap]?.(random) ?? '');

function paragraph(random: Random): string {
  if (random.next() < 0.12) {
    const items = Array.from({ length: random.whole(2, 5) }, () => `- ${filled(random.pick(templates.items), random)}`);
    return `Please send us:\n\n${items.join('\n')}`;
  }
  const sentences = Array.from({ length: random.whole(2, 5) }, () => filled(random.pick(templates.sentences), random));
  const heading = random.next() < 0.25 ? `${random.pick(templates.headings)}\n\n` : '';
  return heading + sentences.join(' ');
}

/** An official English letter of about `words` words: letterhead, reference, date, text, signature. */
function letter(random: Random, words: number): string {
  const name = random.pick(templates.names);
  const head = [
    'NORTHMARCH REVENUE SERVICE\nArrears Management Unit\n14 Counting House Row, Eastmere NM2 4QT',
    filled('Our ref: NRS/{ref}\n{date}', random),
    `Ms Ada ${name}\nFlat ${random.whole(1, 40)}, 31 Tannery Lane\nEastmere NM7 1BD`,
    `Dear Ms ${name},`,
  ];
  const body: string[] = [];
  for (let count = 0; count < words - 45; count += wordsIn(body.at(-1) ?? '')) body.push(paragraph(random));
  return [...head, ...body, 'Yours sincerely,', 'B. Testerly\nHead of Arrears Management Unit'].join('\n\n');
}

/** So many letters, of 100 to 600 words unless told otherwise. */
export function letters(count: number, seed = 7, [least, most]: readonly [number, number] = [100, 600]): string[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => letter(random, random.whole(least, most)));
}

/** One text of at least `words` words. */
export function longText(words: number, seed = 11): string {
  const random = createRandom(seed);
  const paragraphs: string[] = [];
  for (let count = 0; count < words; count += wordsIn(paragraphs.at(-1) ?? '')) paragraphs.push(paragraph(random));
  return paragraphs.join('\n\n');
}
