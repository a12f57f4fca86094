import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allSlots, letterTypes } from '#plain-language';
import * as authoring from '../src/authoring/letter-schemas.ts';

/** The single letters of a language with their annotations. */
const lettersIn = (language: string) =>
  readdirSync(`content/letters/annotations/${language}`).map((file) => {
    const slug = file.replace('.json', '');
    const text = readFileSync(`content/letters/${language}/${slug}.md`, 'utf8').split('---\n').slice(2).join('---\n');
    return { slug, text, ...JSON.parse(readFileSync(`content/letters/annotations/${language}/${file}`, 'utf8')) };
  });

/** The share of runs of four words that the shorter of two letters has in common with the other. */
const sharedWords = (one: string, other: string): number => {
  const [less, more] = [one, other]
    .map((text) => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [])
    .map((words) => new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' '))))
    .sort((a, b) => a.size - b.size);
  return [...(less ?? [])].filter((run) => more?.has(run)).length / (less?.size ?? 1);
};

test('what annotations may name is what the engine knows', () => {
  expect(authoring.letterTypes).toEqual(letterTypes);
  expect([...authoring.commonSlots, ...authoring.russianSlots].sort()).toEqual(allSlots.map(({ id }) => id).sort());
});

describe.each(['en', 'ru'])('the letters in %s', (language) => {
  const letters = lettersIn(language);
  const count = (field: string, value: string): number => letters.filter((letter) => letter[field] === value).length;

  test('are sixty or more, six or more of each of nine types, a third of them good', () => {
    expect(letters.length).toBeGreaterThanOrEqual(60);
    const types = [...new Set<string>(letters.map(({ type }) => type))];
    expect(types.filter((type) => count('type', type) >= 6)).toHaveLength(9);
    expect(count('quality', 'good')).toBeGreaterThanOrEqual(letters.length / 3);
  });

  test('are dealt in halves', () => {
    expect(Math.abs(count('split', 'test') - count('split', 'unseen'))).toBeLessThanOrEqual(1);
  });

  test('are complete where they are good', () => {
    const gaps = letters
      .filter(({ quality }) => quality === 'good')
      .flatMap(({ slug, slots }) =>
        Object.entries<{ status: string }>(slots).flatMap(([slot, { status }]) =>
          status === 'missing' ? [`${slug}: ${slot}`] : [],
        ),
      );
    expect(gaps).toEqual([]);
  });

  test('lack a slot wherever they are said to', () => {
    const wrong = letters.filter(({ defects, slots }) => {
      const isSaid = defects.some(({ kind }: { kind: string }) => kind === 'slot-missing');
      return isSaid && !Object.values<{ status: string }>(slots).some(({ status }) => status === 'missing');
    });
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  test('are no variants of each other', () => {
    const alike = letters.flatMap((one, index) =>
      letters.slice(0, index).flatMap((other) => {
        const share = sharedWords(one.text, other.text);
        return share > 0.15 ? [`${one.slug} and ${other.slug}: ${share}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });
});
