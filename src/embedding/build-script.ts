import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import { oneLanguage } from '../checking/one-language.ts';
import { ruleTexts } from '../checking/rule-texts.ts';
import { withoutProvenance } from '../checking/without-provenance.ts';
import { withoutRuleTexts } from '../checking/without-rule-texts.ts';
import { reasonsAlone } from '../export/reasons-alone.ts';
import type { Language } from '../i18n/index.ts';
import { foreignStyle } from './foreign-style.ts';
import type { Part } from './page-part.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const isWorker = '?worker&url';
const isString = '?worker-in-string';

/** All styles of the site that the checker uses, in their order. */
async function styleOfChecker(): Promise<string> {
  const list = await readFile(path('../styles/okno.css'), 'utf8');
  const sheets = [...list.matchAll(/@import "\.\.\/\.\.\/(components\/letter-[^"]+)"/g)].map(([, file = '']) => file);
  const [tokens = '', ...rest] = await Promise.all(
    ['../styles/tokens.css', ...sheets.map((file) => `../../${file}`)].map((file) => readFile(path(file), 'utf8')),
  );
  return foreignStyle(tokens, rest);
}

/** Loads the modules that {@link oneLanguage} marks with the language that they are for. */
const markedModules = (): Plugin => ({
  name: 'marked-modules',
  async load(id) {
    const file = /^(.*\.ts)\?language=/.exec(id)?.[1];
    return file ? { code: await readFile(file, 'utf8'), moduleType: 'ts' } : null;
  },
});

/** The code of a worker as a string in the script, in place of an address that it could be loaded from. */
const workerInString = (): Plugin => ({
  name: 'worker-in-string',
  resolveId: {
    order: 'pre',
    async handler(source, importer) {
      if (/\/sealed-worker\.ts$/.test(source)) return path('./whole-worker.ts');
      if (!source.endsWith(isWorker)) return null;
      const found = await this.resolve(source.slice(0, -isWorker.length), importer, { skipSelf: true });
      return found && { ...found, id: found.id + isString };
    },
  },
  load: {
    order: 'pre',
    async handler(id) {
      if (!id.endsWith(isString)) return null;
      const code = await bundle(id.slice(0, -isString.length), 'es', workerPlugins());
      return { code: `export default ${JSON.stringify(code)};`, moduleType: 'js' };
    },
  },
});

/** What makes the workers of the site small. */
const workerPlugins = (): Plugin[] =>
  [oneLanguage(), withoutProvenance(), withoutRuleTexts(), markedModules()] as Plugin[];

/** What the build knows and the script carries. */
const carried = (modules: Readonly<Record<string, string>>): Plugin => ({
  name: 'carried',
  resolveId: (source) => (Object.hasOwn(modules, source) ? `\0${source}` : null),
  load: (id) => modules[id.slice(1)] ?? null,
});

/** A file with all that it imports, as one text. */
async function bundle(input: string, format: 'es' | 'iife', plugins: Plugin[]): Promise<string> {
  const build = await rolldown({
    input,
    cwd: path('../..'),
    platform: 'browser',
    plugins,
    // The reader of PDFs looks at it where it runs without a browser.
    ...(format === 'iife' && { transform: { define: { 'import.meta': '{}' } } }),
    checks: { pluginTimings: false },
  });
  const { output } = await build.generate({ format, minify: true, codeSplitting: false });
  await build.close();
  return output[0].code;
}

/** The checker as one script for foreign pages. */
export async function checkerScript(parts: Readonly<Record<Language, Part>>): Promise<string> {
  const style = await styleOfChecker();
  return bundle(path('./okno-checker.ts'), 'iife', [
    carried({
      'virtual:okno-parts': `export const parts = ${JSON.stringify(parts)};`,
      'virtual:okno-style': `export const style = ${JSON.stringify(style)};`,
    }),
    ruleTexts() as Plugin,
    reasonsAlone() as Plugin,
    workerInString(),
  ]);
}
