import { type CollectionEntry, getCollection, render } from 'astro:content';
import mdx from '@astrojs/mdx/server.js';
import type { APIRoute, GetStaticPaths } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { type Language, languages } from '#i18n';
import { activitiesIn } from '../../../../authoring/activities-in.ts';
import { elements } from '../../../../layouts/elements.ts';
import GlossaryTerm from '../../../../layouts/glossary-term.astro';
import BankQuestions from '../../../../layouts/learner/bank-questions.astro';
import { makeBank } from '../../../../layouts/learner/make-bank.ts';
import { treesOf } from '../../../../layouts/learner/trees-of-html.ts';

type Module = CollectionEntry<'modules'>;

/** A script for each module, and one for the item bank, whose questions are called `bank/…`. */
export const getStaticPaths = (async () => [
  ...(await getCollection('modules')).map((entry) => {
    const [lang, module] = entry.id.split('/');
    return { params: { lang, module }, props: { entry } };
  }),
  ...languages.map((lang) => ({ params: { lang, module: 'bank' }, props: { entry: null } })),
]) satisfies GetStaticPaths;

/** How the container is told the languages of the site; its published types leave this out. */
interface WithManifest {
  new (options: object): AstroContainer;
}

/** What to render, with its parts, and the ids of the activities in it. */
async function source(entry: Module | null, language: Language) {
  if (entry) {
    const { Content } = await render(entry);
    const props = { components: { ...elements, GlossaryTerm } };
    return { component: Content, props, ids: activitiesIn(entry.body ?? '').map(({ id }) => id) };
  }
  const { questions } = await makeBank(language);
  return { component: BankQuestions, props: { questions }, ids: questions.map(({ id }) => id.replace(/^bank\//, '')) };
}

/** Activities as data, for the review: pages may connect to nothing, but they may import a script. */
export const GET: APIRoute<{ entry: Module | null }> = async ({ props: { entry }, params }) => {
  const { component, props, ids } = await source(entry, params['lang'] as Language);
  const container = new (AstroContainer as unknown as WithManifest)({
    renderers: [{ name: 'astro:jsx', ssr: mdx }],
    manifest: { i18n: { defaultLocale: 'en', locales: [...languages], strategy: 'pathname-prefix-always' } },
  });
  const html = await container.renderToString(component, {
    props,
    request: new Request(`https://okno.example/${params['lang']}/`),
  });
  return new Response(`export const items = ${JSON.stringify(treesOf(html, new Set(ids)))};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
