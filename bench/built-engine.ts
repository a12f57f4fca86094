import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import type * as Engine from '#plain-language';
import type { Language, LanguageData } from '#plain-language';
import { oneLanguage } from '../src/checking/one-language.ts';
import { withoutProvenance } from '../src/checking/without-provenance.ts';
import { withoutRuleTexts } from '../src/checking/without-rule-texts.ts';

const languages = ['en', 'ru'] as const;
const source = new URL('../src/plain-language/', import.meta.url);
const built = new URL('./built/', import.meta.url);

/** Makes the entry of an engine of one language: as on the page, but with sessions. */
function entryOf(language: Language): Plugin {
  const moduleOf = (path: string) => JSON.stringify(`${fileURLToPath(new URL(path, source))}?language=${language}`);
  return {
    name: 'engine-of-one-language',
    resolveId: (id) =>
      id === 'engine' ? { id } : id.endsWith(`?language=${language}`) ? { id, moduleSideEffects: false } : null,
    async load(id) {
      if (id === 'engine') {
        return `
          export { createChecker } from ${moduleOf('index.ts')};
          export { ${language} as data } from ${moduleOf(`data/${language}/index.ts`)};`;
      }
      // Astro reads the files of such modules by itself.
      if (!id.includes('?')) return null;
      return { code: await readFile(id.replace(/\?.*/, ''), 'utf8'), moduleType: 'ts' };
    },
  };
}

/**
 * Writes the engine of each language into `bench/built` as pages get it: one file of JavaScript, without types, texts of
 * rules and what is for letters in the other language.
 */
export async function buildEngine(): Promise<void> {
  for (const language of languages) {
    const bundle = await rolldown({
      input: { [language]: 'engine' },
      plugins: [
        entryOf(language),
        oneLanguage() as Plugin,
        withoutProvenance() as Plugin,
        withoutRuleTexts() as Plugin,
      ],
    });
    await bundle.write({ dir: fileURLToPath(built), format: 'esm', minify: true });
  }
}

/** Loads the engine that was built, with the data of its language. */
export const loadEngine = async (
  language: Language,
): Promise<Pick<typeof Engine, 'createChecker'> & { readonly data: LanguageData }> =>
  import(new URL(`${language}.js`, built).href);
