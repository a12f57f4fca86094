import { type Language, languages } from '#i18n';

/** A page for each language, for `getStaticPaths` of pages below `[lang]/`. */
export const languagePaths = (): { params: { lang: Language } }[] => languages.map((lang) => ({ params: { lang } }));
