import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../test/support/browser.ts';
import { hard, openDesk } from './open-desk.ts';

const open = useBrowser();
const ours = JSON.stringify({
  rules: { officialese: 'off' },
  phrases: [{ phrase: 'tell us', instead: ['inform the team'] }],
  retext: ['retext-readability'],
});

describe('a house style', () => {
  test('is followed until it is taken out, and asks nothing of the network', async () => {
    const { page, text, items, house, report, requests, troubles, close } = await openDesk(open);
    const made: string[] = [];
    page.on('request', (request) => made.push(request.url()));
    await report(() => text.fill(hard));
    const quotes = () => items.locator('blockquote').allInnerTexts();
    expect(await quotes()).toContain('prior to');
    await page.locator('.letter-checker-house summary').click();
    await report(() => house(ours));
    expect(await quotes()).toContain('tell us');
    expect(await quotes()).not.toContain('prior to');
    const said = page.locator('.letter-checker-house-said');
    expect(await said.innerText()).toContain('“okno.json” is in use until you leave this page.');
    expect(await said.innerText()).toContain('on the command line only: retext-readability');
    await report(() => page.getByRole('button', { name: 'Stop using it' }).click());
    expect(await quotes()).toContain('prior to');
    expect(await quotes()).not.toContain('tell us');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('letter-checker-file');
    expect(made).toEqual([]);
    expect(await requests.innerText()).toMatch(/^0 /);
    expect(troubles).toEqual([]);
    await close();
  });

  test.for([
    [
      '{"rules":{"officialise":"off"}}',
      'rules.officialise: Expected the name of a rule, got "officialise"; did you mean "officialese"?',
    ],
    [
      '{"limits":{"sentenceWords":2}}',
      'limits.sentenceWords: Expected a whole number from 5 to 100, got 2; write for example 20',
    ],
    ['{"rules"', 'Expected JSON:'],
    ['[]', 'Expected fields of a house style, got an empty list'],
  ] as const)('that is none is refused with what to mend: %s', async ([json, mend], { expect }) => {
    const { page, text, house, report, items, troubles, close } = await openDesk(open);
    const before = await report(() => text.fill(hard));
    await page.locator('.letter-checker-house summary').click();
    await house(json);
    const mends = page.locator('.letter-checker-house-said li');
    await mends.first().waitFor();
    expect((await mends.allInnerTexts()).join('\n')).toContain(mend);
    expect(await page.locator('.letter-checker-house-said').innerText()).toContain('“okno.json” is not in use.');
    expect(await items.count()).toBe(before?.findings);
    expect(await page.getByRole('button', { name: 'Stop using it' }).count()).toBe(0);
    await report(() => house(ours));
    expect(await mends.count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  test('outlives its worker, and not the page', async () => {
    const { page, text, items, house, report, close } = await openDesk(open);
    await report(() => text.fill(hard));
    await report(() => house(ours));
    const [worker] = page.workers();
    await worker?.evaluate(
      () =>
        void setTimeout(() => {
          throw new Error('broken');
        }),
    );
    // The readers of documents have a worker of their own.
    await expect.poll(() => page.workers().length).toBe(1);
    await report(() => text.fill(`${hard} Please.`));
    expect(await items.locator('blockquote').allInnerTexts()).toContain('tell us');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect(await page.locator('.letter-checker-house-said').textContent()).toBe('');
    await report(() => text.fill(hard));
    expect(await items.locator('blockquote').allInnerTexts()).not.toContain('tell us');
    await close();
  });
});

test('an exercise does not load what reads house styles', async () => {
  const { page, close } = await open('/en/specimens/sentence-lab/');
  const loaded: string[] = [];
  page.context().on('requestfinished', (request) => loaded.push(request.url()));
  await page.locator('sentence-lab textarea').first().focus();
  await expect.poll(() => loaded.filter((url) => /\/(?:english|russian)-[^/]+\.js$/.test(url)).length).toBe(2);
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => url.includes('/house-'))).toEqual([]);
  await close();
});
