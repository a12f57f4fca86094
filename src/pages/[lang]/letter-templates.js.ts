import type { APIRoute } from 'astro';
import type { Language } from '#i18n';
import { languagePaths } from '../../layouts/language-paths.ts';
import { letterTemplates } from '../../layouts/letter-templates.ts';

export const getStaticPaths = languagePaths;

/** The template letters of a language as a script: a page without connections can import one, and cannot fetch. */
export const GET: APIRoute = async ({ params }) => {
  const letters = JSON.stringify(await letterTemplates(params['lang'] as Language));
  return new Response(`export const letterTemplates = ${letters};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
