import { expect, test } from 'vitest';
import { answer, known, save, useDevice } from '../support/store-tabs.ts';

const device = useDevice();

test('answers are there after a reload, in their order', async () => {
  const page = await device.open();
  expect(await save(page, 'm/b', 'm/a', 'm/c')).toBe(null);
  expect(await known(await device.open())).toEqual({ questions: ['m/b', 'm/a', 'm/c'], unsaved: 0, trouble: null });
});

test('three tabs that save 100 answers each at once lose none, and each tab hears of all', async () => {
  const tabs = await Promise.all([device.open(), device.open(), device.open()]);
  const all = tabs.map((_, tab) => Array.from({ length: 100 }, (_, index) => `tab${tab}/q${index}`));
  const troubles = await Promise.all(
    tabs.map((page, tab) =>
      page.evaluate(
        async (happenings) =>
          (await Promise.all(happenings.map((one) => store.add(one)))).filter(({ trouble }) => trouble).length,
        all[tab]?.map(answer) ?? [],
      ),
    ),
  );
  expect(troubles).toEqual([0, 0, 0]);
  const { questions } = await known(await device.open());
  expect(questions.toSorted()).toEqual(all.flat().toSorted());
  for (const page of tabs) await page.waitForFunction(() => store.events.length === 300);
});

test('a clock that is set back a year between answers changes neither their order nor their number', async () => {
  const page = await device.open();
  await page.clock.setSystemTime('2026-11-29T10:00:00');
  await save(page, 'm/a');
  await page.clock.setSystemTime('2025-11-29T10:00:00');
  await save(page, 'm/b');
  const later = await device.open();
  await save(later, 'm/c');
  expect((await known(later)).questions).toEqual(['m/a', 'm/b', 'm/c']);
  expect(await later.evaluate(() => store.events.map(({ day }) => day).slice(0, 2))).toEqual([
    '2026-11-29',
    '2025-11-29',
  ]);
});

test('erasing takes one call, empties every tab, and leaves nothing on the device', async () => {
  const [page, other] = [await device.open(), await device.open()];
  await save(page, 'm/a', 'm/b');
  expect(await page.evaluate(() => store.erase())).toBe(null);
  await other.waitForFunction(() => store.events.length === 0);
  expect(await page.evaluate(() => Promise.all([indexedDB.databases(), localStorage.length]))).toEqual([[], 0]);
  expect(await save(other, 'm/c')).toBe(null);
  expect((await known(await device.open())).questions).toEqual(['m/c']);
});

test('a tab that heard nothing reads what happened meanwhile when it is asked to', async () => {
  const [page, other] = [await device.open(), await device.open()];
  await page.evaluate(() => store.close());
  await save(other, 'm/a');
  expect((await known(page)).questions).toEqual([]);
  await page.evaluate(() => store.refresh());
  expect((await known(page)).questions).toEqual(['m/a']);
});

test('reading the disk again forgets nothing that is saved meanwhile, and brings back nothing that is erased', async () => {
  const page = await device.open();
  const counts = await page.evaluate(async (happening) => {
    for (let index = 0; index < 20; index++)
      await Promise.all([store.refresh(), store.add(happening), store.refresh()]);
    const saved = store.events.length;
    await Promise.all([store.refresh(), store.erase(), store.refresh()]);
    return [saved, store.events.length];
  }, answer('m/a'));
  expect(counts).toEqual([20, 0]);
});

test('listeners hear of each change until they leave', async () => {
  const page = await device.open();
  const heard = page.evaluate(async (happening) => {
    let calls = 0;
    const leave = store.subscribe(() => calls++);
    await store.add(happening);
    leave();
    await store.add(happening);
    return calls;
  }, answer('m/a'));
  expect(await heard).toBe(1);
});

test('a file takes progress to another device, twice without harm, and changes nothing that is there', async () => {
  const page = await device.open();
  await save(page, 'm/a', 'm/b');
  const text = await page.evaluate(() => store.file().text());
  await page.evaluate(() => store.erase());
  await save(page, 'm/c');
  const results = await page.evaluate(async (file) => {
    const one = await store.import(new Blob([file]));
    const changed = await store.import(new Blob([file.replaceAll('"correct":true', '"correct":false')]));
    return [one, changed];
  }, text);
  expect(results).toEqual([
    { added: 2, known: 0, refused: [], trouble: null },
    { added: 0, known: 2, refused: [], trouble: null },
  ]);
  const later = await device.open();
  expect((await known(later)).questions.toSorted()).toEqual(['m/a', 'm/b', 'm/c']);
  expect(await later.evaluate(() => store.events.every((event) => 'correct' in event && event.correct))).toBe(true);
});

test('the reader of files is loaded with the first file, and no sooner', async () => {
  const page = await device.open();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname.replace(/-.*/, '')));
  await save(page, 'm/a');
  expect(requests).toEqual([]);
  await page.evaluate(async () => void (await store.import(new Blob(['{}']))));
  expect(requests).toEqual(['/read']);
});
