import { z } from 'astro/zod';
import { valueAttribute } from '../../src/authoring/activity-parts.ts';
import { contract, elementOf, elementsIn, plainText, textOf } from '../../src/authoring/element.ts';
import { line, slug } from '../../src/authoring/plain-words.ts';

/** The same sorting of people for several services, and a talk about the hard ones. */
export const clientSorter = contract({
  name: 'ClientSorter',
  attributes: z.strictObject({ id: slug('a name in lower-case letters, digits and hyphens', '"who-is-the-client"') }),
  check({ node }, report) {
    const services = elementsIn(node, 'SorterService');
    if (services.length < 2 || services.length > 4) {
      const mend = services.length < 2 ? 'add a <SorterService>, or use SortGroups alone' : 'make two of it';
      report({ expected: 'two to four SorterServices', got: String(services.length), mend });
    }
    const names = services.map((service) => textOf(service, 'name'));
    for (const [index, service] of services.entries()) {
      if (names[index] === undefined || names.indexOf(names[index]) === index) continue;
      const got = `“${names[index]}” again`;
      report({ at: service, expected: 'a service of its own', got, mend: 'change one of the two' });
    }
  },
  prepare(node) {
    const services = elementsIn(node, 'SorterService');
    const names = services.map((service) => textOf(service, 'name') ?? '');
    return elementOf('ClientSorter', [...node.attributes, valueAttribute('services', names)], node.children);
  },
});

/** A service: its SortGroups, and what to say about the hard ones. */
export const sorterService = contract({
  name: 'SorterService',
  inside: 'ClientSorter',
  attributes: z.strictObject({ name: line('the name of the service', '"Inspection of a bakery"') }),
  check({ node }, report) {
    for (const [name, mend] of [
      ['SortGroups', 'add <SortGroups …> with its people'],
      ['HardOnes', 'add <HardOnes>…</HardOnes> after the SortGroups'],
    ] as const) {
      const got = elementsIn(node, name).length;
      if (got !== 1) report({ expected: `one ${name}`, got: String(got), mend: got === 0 ? mend : 'keep one' });
    }
  },
});

/** What to talk about: the people on whom groups disagree. */
export const hardOnes = contract({
  name: 'HardOnes',
  inside: 'SorterService',
  attributes: z.strictObject({}),
  check({ node }, report) {
    if (plainText(node) !== '') return;
    report({ expected: 'text in HardOnes', got: 'none', mend: 'say who is hard to place, and why' });
  },
});
