import type { Words } from '#i18n';

/** The words of the element, in the language of the page. */
export type TemplateWords = Omit<Words['templates'], 'gaps' | 'open' | 'library'> & Pick<Words['checker'], 'retry'>;
