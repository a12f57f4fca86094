import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Language, words } from '#i18n';
import { fileTroubleKinds, troubleKinds } from '#store';
import { known, save, useDevice } from '../support/store-tabs.ts';

const device = useDevice();

/** Opens the database of the store as another page would, at a version, and keeps it open. */
const openRaw = (page: Page, version?: number, store = true) =>
  page.evaluate(
    ([at, make]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('okno-progress', at);
        request.onupgradeneeded = () => make && request.result.createObjectStore('events', { keyPath: 'id' });
        request.onsuccess = () => resolve(void Object.assign(globalThis, { raw: request.result }));
        request.onerror = () => reject(request.error);
        request.onblocked = () => reject(new Error('blocked'));
      }),
    [version, store] as const,
  );

test('without room an answer stays in the tab, and is saved with the next one when there is room', async () => {
  const page = await device.open();
  const { origin } = new URL(page.url());
  const session = await device.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  expect(await save(page, 'm/a')).toBe('quota');
  expect(await known(page)).toEqual({ questions: ['m/a'], unsaved: 1, trouble: 'quota' });
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  expect(await save(page, 'm/b')).toBe(null);
  expect(await known(await device.open())).toEqual({ questions: ['m/a', 'm/b'], unsaved: 0, trouble: null });
});

test('a page that may keep nothing works in memory, says so, and gives a file', async () => {
  const page = await device.empty();
  const script = await device.script();
  await page.evaluate((code) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = `<script type="module">${code}</script>`;
    document.body.append(frame);
  }, script);
  const [, inner] = page.frames();
  await inner?.waitForFunction(() => 'okno' in globalThis);
  const said = await inner?.evaluate(async () => {
    const store = await okno.openProgress();
    const { trouble } = await store.add({ kind: 'visited', place: 'm' });
    const { events } = JSON.parse(await store.file().text());
    const erased = await store.erase();
    return [trouble?.kind, events.length, erased?.kind, store.events.length, await store.askToKeep()];
  });
  expect(said).toEqual(['denied', 1, 'denied', 0, false]);
});

test('a tab lets go when another brings a newer version, keeps its answers and says so', async () => {
  const page = await device.open();
  await save(page, 'm/a');
  await openRaw(await device.empty(), 99, false);
  expect(await save(page, 'm/b')).toBe('newer');
  expect(await known(page)).toEqual({ questions: ['m/a', 'm/b'], unsaved: 1, trouble: 'newer' });
  expect(await known(await device.open())).toEqual({ questions: ['m/a', 'm/b'], unsaved: 0, trouble: 'newer' });
});

test('a tab that is kept waiting by another goes on without the disk, and saves when it is free', async () => {
  const holder = await device.empty();
  await openRaw(holder, 1);
  await holder.evaluate(() => void indexedDB.deleteDatabase('okno-progress'));
  const page = await device.open();
  expect((await known(page)).trouble).toBe('blocked');
  await holder.close();
  expect(await save(page, 'm/a')).toBe(null);
  expect((await known(await device.open())).questions).toEqual(['m/a']);
});

test('storage that is not as it should be is named, and erasing mends it', async () => {
  await openRaw(await device.empty(), 1, false);
  const page = await device.open();
  expect((await known(page)).trouble).toBe('corrupted');
  expect(await save(page, 'm/a')).toBe('corrupted');
  for (const other of device.context().pages()) if (other !== page) await other.close();
  expect(await page.evaluate(() => store.erase())).toBe(null);
  expect(await save(page, 'm/b')).toBe(null);
  expect((await known(await device.open())).questions).toEqual(['m/b']);
});

test('entries that cannot be read are counted and left alone, and the others are there', async () => {
  const page = await device.open();
  await save(page, 'm/a');
  await openRaw(page);
  await page.evaluate(async () => {
    const raw = Reflect.get(globalThis, 'raw') as IDBDatabase;
    const transaction = raw.transaction('events', 'readwrite');
    for (const record of [{ id: 'x' }, { id: 'y', kind: 'answered' }]) transaction.objectStore('events').put(record);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
  });
  const later = await device.open();
  expect(await known(later)).toEqual({ questions: ['m/a'], unsaved: 0, trouble: 'damaged' });
  expect(await later.evaluate(() => store.trouble?.values)).toEqual({ n: 2 });
  expect(await save(later, 'm/b')).toBe(null);
});

/** Removes the database, as a browser may. */
const removeDatabase = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        // The store lets go of it.
        indexedDB.deleteDatabase('okno-progress').onsuccess = () => resolve();
      }),
  );
const removeCopy = (page: Page) => page.evaluate(async () => void (await caches.delete('okno-progress-1')));

test('a database that the browser has removed is filled again from the copy', async () => {
  const page = await device.open();
  await save(page, 'm/a');
  await removeDatabase(page);
  const restored = { questions: ['m/a'], unsaved: 0, trouble: null };
  const later = await device.open();
  expect(await known(later)).toEqual(restored);
  await removeCopy(later);
  expect(await known(await device.open())).toEqual(restored);
});

test('progress of which the browser has removed all is missed, until there is new progress', async () => {
  const page = await device.open();
  await save(page, 'm/a');
  await removeDatabase(page);
  await removeCopy(page);
  const later = await device.open();
  expect((await known(later)).trouble).toBe('lost');
  expect(await save(later, 'm/b')).toBe(null);
  expect((await known(await device.open())).trouble).toBe(null);
});

test('the parts of the copy become one before there are many', async () => {
  const page = await device.open();
  const questions = Array.from({ length: 40 }, (_, index) => `m/q${index}`);
  await save(page, ...questions);
  const later = await device.open();
  const parts = await later.evaluate(async () => (await (await caches.open('okno-progress-1')).keys()).length);
  expect(parts).toBe(1);
  await removeDatabase(later);
  expect((await known(await device.open())).questions).toEqual(questions);
});

test('what is erased does not come back from the copy', async () => {
  const page = await device.open();
  await save(page, 'm/a');
  expect(await page.evaluate(() => store.erase())).toBe(null);
  expect(await known(await device.open())).toEqual({ questions: [], unsaved: 0, trouble: null });
});

describe('words', () => {
  test.for(['en', 'ru'] satisfies Language[])('each trouble has a sentence in %s, and no other has', (language) => {
    expect(Object.keys(words(language).progress.troubles).sort()).toEqual(
      [...troubleKinds, ...fileTroubleKinds].sort(),
    );
  });

  test('a trouble is said with its number', async () => {
    const page = await device.open();
    const said = await page.evaluate(
      ([en, ru]) => [
        okno.sayTrouble(en, 'en', { kind: 'damaged', values: { n: 1 } }),
        okno.sayTrouble(ru, 'ru', { kind: 'damaged', values: { n: 3 } }),
        okno.sayTrouble(en, 'en', { kind: 'unknown-version', values: { version: '9', known: 1 } }),
      ],
      [words('en').progress, words('ru').progress] as const,
    );
    expect(said).toEqual([
      '1 saved entry cannot be read. All others are here.',
      'Не удалось прочитать 3 записи. Остальные на месте.',
      'The file has version 9, and this page reads version 1. Open a newer version of the site, then import the file there.',
    ]);
  });
});
