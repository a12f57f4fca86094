const contraction = /(?:n't|'(?:ll|ve|re|d|m|s)|')$/;

/** The stem as it stands, with an e, and without a doubled consonant: `charg` → `charge`, `stopp` → `stop`. */
function verbStems(stem: string): string[] {
  const doubled = /([bdfglmnprstvz])\1$/.test(stem);
  return doubled ? [stem.slice(0, -1), stem, `${stem}e`] : [`${stem}e`, stem];
}

/** The other spelling of a word: `organisation` and `organization`, `favour` and `favor`, `licence` and `license`. */
function otherSpellings(key: string): string[] {
  const spellings: string[] = [];
  if (/is(?:e|ing|ation|er)/.test(key)) spellings.push(key.replace(/is(e|ing|ation|er)/, 'iz$1'));
  if (/ys(?:e|ing)/.test(key)) spellings.push(key.replace(/ys(e|ing)/, 'yz$1'));
  if (/our/.test(key)) spellings.push(key.replace('our', 'or'));
  if (/ence$/.test(key)) spellings.push(key.replace(/ence$/, 'ense'));
  if (/[bt]re$/.test(key)) spellings.push(key.replace(/re$/, 'er'));
  if (/ll(?:ed|ing|er)/.test(key)) spellings.push(key.replace(/ll(ed|ing|er)/, 'l$1'));
  return spellings;
}

/** Without the ending of an inflected form, the likeliest first. */
function withoutEnding(key: string): string[] {
  if (/(?:ies|ied|ier|iest)$/.test(key))
    return [key.replace(/i(?:es|ed|er|est)$/, 'y'), key.replace(/(?:s|d|r|st)$/, '')];
  if (/ily$/.test(key)) return [key.replace(/ily$/, 'y')];
  if (/(?:[sxz]|ch|sh|o)es$/.test(key)) return [key.slice(0, -2), key.slice(0, -1)];
  if (/[^sui]s$/.test(key)) return [key.slice(0, -1)];
  if (/ed$/.test(key)) return verbStems(key.slice(0, -2));
  if (/ing$/.test(key)) return verbStems(key.slice(0, -3));
  if (/est$/.test(key)) return verbStems(key.slice(0, -3));
  if (/er$/.test(key)) return verbStems(key.slice(0, -2));
  if (/ably$|ibly$/.test(key)) return [key.replace(/y$/, 'e')];
  if (/ically$/.test(key)) return [key.slice(0, -4), key.slice(0, -2)];
  if (/ly$/.test(key)) return [key.slice(0, -2), `${key.slice(0, -2)}le`];
  return [];
}

/**
 * What an English word may be a form of, the likeliest first; without the word itself.
 *
 * Regular endings and the two spellings only: irregular forms are words of the lexicon.
 */
export function lemmasOf(key: string): string[] {
  const bare = key.replace(contraction, '');
  const lemmas = bare === key ? [] : [bare];
  const stems = bare.length > 3 ? withoutEnding(bare).filter((stem) => stem.length > 1) : [];
  lemmas.push(...stems);
  for (const form of [bare, ...stems]) lemmas.push(...otherSpellings(form));
  return lemmas;
}

const prefix = /^(?:un|re|non|over|under|mis|pre|dis|sub|inter|co|counter|anti|in|im|out|de)(?=[a-z]{4})/;
const suffixes: readonly (readonly [suffix: RegExp, stems: readonly string[]])[] = [
  [/(?:ness|less|ful|like|ship|hood|wise|ward|able|ish|ism|ist|ment)$/, ['', 'e']],
  [/iness$/, ['y']],
  [/(?:isation|ization)$/, ['ise', 'ize', '']],
  [/ation$/, ['e', '', 'ate']],
  [/ion$/, ['', 'e']],
  [/(?:ability|ibility)$/, ['able', 'ible']],
  [/ity$/, ['', 'e']],
  [/(?:ance|ence|ancy|ency)$/, ['', 'e', 'ant', 'ent']],
  [/(?:or|ee|al|age|ive)$/, ['', 'e']],
];

/** What an English word may be derived from by one prefix or suffix: `resubmit` from `submit`; in no strict order. */
export function derivedFrom(key: string): string[] {
  const stems: string[] = [];
  for (const form of [key, ...lemmasOf(key)]) {
    if (prefix.test(form)) stems.push(form.replace(prefix, ''));
    for (const [suffix, endings] of suffixes) {
      const stem = form.replace(suffix, '');
      if (stem !== form && stem.length > 2) stems.push(...endings.map((ending) => stem + ending));
    }
  }
  return stems;
}
