import { addAddresses } from './facts/address.ts';
import { addAmounts } from './facts/amount.ts';
import { addBodies } from './facts/body.ts';
import { addCitations } from './facts/citation.ts';
import { Collector } from './facts/collector.ts';
import { addTimes } from './facts/deadline.ts';
import { addNegatedDecisions } from './facts/negated-decision.ts';
import { addNumbers } from './facts/number.ts';
import { addPersons } from './facts/person.ts';
import { addPhones } from './facts/phone.ts';
import { addReferences } from './facts/reference.ts';
import { addRights } from './facts/right.ts';
import type { Document, Fact } from './types.ts';

/** What must not be lost, in the order in which it claims its words. */
const kinds = [
  addAddresses,
  addPhones,
  addCitations,
  addAmounts,
  addTimes,
  addReferences,
  addPersons,
  addBodies,
  addNumbers,
  addNegatedDecisions,
  addRights,
] as const;

/**
 * The facts of a letter in the order of the text, a wider one before those inside it; for {@link Document.shared}.
 *
 * No passage is two facts unless one has a wider meaning: a deadline and its period, a right and its date.
 */
export function factsIn(document: Document): readonly Fact[] {
  const collector = new Collector(document);
  for (const add of kinds) add(collector);
  return collector.facts.sort((a, b) => a.start - b.start || b.end - a.end);
}
