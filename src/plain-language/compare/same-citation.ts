const englishPart =
  /(?:^|[^\p{L}])(s|section|subsection|regulation|article|paragraph|clause|schedule|rule|part)s?\.? ([\divx][\da-z.()]*)/u;
const russianPart = /(?:^|[^\p{L}])(подпункт|пункт|стать|част|глав|раздел|ст|ч|пп|п|гл)\p{L}*\.?\s*(\d[\d.]*)/giu;
const codes: readonly (readonly [RegExp, string])[] = [
  [/налогов(?:ый|ого|ому|ым|ом|ий) кодекс|(?:^|\s)нк(?:\s|$)/u, 'нк'],
  [/жилищн(?:ый|ого|ому|ым|ом|ий) кодекс|(?:^|\s)жк(?:\s|$)/u, 'жк'],
  [/трудов(?:ый|ого|ому|ым|ом|ий) кодекс|(?:^|\s)тк(?:\s|$)/u, 'тк'],
  [/гражданск(?:ый|ого|ому|ым|ом|ий) кодекс|(?:^|\s)гк(?:\s|$)/u, 'гк'],
  [/земельн(?:ый|ого|ому|ым|ом|ий) кодекс|(?:^|\s)зк(?:\s|$)/u, 'зк'],
  [/водн(?:ый|ого|ому|ым|ом|ий) кодекс|(?:^|\s)вк(?:\s|$)/u, 'вк'],
  [/семейн(?:ый|ого|ому|ым|ом|ий) кодекс|(?:^|\s)ск(?:\s|$)/u, 'ск'],
  [/коап|кодекс(?:а|у|ом|е)? об административных/u, 'коап'],
];
const shortParts: Readonly<Record<string, string>> = {
  стать: 'ст',
  част: 'ч',
  пункт: 'п',
  подпункт: 'пп',
  глав: 'гл',
  раздел: 'разд',
  s: 'section',
};

/** A citation in parts. */
interface Citation {
  /** `section 41(2)`, `ст 75`; the innermost ones first; empty for an act as a whole. */
  readonly parts: readonly string[];
  /** The act; '' when it is not told or only pointed at. */
  readonly act: string;
}

/** Takes a citation apart. */
function partsOf(value: string): Citation {
  const text = value.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').replace(/\.$/, '');
  if (!/[а-яё]/.test(text)) {
    const match = englishPart.exec(text);
    if (!match) return { parts: [], act: text.replace(/^the /, '') };
    const name = match[1] ?? '';
    const behind = text.slice(match.index + match[0].length).replace(/^[\s,]*(?:(?:of|to|under)\s+)?(?:the\s+)?/, '');
    return {
      parts: [`${shortParts[name] ?? name} ${match[2]}`],
      act: behind === 'act' || behind === 'order' ? '' : behind,
    };
  }
  const parts = [...text.matchAll(russianPart)].map(
    ([, name = '', number = '']) => `${shortParts[name] ?? name} ${number.replace(/\.$/, '')}`,
  );
  const code = codes.find(([pattern]) => pattern.test(text))?.[1];
  const number = /№ ?([\d\p{L}/-]+)/u.exec(text)?.[1];
  const named = /«[^«»]+»/u.exec(text)?.[0];
  return { parts, act: code ?? number ?? named ?? (parts.length > 0 ? '' : text) };
}

const sameAct = (a: string, b: string): boolean => a === '' || b === '' || a === b || a.includes(b) || b.includes(a);

/** Whether the place in a law that one citation tells is told by the other. */
export function sameCitation(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (!sameAct(one.act, other.act)) return false;
  // An act is kept where any of its parts is told, a part only where that part is.
  if (one.parts.length === 0) return one.act === other.act || other.act.includes(one.act);
  if (other.parts.length === 0) return false;
  const [short, long] = one.parts.length < other.parts.length ? [one.parts, other.parts] : [other.parts, one.parts];
  return short.every((part) => long.includes(part));
}

/** Whether two citations share their article, whatever its part. */
export function sharesArticle(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  const [last, otherLast] = [one.parts.at(-1), other.parts.at(-1)];
  const bare = (part: string | undefined): string | undefined => part?.split('(')[0];
  return last !== undefined && bare(last) === bare(otherLast) && sameAct(one.act, other.act);
}
