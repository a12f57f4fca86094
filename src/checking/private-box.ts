/**
 * Attributes of a text box whose text stays on the page: they ask browsers and add-ons not to send it anywhere for
 * spelling, translation or rewriting, and not to keep it.
 */
export const privateBox = {
  spellcheck: 'false',
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'off',
  translate: 'no',
  writingsuggestions: 'false',
  'data-gramm': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
} as const;
