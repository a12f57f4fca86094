import { type Checker, type Fact, type FactKind, languages, type Report } from '#plain-language';
import { type AnnotatedLetter, type GoldFact, readAnnotations } from './read-annotations.ts';

/** Kinds whose values are told in one form. */
const valued: ReadonlySet<FactKind> = new Set<FactKind>(['amount', 'date', 'period', 'deadline']);

interface Score {
  gold: number;
  found: number;
  told: number;
  right: number;
  /** Of the found ones with a value: those where it is the same. */
  same: number;
}

/** The places of a passage in a text. */
function placesOf(text: string, passage: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let start = text.indexOf(passage); start >= 0; start = text.indexOf(passage, start + 1))
    places.push({ start, end: start + passage.length });
  return places;
}

/** Whether two places share at least half of the shorter one. */
function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

const plain = (value: string): string => value.replace('/working', '').toLowerCase();

const isAt = (fact: Fact, gold: GoldFact, text: string): boolean =>
  fact.kind === gold.kind && placesOf(text, gold.passage).some((place) => overlap(place, fact));

const isTime = (kind: FactKind): boolean => kind === 'date' || kind === 'deadline';
/** The words of a name from four letters up, without their endings. */
const stems = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? []).map((word) => word.slice(0, 4));

/** Whether a fact tells again, in other words, what the author told once. */
function isAgain(fact: Fact, gold: GoldFact, text: string): boolean {
  if (isTime(fact.kind) && isTime(gold.kind) && fact.value === gold.value)
    return !placesOf(text, gold.passage).some((place) => overlap(place, fact));
  if (fact.kind !== gold.kind) return false;
  if (fact.kind !== 'person') return fact.value === gold.value;
  const known = stems(gold.passage);
  return stems(text.slice(fact.start, fact.end)).some((stem) => known.includes(stem));
}

/** What of the facts of a letter is found, and what is told that is none. */
function scoreLetter(letter: AnnotatedLetter, report: Report, scores: Map<FactKind, Score>, said: string[]): void {
  const { text, name } = letter;
  const { facts } = report;
  const scoreOf = (kind: FactKind): Score => {
    const score = scores.get(kind) ?? { gold: 0, found: 0, told: 0, right: 0, same: 0 };
    scores.set(kind, score);
    return score;
  };
  for (const gold of letter.facts) {
    const score = scoreOf(gold.kind);
    score.gold += 1;
    const hits = facts.filter((fact) => isAt(fact, gold, text));
    if (hits.length === 0) {
      said.push(`missed ${gold.kind} ${name}: ${gold.passage}`);
      continue;
    }
    score.found += 1;
    if (!valued.has(gold.kind)) continue;
    if (hits.some(({ value }) => plain(value) === gold.value.toLowerCase())) score.same += 1;
    else said.push(`value ${gold.kind} ${name}: ${gold.value} read as ${hits.map(({ value }) => value).join(', ')}`);
  }
  const told = new Set<string>();
  for (const fact of facts) {
    if (fact.kind === 'number' || told.has(`${fact.kind} ${fact.value}`)) continue;
    told.add(`${fact.kind} ${fact.value}`);
    const score = scoreOf(fact.kind);
    score.told += 1;
    if (letter.facts.some((gold) => isAt(fact, gold, text) || isAgain(fact, gold, text))) score.right += 1;
    else said.push(`false ${fact.kind} ${name}: ${text.slice(fact.start, fact.end).replace(/\s+/g, ' ')}`);
  }
}

const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));

/** Recall and precision of each kind of fact on our own letters. */
async function measureKinds(checker: Checker, split: 'test' | 'unseen', isVerbose: boolean): Promise<void> {
  for (const language of languages) {
    const scores = new Map<FactKind, Score>();
    const said: string[] = [];
    for (const letter of await readAnnotations(language, split))
      scoreLetter(letter, checker.check(letter.text, { language }), scores, said);
    console.log(`\nfacts, ${language}, ${split}\n${'kind'.padEnd(18)} gold  recall  precision  same value`);
    for (const [kind, { gold, found, told, right, same }] of scores) {
      const values = valued.has(kind) ? ratio(same, found) : '';
      console.log(
        `${kind.padEnd(18)} ${String(gold).padEnd(5)} ${ratio(found, gold).padEnd(7)} ${ratio(right, told).padEnd(10)} ${values}`,
      );
    }
    if (isVerbose) for (const line of said.sort()) console.log(line);
  }
}

/** Options of {@link evaluateFacts}. */
export interface FactOptions {
  /** Also the letters that are for one look at the end. */
  readonly unseen?: boolean;
  /** Names what is missed and what is told wrongly. */
  readonly verbose?: boolean;
}

/** Says which facts of our own letters are recognised, and which are told that are none. */
export async function evaluateFacts(checker: Checker, options: FactOptions = {}): Promise<void> {
  await measureKinds(checker, 'test', options.verbose === true);
  if (options.unseen) await measureKinds(checker, 'unseen', false);
}
