import type { Language } from '#i18n';

/** The folder that the site stands in, with a slash at both ends. */
const base = `/${import.meta.env.BASE_URL}/`.replace(/\/{2,}/g, '/');

/** The address of a file of the site: `asset('icon.svg')`. */
export const asset = (path: string): string => base + path;

/** The address of a page: `address('en', 'rules', 'long-sentence')` is `/en/rules/long-sentence/`. */
export const address = (language: Language, ...parts: readonly string[]): string =>
  `${base}${[language, ...parts].join('/')}/`;

/** The path of a page without the site's folder and the language: `rules/long-sentence/`; empty for the home page. */
export const pathWithin = (pathname: string, language: Language): string => {
  const home = address(language);
  return pathname.startsWith(home) ? pathname.slice(home.length).replace(/([^/])$/, '$1/') : '';
};

/** The site of those who have not told the build theirs. */
const nobody = 'okno.example';

/**
 * The whole address of a page, which search engines want of its twin in the other language.
 *
 * @param site - What the build was told by `SITE_URL`.
 * @returns Nothing when it was told nothing: a wrong address is worse than none.
 */
export const wholeAddress = (path: string, site: URL | undefined): string | undefined =>
  site === undefined || site.hostname === nobody ? undefined : new URL(path, site).href;
