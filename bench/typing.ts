/**
 * What the checker page costs a typist, in a real browser: `npm run bench:typing` after `npm run build`.
 *
 * From a key to the paint of its letter, beside a bare textarea in the same run, keys by turns; the longest task of the
 * page meanwhile; a megabyte put in at once; and the start with a processor four times slower. Writes
 * `bench/results/typing.json` and prints a table.
 */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumOptions } from '../test/support/chromium.ts';
import { serve } from '../test/support/serve.ts';
import { median } from './cpu.ts';
import { longText } from './generate.ts';

/** Words of the texts. */
const lengths = [500, 2_000, 20_000];
/** Keys for each text and page, and ms between two: a quick typist. */
const keys = 200;
const restMs = 80;
/** What is typed, over and over. */
const typed = 'please send the form ';

/** ms from a key to its paint, sorted, and the longest task while the keys fell; 0 when none was over 50 ms. */
interface Typing {
  readonly strokes: readonly number[];
  readonly longest: number;
}

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;

/** Counts the time from each key down to the task after the next frame, and tasks over 50 ms. */
function watch(): void {
  const seen: { strokes: number[]; longest: number } = { strokes: [], longest: 0 };
  Object.assign(globalThis, { oknoTyping: seen });
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => seen.strokes.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    true,
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask' });
}

async function typingOf(page: Page, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    await page.keyboard.press(typed[index % typed.length] === ' ' ? 'Space' : (typed[index % typed.length] ?? 'e'));
    await page.waitForTimeout(restMs);
  }
}

/** Puts a text into the box of a page, with the caret in its middle. */
async function fill(page: Page, text: string): Promise<void> {
  const box = page.locator('textarea').first();
  await box.fill(text);
  await box.evaluate((area: HTMLTextAreaElement) => {
    area.focus();
    const middle = area.value.indexOf(' ', area.value.length / 2);
    area.setSelectionRange(middle, middle);
  });
}

const takeTyping = (page: Page): Promise<Typing> =>
  page.evaluate(() => {
    const { oknoTyping } = globalThis as unknown as { oknoTyping: { strokes: number[]; longest: number } };
    return { strokes: oknoTyping.strokes.toSorted((a, b) => a - b), longest: oknoTyping.longest };
  });

async function bare(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><textarea style="width:60ch;height:80vh;font:1.1rem/1.6 serif"></textarea>');
  return page;
}

const isReady = (page: Page): Promise<void> =>
  page.locator('.letter-checker-requests', { hasText: /^0 / }).waitFor({ timeout: 60_000 });

