import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { words } from '#i18n';
import { createChecker, type Language } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { placesOf, type Told } from '../src/letter-template/gap.ts';
import { letterTemplate } from '../src/letter-template/letter-template.ts';

const checker = createChecker({ en, ru });
const namesOf = (language: Language) => words(language).templates.gaps;
const templateOf = (text: string, language: Language, told: Partial<Told> = {}): string => {
  const { blocks } = checker.parse(text, language);
  return letterTemplate({ text, language, blocks, facts: [], slots: {}, invented: [], ...told }, namesOf(language));
};

/** The good letters of a language with what their authors say of them. */
const letters = (['en', 'ru'] as const).flatMap((language) =>
  readdirSync(`content/letters/annotations/${language}`).flatMap((file) => {
    const slug = file.replace('.json', '');
    const {
      quality,
      facts,
      slots,
      invented = [],
    } = JSON.parse(readFileSync(`content/letters/annotations/${language}/${file}`, 'utf8'));
    if (quality !== 'good') return [];
    const text = readFileSync(`content/letters/${language}/${slug}.md`, 'utf8')
      .split('---\n')
      .slice(2)
      .join('---\n')
      .trim();
    const said = Object.entries<{ passage?: string }>(slots).map(([slot, { passage }]) => [slot, passage]);
    return [{ language, slug, text, facts: facts as Told['facts'], slots: Object.fromEntries(said), invented }];
  }),
);

test('the same sum is the same gap, and another sum is another', () => {
  const facts = ['£20', '£45'].map((passage) => ({ kind: 'amount', passage, value: passage }));
  const text = 'You owe £20. If you do not pay £20 by 4 May 2026, you owe £45.';
  expect(templateOf(text, 'en', { facts })).toBe(
    'You owe [sum 1]. If you do not pay [sum 1] by [date], you owe [sum 2].',
  );
});

test('a name gives way in every case, and no word that begins like it', () => {
  const facts = [{ kind: 'person', passage: 'Раиса Егоровна Голосова', value: 'Раиса Егоровна Голосова' }];
  const text = 'Раиса Егоровна Голосова ждёт Вас. Позвоните Раисе Егоровне. Голосовать можно дома. Исп. Голосова Р. Е.';
  expect(templateOf(text, 'ru', { facts })).toBe(
    '[имя и фамилия] ждёт Вас. Позвоните [имя и фамилия]. Голосовать можно дома. Исп. [имя и фамилия]',
  );
});

test('a greeting that tells a woman from a man goes as a whole', () => {
  expect(templateOf('Уважаемая Анна Петровна!\n\nМы Вас ждём.', 'ru')).toBe(
    '[обращение, имя и отчество]!\n\nМы Вас ждём.',
  );
  expect(templateOf('Уважаемые жители!\n\nМы Вас ждём.', 'ru')).toBe('Уважаемые жители!\n\nМы Вас ждём.');
  expect(templateOf('Dear Ms Holt,\n\nPlease come.', 'en')).toBe('Dear [reader’s name],\n\nPlease come.');
});

test('numbers of list items stay', () => {
  expect(templateOf('Bring:\n\n1. your pass\n2. 3 photos.', 'en')).toBe('Bring:\n\n1. your pass\n2. [number] photos.');
});

describe.each(letters)('$language/$slug as a template', ({ text, language, ...told }) => {
  const template = templateOf(text, language, told);

  test('holds nothing that leads to somebody', () => {
    const left = told.facts
      .filter(({ kind }) => ['phone', 'email', 'url', 'reference', 'amount', 'person', 'form'].includes(kind))
      .map(({ passage }) => passage)

      .filter((passage) => placesOf(template, passage).length > 0);
    expect([...left, ...(template.match(/555-|\.example/g) ?? [])]).toEqual([]);
  });

  test('is not ready before its gaps are filled, each of which the checker finds', () => {
    const { findings, verdict } = checker.check(template, { language });
    const found = findings.filter(({ rule }) => rule === 'unfilled-placeholder');
    expect(found.map(({ start, end }) => template.slice(start, end))).toEqual(template.match(/\[[^\]]+\]/g));
    expect(verdict.level).toBe('rewrite');
    expect(text).not.toMatch(/[[\]]/);
  });
});
