import { type CollectionEntry, render } from 'astro:content';
import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { type Language, languages } from '#i18n';
import { elements } from '../elements.ts';
import GlossaryTerm from '../glossary-term.astro';
import type { ItemTree } from './item-tree.ts';
import { treesOf } from './trees-of-html.ts';

/** How the container is told the languages of the site; its published types leave this out. */
interface WithManifest {
  new (options: object): AstroContainer;
}
type Component = Parameters<AstroContainer['renderToString']>[0];

/** The elements with these ids in what a component writes, as data. */
export async function treesIn(
  component: Component,
  props: Record<string, unknown>,
  language: Language,
  ids: ReadonlySet<string>,
): Promise<Record<string, ItemTree>> {
  const container = new (AstroContainer as unknown as WithManifest)({
    renderers: [{ name: 'astro:jsx', ssr: mdx }],
    manifest: { i18n: { defaultLocale: 'en', locales: [...languages], strategy: 'pathname-prefix-always' } },
  });
  const request = new Request(`https://okno.example/${language}/`);
  return treesOf(await container.renderToString(component, { props, request }), ids);
}

/** The elements with these ids in a module, as they stand on its page. */
export async function moduleTrees(
  entry: CollectionEntry<'modules'>,
  ids: ReadonlySet<string>,
): Promise<Record<string, ItemTree>> {
  const { Content } = await render(entry);
  const language = entry.id.split('/')[0] as Language;
  return treesIn(Content, { components: { ...elements, GlossaryTerm } }, language, ids);
}
