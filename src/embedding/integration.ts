import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { type Language, languages } from '../i18n/index.ts';
import { type Part, pagePart } from './page-part.ts';

/** Writes `okno-checker.js`, the checker as one script for foreign pages, from the pages that were built. */
export const embeddedChecker = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'embedded-checker',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/{2,}/g, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const partIn = async (language: Language): Promise<[Language, Part]> => {
          const html = await readFile(new URL(`${language}/check/index.html`, dir), 'utf8');
          return [language, pagePart(html, 'letter-checker', base)];
        };
        const parts = Object.fromEntries(await Promise.all(languages.map(partIn))) as Record<Language, Part>;
        // The bundler is for builds alone.
        const { checkerScript } = await import('./build-script.ts');
        const script = await checkerScript(parts);
        await writeFile(new URL('okno-checker.js', dir), script);
        const kilobytes = Math.round(gzipSync(script).length / 1000);
        logger.info(`okno-checker.js: ${kilobytes} kB, packed with gzip`);
      },
    },
  };
};
