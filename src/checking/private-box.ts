/**
 * Attributes of a text box whose text stays on the page: they ask browsers and add-ons not to send it anywhere for
 * spelling, translation or rewriting, and not to keep it.
 *
 * The browser's own spelling goes too: with Chrome's “enhanced” one and Microsoft Editor the text goes to a server, and a
 * page cannot tell which kind is on.
 */
export const privateBox = {
  spellcheck: 'false',
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'off',
  translate: 'no',
  writingsuggestions: 'false',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
} as const;
