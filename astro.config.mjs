// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { glossaryTerms } from './src/authoring/glossary-terms.ts';
import { contentCheck } from './src/authoring/integration.ts';
import { prepareElements } from './src/authoring/prepare-elements.ts';
import { oneLanguage } from './src/checking/one-language.ts';
import { ruleTexts } from './src/checking/rule-texts.ts';
import { withoutProvenance } from './src/checking/without-provenance.ts';
import { withoutRuleTexts } from './src/checking/without-rule-texts.ts';
import { embeddedChecker } from './src/embedding/integration.ts';
import { reasonsAlone } from './src/export/reasons-alone.ts';
import { offlineCourses } from './src/offline/integration.ts';
import { searchIndex } from './src/search/integration.ts';

/** Marks that tell the bundler what it may leave out have done their work when it writes. */
const comments = { annotation: false };

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://okno.example',
  base: process.env.SITE_BASE ?? '/',
  output: 'static',
  publicDir: './src/public',
  trailingSlash: 'always',
  // Astro 7's default, 'jsx', drops line breaks between inline elements and glues words together.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  build: { format: 'directory', inlineStylesheets: 'never' },
  i18n: {
    locales: ['en', 'ru'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    // Shiki writes style attributes, which style-src 'self' refuses.
    syntaxHighlight: false,
    // Smart punctuation would put English quotation marks into Russian text.
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [glossaryTerms, prepareElements] }),
  },
  integrations: [contentCheck(), mdx(), embeddedChecker(), searchIndex(), offlineCourses()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [reasonsAlone(), ruleTexts()],
    build: {
      // No inlined scripts, so that script-src can stay 'self'.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'es2022',
      rolldownOptions: {
        output: { comments },
        onwarn(warning, warn) {
          // Astro marks every MDX file with a directive of its own, and the bundler warns of each.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
    worker: {
      format: 'es',
      plugins: () => [oneLanguage(), withoutProvenance(), withoutRuleTexts()],
      rolldownOptions: { output: { comments } },
    },
  },
});
