import type { Plugin } from 'vite';

/** Where words come from, under which licence, and how they were made. */
const provenance = new Set(['source', 'sources', 'licence', 'made']);

/** Leaves the provenance of word lists out of the worker: the pages of sources in both languages tell it. */
export const withoutProvenance = (): Plugin => ({
  name: 'without-provenance',
  enforce: 'pre',
  transform: {
    order: 'pre',
    filter: { id: /\/src\/plain-language\/data\/[^?]+\.json(?:\?|$)/ },
    handler: (code) => JSON.stringify(JSON.parse(code), (key, value) => (provenance.has(key) ? undefined : value)),
  },
});
