import { wordsIn } from './cpu.ts';
import english from './letter-templates.en.json' with { type: 'json' };
import russian from './letter-templates.ru.json' with { type: 'json' };
import { createRandom, type Random } from './random.ts';

/** What letters of a language are made of; `{gaps}` are filled in. */
interface Templates {
  readonly sentences: readonly string[];
  readonly items: readonly string[];
  readonly listIntro: string;
  readonly headings: readonly string[];
  readonly head: readonly string[];
  readonly foot: readonly string[];
  /** Words for gaps, by name. */
  readonly gaps: Readonly<Record<string, readonly string[]>>;
}

type Language = 'en' | 'ru';
type Fillers = Readonly<Record<string, (random: Random) => string>>;

const templates: Readonly<Record<Language, Templates>> = { en: english, ru: russian };

/** What is not picked from lists. */
const numbers: Readonly<Record<Language, Fillers>> = {
  en: {
    date: (random) => `${random.whole(1, 28)} ${random.pick(english.gaps.month)} ${random.whole(2024, 2027)}`,
    money: (random) => `£${random.whole(1, 9)},${random.whole(100, 999)}.${random.whole(10, 99)}`,
    percent: (random) => `${random.whole(1, 40)}.${random.whole(0, 9)}`,
    number: (random) => `${random.whole(2, 48)}`,
    flat: (random) => `${random.whole(1, 40)}`,
    form: (random) => `${random.pick(['AMU', 'HB', 'CT'])}-${random.whole(1, 60)}`,
    ref: (random) => `${random.whole(10, 99)}/${random.whole(1000, 9999)}`,
  },
  ru: {
    date: (random) => `${random.whole(1, 28)} ${random.pick(russian.gaps.monthGen)} ${random.whole(2024, 2027)} г.`,
    money: (random) => `${random.whole(1, 9)} ${random.whole(100, 999)} руб. ${random.whole(10, 99)} коп.`,
    percent: (random) => `${random.whole(1, 40)},${random.whole(0, 9)}`,
    number: (random) => `${random.whole(2, 48)}`,
    flat: (random) => `${random.whole(1, 120)}`,
    form: (random) => `${random.pick(['СУ', 'ЖК', 'П'])}-${random.whole(1, 60)}`,
    ref: (random) => `${random.whole(10, 99)}-${random.whole(1000, 9999)}`,
  },
};

function filled(language: Language, template: string, random: Random): string {
  const { gaps } = templates[language];
  return template.replace(
    /\{(\w+)\}/g,
    (_, gap: string) => numbers[language][gap]?.(random) ?? random.pick(gaps[gap] ?? ['']),
  );
}

function paragraph(language: Language, random: Random): string {
  const { items, listIntro, sentences, headings } = templates[language];
  const fill = (template: string): string => filled(language, template, random);
  if (random.next() < 0.12)
    return `${listIntro}\n\n${Array.from({ length: random.whole(2, 5) }, () => `- ${fill(random.pick(items))}`).join('\n')}`;
  const body = Array.from({ length: random.whole(2, 5) }, () => fill(random.pick(sentences)));
  const heading = random.next() < 0.25 ? `${random.pick(headings)}\n\n` : '';
  return heading + body.join(' ');
}

/** An official letter of about `words` words: letterhead, reference, date, text, signature. */
function letter(language: Language, random: Random, words: number): string {
  const { head, foot } = templates[language];
  const frame = (parts: readonly string[]): string[] => parts.map((part) => filled(language, part, random));
  const body: string[] = [];
  for (let count = 0; count < words - 45; count += wordsIn(body.at(-1) ?? '')) body.push(paragraph(language, random));
  return [...frame(head), ...body, ...frame(foot)].join('\n\n');
}

/** So many letters, of 100 to 600 words unless told otherwise. */
export function letters(
  count: number,
  seed = 7,
  [least, most]: readonly [number, number] = [100, 600],
  language: Language = 'en',
): string[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => letter(language, random, random.whole(least, most)));
}

/** One text of at least `words` words. */
export function longText(words: number, seed = 11, language: Language = 'en'): string {
  const random = createRandom(seed);
  const paragraphs: string[] = [];
  for (let count = 0; count < words; count += wordsIn(paragraphs.at(-1) ?? ''))
    paragraphs.push(paragraph(language, random));
  return paragraphs.join('\n\n');
}
