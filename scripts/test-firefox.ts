/**
 * `npm run test:firefox [program]`: the journeys of the built site in Firefox, beside the tests, which run in Chromium.
 *
 * @param program - Firefox: its path or name; `firefox-esr` unless told.
 */
import { serve } from '../test/support/serve.ts';
import { type Firefox, key, startFirefox } from './firefox/bidi.ts';

const letter = {
  en: 'Payment is to be effected prior to 1 May. In the event that you move, tell us.',
  ru: 'В настоящее время документы не поступили. В связи с тем, что Вы переехали, сообщите нам адрес.',
};
const text = "document.querySelector('letter-checker textarea')";
const findings = "document.querySelectorAll('.letter-checker-finding').length";
/** The words that no request is made any more. */
const quiet = "/^0 /.test(document.querySelector('.letter-checker-requests')?.textContent ?? '')";

/** What a reader does, by name; a journey that goes wrong throws. */
const journeys: Record<string, (firefox: Firefox, site: string) => Promise<void>> = {};
for (const language of ['en', 'ru'] as const) {
  journeys[`a letter is checked and mended by keys (${language})`] = async (firefox, site) => {
    await firefox.open(`${site}/${language}/check/`);
    await firefox.until(quiet);
    await firefox.value(`${text}.focus()`);
    await firefox.press(letter[language]);
    await firefox.until(`${findings} > 0`);
    const before = await firefox.value<string>(`${text}.value`);
    for (let tries = 0; tries < 6 && (await firefox.value(`${text}.value`)) === before; tries++) {
      await firefox.press(key.down, key.alt);
      await firefox.press(key.enter, key.alt);
    }
    await firefox.until(`${text}.value !== ${JSON.stringify(before)}`);
    await firefox.until(quiet);
  };
}
Object.assign(journeys, {
  'no connection leaves the checker': async (firefox, site) => {
    await firefox.open(`${site}/en/check/`);
    await firefox.until(quiet);
    const outcome = await firefox.value(`fetch(${JSON.stringify(site)}).then(() => 'sent', () => 'refused')`);
    if (outcome !== 'refused') throw new Error(`Expected a refusal, got “${outcome}”`);
  },
  'a letter is gone after Back': async (firefox, site) => {
    await firefox.open(`${site}/en/check/`);
    await firefox.value(`${text}.focus()`);
    await firefox.press('A letter about 486.20 crowns.');
    await firefox.open(`${site}/en/rules/`);
    await firefox.value('history.back()');
    await firefox.until(`location.pathname === '/en/check/' && ${text} !== null`);
    const left = await firefox.value<string>(`${text}.value`);
    if (left !== '') throw new Error(`Expected an empty letter, got “${left}”`);
  },
  'two versions are compared': async (firefox, site) => {
    await firefox.open(`${site}/en/compare/`);
    await firefox.value(`[...document.querySelectorAll('letter-compare textarea')].forEach((box, index) => {
      box.value = index ? 'Pay by 2 May.' : 'Pay 486.20 crowns by 1 May.';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    })`);
    await firefox.until("(document.querySelector('letter-compare')?.textContent ?? '').includes('486.20')");
  },
} satisfies typeof journeys);

const [site, firefox] = await Promise.all([serve('dist'), startFirefox(process.argv[2] ?? 'firefox-esr')]);
console.log(`Firefox ${firefox.version}`);
let failed = 0;
for (const [name, journey] of Object.entries(journeys))
  try {
    await journey(firefox, site.address);
    console.log(`✓ ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
  }
await Promise.all([firefox.close(), site.close()]);
console.log(`${Object.keys(journeys).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
