import type { APIRoute } from 'astro';
import type { Language } from '#i18n';
import { languagePaths } from '../../../layouts/language-paths.ts';
import { makeBank } from '../../../layouts/learner/make-bank.ts';

export const getStaticPaths = languagePaths;

/** The questions of the diagnostic: pages may connect to nothing, but they may import a script. */
export const GET: APIRoute = async ({ params }) =>
  new Response(`export const bank = ${JSON.stringify(await makeBank(params['lang'] as Language))};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
