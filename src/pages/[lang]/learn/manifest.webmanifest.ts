import type { APIRoute } from 'astro';
import { type Language, words } from '#i18n';
import { address, asset } from '../../../layouts/address.ts';
import { languagePaths } from '../../../layouts/language-paths.ts';

export const getStaticPaths = languagePaths;

/** What a device needs to know to install the courses in a language. */
export const GET: APIRoute = ({ params }) => {
  const language = params['lang'] as Language;
  const { learn, site } = words(language);
  const home = address(language, 'learn');
  return new Response(
    JSON.stringify({
      id: home,
      name: `${site.name}: ${site.learn}`,
      short_name: site.name,
      description: learn.lead,
      lang: language,
      start_url: home,
      scope: home,
      display: 'standalone',
      background_color: '#fbfaf6',
      theme_color: '#0b5d6b',
      icons: [{ src: asset('icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
    }),
  );
};
