import type { SearchRecord } from './search-record.ts';

/** A piece of an excerpt: plain, or a word that was looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

/** One thing that was found. */
export interface Found {
  readonly url: string;
  readonly title: string;
  readonly kind: SearchRecord['kind'];
  /** What kind of letter it is, in words; empty for all else. */
  readonly type: string;
  readonly excerpt: readonly ExcerptPart[];
}

/** What we use of the index's own script. */
interface Pagefind {
  createInstance(options: { noWorker: boolean; baseUrl: string }): {
    search(query: string): Promise<{ results: readonly { data(): Promise<PagefindData> }[] }>;
  };
}
interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** Takes an excerpt apart, which comes as HTML with `mark` around the words found; it never becomes markup here. */
export const excerptParts = (excerpt: string): ExcerptPart[] =>
  excerpt.split(/<\/?mark>/).flatMap((part, index) => {
    const text = part.replace(/&(?:lt|gt|amp);/g, (sign) => signs[sign] ?? sign);
    return text === '' ? [] : [{ text, found: index % 2 === 1 }];
  });

/** Words of a text, as they are compared. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two words may be forms of one: they begin alike, for more than half of the word that was looked for. */
const mayBeForms = (wanted: string, got: string): boolean =>
  got.startsWith(wanted.slice(0, Math.max(Math.min(3, wanted.length), Math.ceil(wanted.length * 0.6))));

/**
 * Whether one of these is what was looked for.
 *
 * The index shortens a word that it does not know until it fits something; what only shares a first syllable is no
 * answer to anybody.
 */
export function isAnswered(query: string, found: readonly Found[]): boolean {
  const wanted = wordsOf(query);
  return found.some(({ title, excerpt }) => {
    const got = wordsOf([title, ...excerpt.filter((part) => part.found).map(({ text }) => text)].join(' '));
    return wanted.some((word) => got.some((other) => mayBeForms(word, other)));
  });
}

/** What a search found: how many, and the things themselves, which are loaded when they are asked for. */
export interface Results {
  readonly count: number;
  take(from: number, to: number): Promise<Found[]>;
}

/** Counts the openings: a browser remembers that a script did not load, and asks no more under the same address. */
let openings = 0;

/**
 * Opens the index of the site, in the language of the page.
 *
 * @param folder - The address of the index, with a slash at its end.
 * @throws {Error} When the index cannot be loaded.
 */
export async function openIndex(folder: string): Promise<(query: string) => Promise<Results>> {
  const { createInstance }: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js?${++openings}`);
  // A worker from an address would escape the policy of the page, which refuses it. Addresses hold the site's folder.
  const index = createInstance({ noWorker: true, baseUrl: '/' });
  return async (query) => {
    const { results } = await index.search(query);
    return {
      count: results.length,
      async take(from, to) {
        const data = await Promise.all(results.slice(from, to).map((result) => result.data()));
        return data.map(({ url, excerpt, meta }) => ({
          url,
          title: meta['title'] ?? url,
          kind: meta['kind'] as Found['kind'],
          type: meta['type'] ?? '',
          excerpt: excerptParts(excerpt),
        }));
      },
    };
  };
}
