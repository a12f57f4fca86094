import { type CollectionEntry, getCollection } from 'astro:content';
import type { Language } from '#i18n';
import type { LetterType, SlotId } from '#plain-language';
import { type LetterPart, letterParts } from './letter-parts.ts';
import { checker } from './marked.ts';
import { unbroken } from './unbroken.ts';

/** A letter that staff can start from. */
export interface SampleLetter {
  readonly slug: string;
  readonly title: string;
  readonly type: LetterType;
  readonly text: string;
  readonly parts: readonly LetterPart[];
  /** What it is about, in its own words. */
  readonly subject: string;
  /** What it says and where, in the order of the letter; empty when nobody has told. */
  readonly slots: readonly { readonly slot: SlotId; readonly passage: string }[];
  /** The letter as it was before it was rewritten. */
  readonly before?: readonly LetterPart[];
}

/** What mail puts before a subject. */
const label = /^(?:Тема|Subject|Re): /;

const partsOf = (text: string, language: Language, subject?: string): LetterPart[] => {
  const headings = checker
    .parse(text, language)
    .blocks.filter(({ kind }) => kind === 'heading')
    .map(({ start, end }) => text.slice(start, end).trim());
  return letterParts(text, new Set(subject === undefined ? headings : [...headings, subject]));
};

const slotsOf = (annotation: CollectionEntry<'annotations'> | undefined, text: string): SampleLetter['slots'] =>
  Object.entries(annotation?.data.slots ?? {})
    .flatMap(([slot, said]) => (said?.passage ? [{ slot: slot as SlotId, passage: said.passage }] : []))
    .sort((a, b) => text.indexOf(a.passage) - text.indexOf(b.passage));

/** The good letters of a language, A to Z: single ones, and what became of those that were rewritten. */
export async function sampleLetters(language: Language): Promise<SampleLetter[]> {
  const [letters, annotations] = await Promise.all([getCollection('letters'), getCollection('annotations')]);
  const { compare } = new Intl.Collator(language);
  return letters
    .filter(({ id }) => id.startsWith(`${language}/`))
    .flatMap(({ id, data, body = '' }) => {
      const annotation = annotations.find((one) => one.id === id);
      if (data.version !== 'after' && annotation?.data.quality !== 'good') return [];
      const text = body.trim();
      const slots = slotsOf(annotation, text);
      const told = slots.find(({ slot }) => slot === 'subject')?.passage;
      const parts = partsOf(text, language, told);
      const heading = parts.find(({ kind }) => kind === 'heading');
      const before = letters.find((one) => one.id === `${language}/${data.pair}-before`)?.body;
      return {
        slug: id.slice(language.length + 1),
        title: data.title,
        type: data.kind,
        text,
        parts,
        subject: unbroken(told ?? (heading?.kind === 'heading' ? heading.text : '')).replace(label, ''),
        slots: slots.map(({ slot, passage }) => ({ slot, passage: unbroken(passage) })),
        ...(before === undefined ? {} : { before: partsOf(before.trim(), language) }),
      };
    })
    .sort((a, b) => compare(a.title, b.title));
}
