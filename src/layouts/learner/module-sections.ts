import { type CollectionEntry, getCollection, render } from 'astro:content';

/** A part of a module under a heading of its own. */
export interface Section {
  /** The same in all languages: a note on it is kept under this name. */
  readonly id: string;
  /** The name of its heading in addresses of this language. */
  readonly slug: string;
  readonly title: string;
}

type Module = CollectionEntry<'modules'>;

async function headingsOf(entry: Module | undefined) {
  if (!entry) return [];
  const { headings } = await render(entry);
  return headings.filter(({ depth }) => depth === 2);
}

/** The sections of a module in one language; where its twin has as many, both go by the English names. */
export async function sectionsOf(entry: Module): Promise<Section[]> {
  const name = entry.id.slice(entry.id.indexOf('/') + 1);
  const english = (await getCollection('modules')).find(({ id }) => id === `en/${name}`);
  const [own, twins] = await Promise.all([headingsOf(entry), headingsOf(english)]);
  return own.map(({ slug, text }, index) => ({
    id: (twins.length === own.length && twins[index]?.slug) || slug,
    slug,
    title: text,
  }));
}
