import { z } from 'astro/zod';
import {
  checkPart,
  checkPrompt,
  checkTwins,
  preparedActivity,
  valueAttribute,
} from '../../src/authoring/activity-parts.ts';
import {
  contract,
  type ElementNode,
  elementOf,
  elementsIn,
  isElement,
  partsOf,
  plainText,
  textAttribute,
  textOf,
  unwrapped,
} from '../../src/authoring/element.ts';
import { offer } from '../../src/authoring/nearest.ts';
import { slug } from '../../src/authoring/plain-words.ts';

const choicesOf = (scene: ElementNode): readonly ElementNode[] => elementsIn(scene, 'ScenarioChoice');

/** The names of the scenes that can be reached from the first one. */
const reachable = (scenes: readonly ElementNode[]): ReadonlySet<string> => {
  const reached = new Set<string>();
  const open = [textOf(scenes[0] as ElementNode, 'name') ?? ''];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    const scene = scenes.find((one) => textOf(one, 'name') === name);
    open.push(...(scene ? choicesOf(scene) : []).map((choice) => textOf(choice, 'to') ?? ''));
  }
  return reached;
};

/** A scene in which one choice leads to the next: a visitor at the counter, a call. */
export const branchingScenario = contract({
  name: 'BranchingScenario',
  activity: true,
  attributes: z.strictObject({
    id: slug('a name in lower-case letters, digits and hyphens', '"visitor-without-paper"'),
  }),
  check({ node }, report) {
    checkPrompt(node, 'ScenarioScene', report);
    const scenes = elementsIn(node, 'ScenarioScene');
    if (scenes.length < 3 || scenes.length > 20) {
      const mend = scenes.length < 3 ? 'add a <ScenarioScene name="…">' : 'make two scenarios of it';
      report({ expected: 'three to twenty ScenarioScenes', got: String(scenes.length), mend });
    }
    const names = scenes.map((scene) => textOf(scene, 'name') ?? '');
    for (const [index, scene] of scenes.entries()) {
      if (names.indexOf(names[index] ?? '') === index) continue;
      const got = `“${names[index]}” again`;
      report({ at: scene, attribute: 'name', expected: 'a name of its own', got, mend: 'give it another name' });
    }
    for (const choice of scenes.flatMap(choicesOf)) {
      const to = textOf(choice, 'to');
      if (to === undefined || names.includes(to)) continue;
      const mend = offer(to, names, `the scenes are ${names.join(', ')}`);
      report({ at: choice, expected: 'the name of a scene', got: `“${to}”`, mend });
    }
    if (scenes.length === 0) return;
    const reached = reachable(scenes);
    for (const [index, scene] of scenes.entries()) {
      if (reached.has(names[index] ?? '')) continue;
      const mend = `write to="${names[index]}" at a choice, or remove the scene`;
      report({
        at: scene,
        expected: 'a scene that a choice leads to',
        got: `“${names[index]}”, which none does`,
        mend,
      });
    }
    if (scenes.every((scene) => choicesOf(scene).length > 0)) {
      report({
        expected: 'a scene without choices, where it ends',
        got: 'none',
        mend: 'take the choices out of the last',
      });
    }
  },
  prepare(node) {
    const names = elementsIn(node, 'ScenarioScene').map((scene) => textOf(scene, 'name') ?? '');
    return preparedActivity(node, 'ScenarioScene', (scene, number) => {
      const id = textOf(node, 'id') ?? '';
      const choices = choicesOf(scene).map((choice) =>
        elementOf(
          'ScenarioChoice',
          [
            ...choice.attributes,
            textAttribute('slot', 'choices'),
            textAttribute('scenario', id),
            textAttribute('label', plainText(choice, 'AnswerFeedback')),
            valueAttribute('leads', names.indexOf(textOf(choice, 'to') ?? '') + 1),
          ],
          elementsIn(choice, 'AnswerFeedback').flatMap(unwrapped),
        ),
      );
      const isChoice = (part: ReturnType<typeof partsOf>[number]): boolean =>
        (isElement(part) && part.name === 'ScenarioChoice') || elementsIn(part, 'ScenarioChoice').length > 0;
      return elementOf(
        'ScenarioScene',
        [
          ...scene.attributes,
          textAttribute('slot', 'parts'),
          textAttribute('scenario', id),
          valueAttribute('number', number),
          valueAttribute('ends', choices.length === 0),
        ],
        [...partsOf(scene).filter((part) => !isChoice(part)), ...choices],
      );
    });
  },
});

/** What happens, and the choices that there are; without choices it is an end, and its text looks back. */
export const scenarioScene = contract({
  name: 'ScenarioScene',
  inside: 'BranchingScenario',
  attributes: z.strictObject({ name: slug('a name in lower-case letters, digits and hyphens', '"she-is-angry"') }),
  check({ node }, report) {
    if (plainText(node, 'ScenarioChoice') === '') {
      report({ expected: 'what happens', got: 'no text', mend: 'write it after <ScenarioScene …>' });
    }
    const choices = choicesOf(node);
    checkTwins(choices, 'choice', report);
    if (choices.length !== 1 && choices.length <= 4) return;
    const mend = choices.length === 1 ? 'add a <ScenarioChoice>, or remove this one' : 'keep four';
    report({ expected: 'two to four choices, or none at an end', got: String(choices.length), mend });
  },
});

/** Something to say or do, the scene that it leads to, and what comes of it. */
export const scenarioChoice = contract({
  name: 'ScenarioChoice',
  inside: 'ScenarioScene',
  attributes: z.strictObject({ to: slug('the name of the scene that follows', '"she-is-angry"') }),
  check: ({ node }, report) => checkPart(node, 'choice', report),
});
