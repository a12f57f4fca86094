import { type CollectionEntry, getCollection, render } from 'astro:content';
import mdx from '@astrojs/mdx/server.js';
import type { APIRoute, GetStaticPaths } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { languages } from '#i18n';
import { activitiesIn } from '../../../../authoring/activities-in.ts';
import { elements } from '../../../../layouts/elements.ts';
import GlossaryTerm from '../../../../layouts/glossary-term.astro';
import { treesOf } from '../../../../layouts/learner/trees-of-html.ts';

export const getStaticPaths = (async () =>
  (await getCollection('modules')).map((entry) => {
    const [lang, module] = entry.id.split('/');
    return { params: { lang, module }, props: { entry } };
  })) satisfies GetStaticPaths;

/** How the container is told the languages of the site; its published types leave this out. */
interface WithManifest {
  new (options: object): AstroContainer;
}

/** The activities of a module as data, for the review: pages may connect to nothing, but they may import a script. */
export const GET: APIRoute<{ entry: CollectionEntry<'modules'> }> = async ({ props: { entry }, params }) => {
  const { Content } = await render(entry);
  const container = new (AstroContainer as unknown as WithManifest)({
    renderers: [{ name: 'astro:jsx', ssr: mdx }],
    manifest: { i18n: { defaultLocale: 'en', locales: [...languages], strategy: 'pathname-prefix-always' } },
  });
  const html = await container.renderToString(Content, {
    props: { components: { ...elements, GlossaryTerm } },
    request: new Request(`https://okno.example/${params['lang']}/`),
  });
  const ids = new Set(activitiesIn(entry.body ?? '').map(({ id }) => id));
  return new Response(`export const items = ${JSON.stringify(treesOf(html, ids))};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
