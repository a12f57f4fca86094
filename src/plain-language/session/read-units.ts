import type { Finder, RuleFact } from '../findings.ts';
import type { Place } from '../place.ts';
import type { Document, Finding } from '../types.ts';
import type { Cut } from './cuts.ts';
import type { SessionFinding } from './types.ts';
import type { Unit, UnitFact } from './unit.ts';

/** A stretch of a document that becomes a unit. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  readonly tokens: number;
}

/** What is before the first cut, between cuts, and behind the last one. */
export function stretchesOf(
  first: { readonly offset: number; readonly token: number; readonly place: Place },
  cuts: readonly Cut[],
  end: { readonly offset: number; readonly token: number },
): Stretch[] {
  const from = [first, ...cuts];
  return from.map(({ offset, token, place }, index) => {
    const next = cuts[index] ?? end;
    return { start: offset, end: next.offset, place, tokens: next.token - token };
  });
}

/** Reads stretches that follow one another, in the order of the text, in a document that holds them and more around. */
export function readUnits(
  document: Document,
  finder: Finder,
  stretches: readonly Stretch[],
  nextId: () => number,
): Unit[] {
  const { text, sentences, blocks } = document;
  const from = stretches[0]?.start ?? 0;
  const findings = new Queue<Finding>(finder.inBlocks(document), from);
  const facts = new Queue<RuleFact>(
    finder.factsIn(document).sort((a, b) => a.start - b.start || a.rule - b.rule),
    from,
  );
  const ofSentences = new Queue(sentences, from);
  const ofBlocks = new Queue(blocks, from);
  return stretches.map(({ start, end, place, tokens }) => {
    const counts = { words: 0, sentences: 0, syllables: 0 };
    for (const { words, syllables } of ofSentences.before(end)) {
      counts.words += words;
      counts.syllables += syllables;
      if (words > 0) counts.sentences += 1;
    }
    const started = ofBlocks.before(end);
    return {
      text: text.slice(start, end),
      place,
      tokens,
      ...counts,
      blocks: started.length,
      otherBlocks: started.filter(({ kind }) => kind === 'foreign').length,
      findings: findings.before(end).map((finding): SessionFinding => ({ ...moved(finding, -start), id: nextId() })),
      facts: facts.before(end).map((fact): UnitFact => ({ ...moved(fact, -start), finding: undefined })),
    };
  });
}

/** The same thing at another place. */
export const moved = <Placed extends { readonly start: number; readonly end: number }>(
  placed: Placed,
  by: number,
): Placed => ({ ...placed, start: placed.start + by, end: placed.end + by });

/** Things in the order of their starts, taken from the front. */
class Queue<Placed extends { readonly start: number }> {
  readonly #things: readonly Placed[];
  #next = 0;

  /** @param from - Things that start before are passed over. */
  constructor(things: readonly Placed[], from: number) {
    this.#things = things;
    this.before(from);
  }

  /** Takes those that start before `end`. */
  before(end: number): readonly Placed[] {
    const first = this.#next;
    while ((this.#things[this.#next]?.start ?? end) < end) this.#next += 1;
    return this.#things.slice(first, this.#next);
  }
}