async function checker(browser: Browser, site: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site}/en/check/`);
  await isReady(page);
  return page;
}

/** Types into both pages by turns, in rounds of twenty keys. */
async function strokesAt(browser: Browser, site: string, words: number): Promise<Record<'bare' | 'okno', Typing>> {
  const pages = { bare: await bare(browser), okno: await checker(browser, site) };
  const text = longText(words);
  for (const page of Object.values(pages)) await fill(page, text);
  // The first report of the text is not a keystroke's.
  await pages.okno.waitForTimeout(3_000);
  for (const page of Object.values(pages)) await page.evaluate(watch);
  for (let round = 0; round < keys / 20; round++) {
    for (const page of Object.values(pages)) {
      await page.bringToFront();
      // A page that was hidden draws itself anew: nobody types then.
      await page.waitForTimeout(500);
      await typingOf(page, 20);
    }
  }
  const result = { bare: await takeTyping(pages.bare), okno: await takeTyping(pages.okno) };
  for (const page of Object.values(pages)) await page.close();
  return result;
}

/** ms from a megabyte put in to its report, and the longest task meanwhile. */
async function megabyte(browser: Browser, site: string): Promise<{ ms: number; longest: number; bytes: number }> {
  const page = await checker(browser, site);
  const text = longText(180_000).slice(0, 1_000_000);
  await page.evaluate(watch);
  const ms = await page.evaluate(async (letter) => {
    const area = document.querySelector('textarea');
    if (!area) throw new Error('Expected a text box, got none');
    area.focus();
    // Nobody pastes sooner.
    await new Promise((done) => setTimeout(done, 500));
    const told = new Promise((done) => document.addEventListener('letter-checked', done, { once: true }));
    const from = performance.now();
    const data = new DataTransfer();
    data.setData('text/plain', letter);
    // A script cannot press Ctrl+V: the text comes in as a paste would bring it.
    area.value = letter;
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', dataTransfer: data }));
    await told;
    await new Promise((done) => requestAnimationFrame(done));
    return performance.now() - from;
  }, text);
  const { longest } = await takeTyping(page);
  await page.close();
  return { ms, longest, bytes: text.length };
}

/** The longest task, in ms, while the annotated letter of so many words is made; and how long that takes. */
async function annotated(browser: Browser, site: string, words: number): Promise<{ ms: number; longest: number }> {
  const page = await checker(browser, site);
  await fill(page, longText(words));
  await page.waitForTimeout(3_000);
  await page.evaluate(watch);
  const ms = await page.evaluate(async () => {
    const from = performance.now();
    document.querySelector<HTMLInputElement>('.letter-checker-views input[value=annotated]')?.click();
    // All is there when nothing has been added for a while.
    for (let count = -1, still = 0; still < 5; await new Promise((done) => setTimeout(done, 100))) {
      const now = document.querySelectorAll('.letter-annotated-list li').length;
      still = now === count && now > 0 ? still + 1 : 0;
      count = now;
    }
    return performance.now() - from - 500;
  });
  const { longest } = await takeTyping(page);
  await page.close();
  return { ms, longest };
}

/** ms from the start of the load until the box can be typed in, and until all is there; four times slower. */
async function start(browser: Browser, site: string, path: string): Promise<{ typable: number; ready: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const from = performance.now();
  await page.goto(site + path, { waitUntil: 'commit' });
  await page.locator('textarea:not([disabled]):not([readonly])').first().waitFor();
  const typable = performance.now() - from;
  await isReady(page);
  const ready = performance.now() - from;
  await context.close();
  return { typable, ready };
}

const site = await serve('dist');
const browser = await chromium.launch(await chromiumOptions());
const rows = [];
for (const words of lengths) {
  const { bare: plain, okno } = await strokesAt(browser, site.address, words);
  rows.push({
    words,
    bareP50: quantile(plain.strokes, 0.5),
    bareP95: quantile(plain.strokes, 0.95),
    oknoP50: quantile(okno.strokes, 0.5),
    oknoP95: quantile(okno.strokes, 0.95),
    longestTask: okno.longest,
  });
}
const paste = await megabyte(browser, site.address);
const reading = await annotated(browser, site.address, 20_000);
const starts: Record<string, { typable: number; ready: number }> = {};
for (const language of ['en', 'ru']) {
  const three = [];
  for (let run = 0; run < 3; run++) three.push(await start(browser, site.address, `/${language}/check/`));
  starts[language] = { typable: median(three.map((one) => one.typable)), ready: median(three.map((one) => one.ready)) };
}
await browser.close();
await site.close();

const result = { date: new Date().toISOString().slice(0, 10), machine: cpus()[0]?.model, rows, paste, reading, starts };
await writeFile('bench/results/typing.json', `${JSON.stringify(result, null, 2)}\n`);
console.log('words | bare p50/p95 ms | ours p50/p95 ms | p95 ÷ bare | longest task ms');
for (const row of rows) {
  const pair = (a: number, b: number): string => `${a.toFixed(1)} / ${b.toFixed(1)}`;
  const ratio = (row.oknoP95 / row.bareP95).toFixed(2);
  console.log(
    `${row.words} | ${pair(row.bareP50, row.bareP95)} | ${pair(row.oknoP50, row.oknoP95)} | ${ratio} | ${row.longestTask.toFixed(0)}`,
  );
}
console.log(`1 MB put in: report after ${paste.ms.toFixed(0)} ms, longest task ${paste.longest.toFixed(0)} ms`);
console.log(`20,000 words annotated: after ${reading.ms.toFixed(0)} ms, longest task ${reading.longest.toFixed(0)} ms`);
for (const [language, { typable, ready }] of Object.entries(starts)) {
  console.log(
    `${language}, 4 × slower: can type after ${typable.toFixed(0)} ms, all there after ${ready.toFixed(0)} ms`,
  );
}
