import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Language, OpenChecker } from '#plain-language';

/** Cuts a text into sentences; white space at their edges does not matter. */
export type Split = (text: string) => readonly string[];

/** The systems that can be compared, and the names of those that are not installed. */
export interface Systems {
  readonly systems: ReadonlyMap<string, Split>;
  readonly missing: readonly string[];
}

/** Peers are no dependencies of ours: put them there with `npm install --prefix bench/peers <name>`. */
const peers = new URL('./peers/', import.meta.url);

/** The part of a syntax tree (nlcst) that we read. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
}

function sentencesOf(node: Node, text: string): string[] {
  if (node.type === 'SentenceNode') return [text.slice(node.position?.start.offset, node.position?.end.offset)];
  return (node.children ?? []).flatMap((child) => sentencesOf(child, text));
}

/** How each peer is called; what it exports is its own affair. */
const calls: Record<string, { packages: string[]; english: boolean; make(...modules: never[]): Split }> = {
  'parse-english': {
    packages: ['parse-english'],
    english: true,
    make: ({ ParseEnglish }: { ParseEnglish: new () => { parse(text: string): Node } }) => {
      const parser = new ParseEnglish();
      return (text) => sentencesOf(parser.parse(text), text);
    },
  },
  'wink-nlp': {
    packages: ['wink-nlp', 'wink-eng-lite-web-model'],
    english: true,
    make: (
      wink: {
        default(model: unknown, pipe: string[]): { readDoc(text: string): { sentences(): { out(): string[] } } };
      },
      model: { default: unknown },
    ) => {
      const nlp = wink.default(model.default, ['sbd']);
      return (text) => nlp.readDoc(text).sentences().out();
    },
  },
  sbd: {
    packages: ['sbd'],
    english: false,
    make:
      (sbd: { default: { sentences(text: string, options: object): string[] } }): Split =>
      (text) =>
        sbd.default.sentences(text, { newline_boundaries: true }),
  },
};

/** Loads our engine, the runtime's own segmenter, and the peers that are installed. */
export async function loadSystems(checker: OpenChecker, language: Language): Promise<Systems> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const systems = new Map<string, Split>([
    ['okno', (text) => checker.parse(text, language).sentences.map(({ start, end }) => text.slice(start, end))],
    ['Intl.Segmenter', (text) => [...segmenter.segment(text)].map(({ segment }) => segment)],
  ]);
  const missing: string[] = [];
  const require = createRequire(peers);
  for (const [name, { packages, english, make }] of Object.entries(calls)) {
    if (english && language !== 'en') continue;
    if (packages.some((each) => !existsSync(new URL(`node_modules/${each}/`, peers)))) {
      missing.push(name);
      continue;
    }
    const entries = packages.map((each) => import(pathToFileURL(require.resolve(each)).href));
    systems.set(name, make(...((await Promise.all(entries)) as never[])));
  }
  return { systems, missing };
}
