import { z } from 'astro/zod';
import {
  checkPart,
  checkPrompt,
  checkTwins,
  preparedPart,
  valueAttribute,
} from '../../src/authoring/activity-parts.ts';
import { contract, elementsIn, textOf } from '../../src/authoring/element.ts';
import { literalOf } from '../../src/authoring/literal-of.ts';
import { mixedActivity } from '../../src/authoring/mixed-activity.ts';
import { offer } from '../../src/authoring/nearest.ts';
import { line, plainWords } from '../../src/authoring/plain-words.ts';
import { activityAttributes, checkNotes } from '../activity/authoring.ts';

/** Things to sort into two to four groups. */
export const sortGroups = contract({
  name: 'SortGroups',
  activity: true,
  attributes: z.strictObject({
    ...activityAttributes,
    groups: z
      .array(line('the name of a group', "'Keep'"))
      .min(2)
      .max(4)
      .register(plainWords, { expected: 'a list of two to four groups', example: "{['Keep', 'Drop']}" }),
  }),
  check({ node, attributes: { groups } }, report) {
    checkPrompt(node, 'SortItem', report);
    checkNotes(node, ['WholeFeedback'], report);
    const items = elementsIn(node, 'SortItem');
    checkTwins(items, 'text', report);
    if (items.length < 4 || items.length > 10) {
      const mend = items.length < 4 ? 'add a <SortItem>' : 'make two tasks of it';
      report({ expected: 'four to ten SortItems', got: String(items.length), mend });
    }
    if (groups === undefined) return;
    if (new Set(groups).size < groups.length) {
      report({ attribute: 'groups', expected: 'each group once', got: 'one of them again', mend: 'remove one' });
    }
    const used = new Set<string>();
    for (const item of items) {
      const group = textOf(item, 'group');
      if (group === undefined) continue;
      used.add(group);
      if (groups.includes(group)) continue;
      const mend = offer(group, groups, `the groups are ${groups.join(', ')}`);
      report({ at: item, expected: 'a group of its SortGroups', got: `“${group}”`, mend });
    }
    for (const group of groups.filter((one) => !used.has(one))) {
      const mend = `add a <SortItem group="${group}">, or remove the group`;
      report({ attribute: 'groups', expected: 'an item in every group', got: `none in “${group}”`, mend });
    }
  },
  prepare(node) {
    const groups = literalOf<readonly string[]>(node, 'groups') ?? [];
    return mixedActivity(node, 'SortItem', (item, number) =>
      preparedPart(item, node, number, [valueAttribute('groups', groups)]),
    );
  },
});

/** One thing, with the `group` that it belongs to. */
export const sortItem = contract({
  name: 'SortItem',
  inside: 'SortGroups',
  attributes: z.strictObject({ group: line('the group that it belongs to', '"Keep"') }),
  check: ({ node }, report) => checkPart(node, 'item', report),
});
