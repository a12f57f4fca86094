import { type CollectionEntry, getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { type Language, languages } from '#i18n';
import { activitiesIn } from '../../../../authoring/activities-in.ts';
import BankQuestions from '../../../../layouts/learner/bank-questions.astro';
import { makeBank } from '../../../../layouts/learner/make-bank.ts';
import { moduleTrees, treesIn } from '../../../../layouts/learner/module-trees.ts';

type Module = CollectionEntry<'modules'>;

/** A script for each module, and one for the item bank, whose questions are called `bank/…`. */
export const getStaticPaths = (async () => [
  ...(await getCollection('modules')).map((entry) => {
    const [lang, module] = entry.id.split('/');
    return { params: { lang, module }, props: { entry } };
  }),
  ...languages.map((lang) => ({ params: { lang, module: 'bank' }, props: { entry: null } })),
]) satisfies GetStaticPaths;

async function treesFor(entry: Module | null, language: Language) {
  if (entry) return moduleTrees(entry, new Set(activitiesIn(entry.body ?? '').map(({ id }) => id)));
  const { questions } = await makeBank(language);
  const ids = new Set(questions.map(({ id }) => id.replace(/^bank\//, '')));
  return treesIn(BankQuestions, { questions }, language, ids);
}

/** Activities as data, for the review: pages may connect to nothing, but they may import a script. */
export const GET: APIRoute<{ entry: Module | null }> = async ({ props: { entry }, params }) => {
  const items = await treesFor(entry, params['lang'] as Language);
  return new Response(`export const items = ${JSON.stringify(items)};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
