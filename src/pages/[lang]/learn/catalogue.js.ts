import type { APIRoute } from 'astro';
import type { Language } from '#i18n';
import { languagePaths } from '../../../layouts/language-paths.ts';
import { makeCatalogue } from '../../../layouts/learner/make-catalogue.ts';

export const getStaticPaths = languagePaths;

/** All that can be learned, for pages that show progress: they may connect to nothing, but they may import a script. */
export const GET: APIRoute = async ({ params }) =>
  new Response(`export const catalogue = ${JSON.stringify(await makeCatalogue(params['lang'] as Language))};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
