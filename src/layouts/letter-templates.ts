import { getCollection } from 'astro:content';
import { type Language, words } from '#i18n';
import type { LetterType } from '#plain-language';
import type { Told } from '../letter-template/gap.ts';
import { letterTemplate } from '../letter-template/letter-template.ts';
import { checker } from './marked.ts';
import { sampleLetters } from './sample-letters.ts';

/** A letter that staff can start from, with gaps in place of what was invented for it. */
export interface LetterTemplate {
  /** As in the library of letters. */
  readonly slug: string;
  readonly title: string;
  readonly type: LetterType;
  readonly text: string;
}

/** What the engine finds in a letter that nobody has annotated. */
function found(text: string, language: Language): Pick<Told, 'facts' | 'slots'> {
  const { facts, slots } = checker.check(text, { language });
  return {
    facts: facts.map(({ kind, value, start, end }) => ({ kind, value, passage: text.slice(start, end) })),
    slots: Object.fromEntries(
      slots.flatMap(({ slot, start, end }) => (start === undefined ? [] : [[slot, text.slice(start, end)]])),
    ),
  };
}

/** The letters of the library as templates, A to Z. */
export async function letterTemplates(language: Language): Promise<LetterTemplate[]> {
  const [letters, annotations] = await Promise.all([sampleLetters(language), getCollection('annotations')]);
  return letters.map(({ slug, title, type, text }) => {
    const told = annotations.find(({ id }) => id === `${language}/${slug}`)?.data;
    const slots = Object.entries(told?.slots ?? {}).map(([slot, said]) => [slot, said?.passage]);
    const known = told ? { facts: told.facts, slots: Object.fromEntries(slots) } : found(text, language);
    const { blocks } = checker.parse(text, language);
    const all: Told = { ...known, text, language, blocks, invented: told?.invented ?? [] };
    return { slug, title, type, text: letterTemplate(all, words(language).templates.gaps) };
  });
}
