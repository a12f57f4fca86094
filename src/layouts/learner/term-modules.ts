import type { Language } from '#i18n';

/** Endings that Russian words change: without them a word is found in all its forms. */
const russianEnding = /[аеёиоуыэюяйь]{1,3}$/u;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An expression that finds a term in a text, in whatever form it stands there. */
function pattern(term: string, language: Language): RegExp {
  const words = term.split(/\s+/).map((word) => {
    if (language === 'en') return `${escaped(word)}(?:s|es)?`;
    return `${escaped(word.length > 4 ? word.replace(russianEnding, '') : word)}[а-яё]{0,3}`;
  });
  return new RegExp(`(?<!\\p{L})${words.join('[\\s-]+')}(?!\\p{L})`, 'iu');
}

/** Whether a text speaks of a term. */
export const mentions = (text: string, term: string, language: Language): boolean => pattern(term, language).test(text);
