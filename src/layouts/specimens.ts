import type { MDXInstance } from 'astro';
import { type Language, languages } from '#i18n';

/** The specimens of an element in one language. */
export interface Specimens {
  readonly tag: string;
  readonly language: Language;
  readonly module: MDXInstance<{ title: string }>;
  /** The MDX as it is written. */
  readonly source: string;
}

const modules = import.meta.glob<MDXInstance<{ title: string }>>('/components/*/specimens.*.mdx', { eager: true });
const sources = import.meta.glob<string>('/components/*/specimens.*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The specimens of all elements, A to Z. */
export const allSpecimens: readonly Specimens[] = Object.entries(modules).flatMap(([path, module]) => {
  const [, tag = '', name = ''] = /([^/]+)\/specimens\.(\w+)\.mdx$/.exec(path) ?? [];
  const language = languages.find((known) => known === name);
  return language ? [{ tag, language, module, source: sources[path] ?? '' }] : [];
});
