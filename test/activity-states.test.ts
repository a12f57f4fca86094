import { expect, test } from 'vitest';
import { words } from '#i18n';
import { contracts } from '../src/authoring/elements.ts';
import { useBrowser } from './support/browser.ts';

const open = useBrowser();
const { activity } = words('en');

/** What the button of an activity says: before a check, after a wrong one, and at the end. */
type Phase = 'check' | 'again' | 'restart';

/** An activity on its specimen page, with states that it can be left in. */
interface Left {
  readonly id: string;
  readonly states: readonly (readonly [state: string, phase: Phase | null])[];
}

/** Wrong at the first check, then wrong twice so that the solution is shown, and right. */
const judged = (id: string, wrong: string, right: string): Left => ({
  id,
  states: [
    [`1:1:0:${wrong}`, 'again'],
    [`1:1:3:${wrong}`, 'again'],
    [`1:2:0:${wrong}`, 'restart'],
    [`1:1:1:${right}`, 'restart'],
  ],
});

/** What is never judged, half done and done. */
const kept = (id: string, ...responses: readonly string[]): Left => ({
  id,
  states: responses.map((response) => [`1:1:0:${response}`, null]),
});

/** The right answer of an activity whose parts stand in an order that the build has mixed, or which are many. */
const solution = 'the solution';
function solutionOf(root: Element): string {
  const parts = [...root.querySelectorAll<HTMLElement>('.activity-part')];
  const groups = parts.flatMap(({ dataset }) => dataset['group'] ?? []);
  const problems = parts.flatMap(({ dataset }, place) => ('problem' in dataset ? [String(place)] : []));
  return (groups.length > 0 ? groups : problems).join();
}

const activities: Readonly<Record<string, readonly Left[]>> = {
  'branching-scenario': [kept('specimen-visitor', '0', '0.0')],
  'fill-gaps': [judged('specimen-reply', '1|we|soon', '0|We|30 May')],
  'flash-cards': [kept('specimen-cards', 'ku--', 'kkkk')],
  'letter-rebuild': [judged('specimen-rent-help', '6,5,4,3,2,1,0', '0,1,2,3,4,5,6x')],
  'letter-xray': [judged('specimen-travel-pass', '0,2', solution)],
  'mark-problems': [judged('specimen-bins', '0,2', solution)],
  'match-pairs': [judged('specimen-phrases', '3,2,1,0', '0,1,2,3')],
  'number-answer': [judged('specimen-deadline', '22;0', '21;0')],
  'order-steps': [judged('specimen-counter', '1,0,2', '0,1,2')],
  'quiz-question': [
    judged('specimen-single', '0', '1'),
    judged('specimen-multiple', '1', '0,2,3'),
    judged('specimen-true-false', 't2', 'f1'),
  ],
  'reflection-note': [kept('specimen-next-letter', 'One: two; three')],
  'rewrite-text': [
    {
      id: 'specimen-stall',
      states: [
        ['1:1:0:77:10100110:1a2b3c', null],
        ['1:3:0:90:11111111:zzzzzz', null],
      ],
    },
  ],
  'sentence-lab': [{ id: 'specimen-plain', states: [['1:78', null]] }],
  'short-answer': [kept('specimen-colleague', '1;One.', '3;One.')],
  'sort-groups': [judged('specimen-duties', '2,1,0,1,2', solution)],
  'survey-scale': [kept('specimen-sure', '2')],
};

test('every activity is here', () => {
  const tagOf = (name: string): string => name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
  const asking = contracts.filter((contract) => contract.activity).map(({ name }) => tagOf(name));
  expect(Object.keys(activities).sort()).toEqual(asking.sort());
});

test.for(Object.entries(activities))(
  'both checkers find nothing in %s as it is restored, tried again, solved and printed',
  async ([tag, all], { expect }) => {
    const { page, axe, ace, troubles, close } = await open(`/en/specimens/${tag}/`, { reducedMotion: 'reduce' });
    const look = async (state: string, within: string): Promise<void> => {
      expect(await ace(), state).toEqual([]);
      expect(await axe(within), state).toEqual([]);
    };
    for (const { id, states } of all) {
      const root = page.locator(`#${id}`);
      const button = root.locator('.activity-foot button');
      await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
      const right = await root.evaluate(solutionOf);
      for (const [written, phase] of states) {
        const state = written.replace(solution, right);
        const restored = await root.evaluate((element, value) => Object.assign(element, { state: value }).state, state);
        expect(restored, 'a state that does not fit would show nothing').toBe(state);
        if (phase !== null) expect(await button.innerText()).toBe(activity[phase]);
        await look(`${id} ${state}`, `#${id}`);
        if (phase !== 'again') continue;
        await button.click();
        expect(await button.innerText()).toBe(activity.check);
        await look(`${id} ${state}, second try`, `#${id}`);
      }
    }
    await page.emulateMedia({ media: 'print' });
    for (const answers of [false, true]) {
      await page.evaluate((on) => document.documentElement.toggleAttribute('data-print-answers', on), answers);
      await look(`${tag} on paper, ${answers ? 'with' : 'without'} answers`, 'main');
    }
    expect(troubles).toEqual([]);
    await close();
  },
);
