import { type CollectionEntry, getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { activitiesIn } from '../../../../authoring/activities-in.ts';
import { moduleTrees } from '../../../../layouts/learner/module-trees.ts';

export const getStaticPaths = (async () =>
  (await getCollection('modules')).map((entry) => {
    const [lang, module] = entry.id.split('/');
    return { params: { lang, module }, props: { entry } };
  })) satisfies GetStaticPaths;

/** The activities of a module as data, for the review: pages may connect to nothing, but they may import a script. */
export const GET: APIRoute<{ entry: CollectionEntry<'modules'> }> = async ({ props: { entry } }) => {
  const ids = new Set(activitiesIn(entry.body ?? '').map(({ id }) => id));
  return new Response(`export const items = ${JSON.stringify(await moduleTrees(entry, ids))};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
