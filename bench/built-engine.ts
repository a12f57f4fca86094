import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type * as Engine from '#plain-language';
import type { LanguageData } from '#plain-language';
import { withoutRuleTexts } from '../src/checking/without-rule-texts.ts';

const source = new URL('../src/plain-language/', import.meta.url);
const built = new URL('./built/', import.meta.url);
const pathOf = (relative: string): string => fileURLToPath(new URL(relative, source));

/** Writes the engine into `bench/built` as pages get it: JavaScript in few files, without types and texts of rules. */
export async function buildEngine(): Promise<void> {
  const bundle = await rolldown({
    input: { engine: pathOf('index.ts'), en: pathOf('data/en/index.ts'), ru: pathOf('data/ru/index.ts') },
    plugins: [withoutRuleTexts()],
  });
  await bundle.write({ dir: fileURLToPath(built), format: 'esm', minify: true, cleanDir: true });
}

/** Loads the engine that was built, with the data of a language. */
export async function loadEngine(language: 'en' | 'ru'): Promise<{ engine: typeof Engine; data: LanguageData }> {
  const engine = (await import(new URL('engine.js', built).href)) as typeof Engine;
  const words = (await import(new URL(`${language}.js`, built).href)) as Record<string, LanguageData>;
  const data = words[language];
  if (!data) throw new RangeError(`Expected the data of “${language}”, got none`);
  return { engine, data };
}
