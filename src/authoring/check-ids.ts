import type { Mistake } from './mistake.ts';
import type { Entry } from './read-content.ts';
import { reporting } from './reporting.ts';

/** Finds entries whose id is not their file name, and ids that two entries have. */
export function* checkIds(entries: readonly Entry[]): Generator<Mistake> {
  const owners = new Map<unknown, Entry>();
  for (const entry of entries) {
    const id = entry.value('id');
    if (id === undefined) continue;
    // A copy names what it was copied from, which has that id by right.
    const owner = entries.find(({ slug }) => slug === id) ?? owners.get(id);
    const report = reporting(entry);
    if (owner === undefined || owner === entry) owners.set(id, entry);
    else {
      yield report(['id'], 'an id of its own', `“${id}” as in ${owner.file}`, `write "id": "${entry.slug}"`);
      continue;
    }
    if (id === entry.slug) continue;
    yield report(['id'], `“${entry.slug}”, the name of the file`, `“${id}”`, `write "id": "${entry.slug}"`);
  }
}
