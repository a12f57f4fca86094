import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The script of IBM's checker, as it runs in a page. */
export const aceSource = await readFile(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/** A rule of IBM's checker. */
interface AceRule {
  readonly dependencies?: readonly string[];
  run(): unknown;
}

/** What we use of IBM's checker; its own types name no members of a result. */
interface AceChecker {
  /** The rules of each ruleset. */
  readonly rulesetRules: Record<string, string[]>;
  /** How much weight a ruleset gives to the reasons of a rule. */
  readonly ruleReasonLevels: Record<string, Record<string, Record<string, string>>>;
  readonly engine: { getRule(id: string): AceRule | undefined };
  check(
    root: Document | Element,
    rulesets: readonly string[],
  ): Promise<{ results: { ruleId: string; value: [string, string]; path: { dom: string } }[] }>;
}

/** Puts two checkers into a page: one with all rules of WCAG 2.2, and one with those that can fail a page. */
function addCheckers(): void {
  const { Checker } = Reflect.get(globalThis, 'ace') as { Checker: new () => AceChecker };
  const [all, failing] = [new Checker(), new Checker()];
  const { engine, rulesetRules, ruleReasonLevels } = failing;
  const ids = [...new Set(rulesetRules['WCAG_2_2'])];
  const wanted = new Set<string>();
  /** With the rules that must have passed before this one is asked. */
  const want = (id: string): void => {
    if (wanted.has(id)) return;
    wanted.add(id);
    for (const other of engine.getRule(id)?.dependencies ?? []) want(other);
  };
  for (const id of ids) {
    const levels = Object.values(ruleReasonLevels[id]?.['WCAG_2_2'] ?? {});
    if (levels.includes('VIOLATION') && String(engine.getRule(id)?.run).includes('RuleFail')) want(id);
  }
  rulesetRules['WCAG_2_2'] = ids.filter((id) => wanted.has(id));
  Object.assign(globalThis, { aceCheckers: { all, failing } });
}

/** What a checker says that a page breaks as it stands, with the elements. */
async function violations(page: Page, checker: 'all' | 'failing', within?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'aceCheckers' in globalThis))) {
    if (!(await page.evaluate(() => 'ace' in globalThis))) await page.evaluate(aceSource);
    await page.evaluate(addCheckers);
  }
  return page.evaluate(
    async ([name, selector]) => {
      const { aceCheckers } = globalThis as unknown as { aceCheckers: Record<typeof name, AceChecker> };
      const root = selector === undefined ? document : document.querySelector(selector);
      if (!root) throw new TypeError(`Expected ${selector} on the page, got none`);
      const { results } = await aceCheckers[name].check(root, ['WCAG_2_2']);
      return results
        .filter(({ value }) => value.join() === 'VIOLATION,FAIL')
        .map(({ ruleId, path }) => `${ruleId}: ${path.dom}`);
    },
    [checker, within] as const,
  );
}

/**
 * What IBM's checker of WCAG 2.2 says that a page breaks as it stands, with the elements. It asks the rules that can say
 * so: half of them only advise, or want a human to look, and take most of the time.
 *
 * @param within - Looks at the first of these elements alone.
 */
export const aceOn = (page: Page, within?: string): Promise<string[]> => violations(page, 'failing', within);

/** The same, found by all rules; they take three times as long. */
export const violationsOfAll = (page: Page): Promise<string[]> => violations(page, 'all');
