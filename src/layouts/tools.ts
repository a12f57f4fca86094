import { type CollectionEntry, getCollection } from 'astro:content';
import type { Language } from '#i18n';
import { address } from './address.ts';

/** A tool of the toolbox. */
export interface Tool {
  readonly slug: string;
  readonly entry: CollectionEntry<'toolbox'>;
  /** The address of its page. */
  readonly href: string;
  /** The modules that teach it. */
  readonly taughtIn: readonly { readonly title: string; readonly code: string; readonly href: string }[];
}

/** All tools in one language, in their order. */
export async function toolsIn(language: Language): Promise<Tool[]> {
  const [tools, modules] = await Promise.all([getCollection('toolbox'), getCollection('modules')]);
  return tools
    .filter(({ id }) => id.startsWith(`${language}/`))
    .sort((a, b) => a.data.order - b.data.order)
    .map((entry) => {
      const slug = entry.id.split('/')[1] ?? '';
      const { goesTo } = entry.data;
      return {
        slug,
        entry,
        href: goesTo === undefined ? address(language, 'toolbox', slug) : address(language, goesTo),
        taughtIn: entry.data.taughtIn.flatMap((name) => {
          const module = modules.find(({ id }) => id === `${language}/${name}`);
          if (!module) return [];
          const { title, code, course } = module.data;
          return [{ title, code, href: address(language, 'learn', course, name) }];
        }),
      };
    });
}
