import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import ts from 'typescript';
import type * as Engine from '#plain-language';
import type { LanguageData } from '#plain-language';

const source = new URL('../src/plain-language/', import.meta.url);
const built = new URL('./built/', import.meta.url);

/** Writes the engine as JavaScript into `bench/built`: peers are JavaScript too, and a page never gets our types. */
export async function buildEngine(): Promise<void> {
  await rm(built, { recursive: true, force: true });
  for (const file of await readdir(source, { recursive: true })) {
    const target = new URL(file.replace(/\.ts$/, '.js'), built);
    await mkdir(new URL('.', target), { recursive: true });
    if (file.endsWith('.json')) await cp(new URL(file, source), target);
    if (!file.endsWith('.ts')) continue;
    const { outputText } = ts.transpileModule(await readFile(new URL(file, source), 'utf8'), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2024,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
        rewriteRelativeImportExtensions: true,
      },
    });
    await writeFile(target, outputText);
  }
}

/** Loads the engine that was built, with the data of a language. */
export async function loadEngine(language: 'en' | 'ru'): Promise<{ engine: typeof Engine; data: LanguageData }> {
  const engine = (await import(new URL('index.js', built).href)) as typeof Engine;
  const words = (await import(new URL(`data/${language}/index.js`, built).href)) as Record<string, LanguageData>;
  const data = words[language];
  if (!data) throw new RangeError(`Expected the data of “${language}”, got none`);
  return { engine, data };
}
