import { fill, type Language, words } from '#i18n';
import type { Firefox } from '../firefox/bidi.ts';
import type { ScreenReader } from './screen-reader.ts';

/** The checker, with somebody who hears it. */
interface Desk {
  readonly firefox: Firefox;
  readonly reader: ScreenReader;
  readonly language: Language;
}

const letters: Readonly<Record<Language, string>> = {
  en: 'Payment is to be effected prior to 1 May 2026. Tell us when you move',
  ru: 'В связи с тем, что Вы переехали 1 мая 2026 г., сообщите нам адрес. В настоящее время документов нет',
};
/** A sentence with a date that is in no letter above. */
const laterDate: Readonly<Record<Language, string>> = {
  en: ' Reply by 20 June 2026',
  ru: ' Ответьте до 20 июня 2026 г',
};
const box = '.letter-checker-text';

/** What of a sentence stands between its gaps. */
const piecesOf = (sentence: string): string[] => sentence.split(/\{[^}]+\}/).filter((piece) => piece.trim() !== '');
/** “2 of”, whatever follows. */
const place = (sentence: string, n: number): string => fill(sentence.replace(/\{all\}.*/s, ''), { n });

const focus = ({ firefox }: Desk, selector: string): Promise<unknown> =>
  firefox.value(`document.querySelector(${JSON.stringify(selector)}).focus()`);

/** Writes into the letter; the last key is one of the keyboard. */
async function write(desk: Desk, text: string): Promise<void> {
  await focus(desk, box);
  await desk.reader.says(words(desk.language).checker.letter);
  await desk.firefox.press(text);
  await desk.reader.press('period');
}

/** Writes the letter with its faults, and waits until it is checked. */
async function writeFaulty(desk: Desk): Promise<void> {
  await write(desk, letters[desk.language]);
  await desk.firefox.until("document.querySelectorAll('.letter-checker-finding').length > 1");
  await desk.reader.press('ctrl+Home');
}

/** What a user of a screen reader does, by name; a journey where something is not said throws. */
export const journeys: Readonly<Record<string, (desk: Desk) => Promise<void>>> = {
  'a letter is written, and its verdict is said': async (desk) => {
    const { checker } = words(desk.language);
    await write(desk, letters[desk.language]);
    const status = "document.querySelector('.letter-checker-status').textContent";
    const findings = piecesOf(checker.count.other).join('').trim();
    await desk.firefox.until(`${status}.includes(${JSON.stringify(findings.slice(0, 6))})`);
    await desk.reader.says(await desk.firefox.value<string>(status));
  },
  'a finding is gone to, read and mended': async (desk) => {
    await writeFaulty(desk);
    const { checker } = words(desk.language);
    await desk.reader.press('alt+Down');
    await desk.reader.says(place(checker.place, 1));
    await desk.reader.press('alt+Down');
    await desk.reader.says(place(checker.place, 2), checker.altEnter);
    await desk.reader.press('alt+Return');
    await desk.reader.says(...piecesOf(checker.replaced));
  },
  'a finding is ignored': async (desk) => {
    await writeFaulty(desk);
    await desk.reader.press('alt+Down');
    await desk.reader.press('alt+Delete');
    await desk.reader.says(...piecesOf(words(desk.language).checker.saidIgnoredHere));
  },
  'the annotated letter is read, from a mark to its finding': async (desk) => {
    const { firefox, reader, language } = desk;
    await writeFaulty(desk);
    await focus(desk, '.letter-checker-views input[value=annotated]');
    await reader.says(words(language).checker.viewAnnotated);
    await reader.press('space');
    await firefox.until("document.querySelectorAll('.letter-annotated-list li').length > 1");
    await focus(desk, '.letter-annotated-reference');
    await reader.says('1');
    await reader.press('Return');
    const message = "document.querySelector('.letter-annotated-list li > p > span[lang]').textContent.trim()";
    await reader.says(await firefox.value<string>(message));
  },
  'the letter is frozen, and what a change did is said': async (desk) => {
    const { firefox, reader, language } = desk;
    await writeFaulty(desk);
    const { freeze, versions } = words(language);
    await focus(desk, '.letter-checker-views input[value=compare]');
    await reader.says(freeze.view);
    await reader.press('space');
    await firefox.until("document.querySelector('.letter-freeze-text') !== null");
    await focus(desk, '[data-freeze=freeze]');
    await reader.says(freeze.freeze);
    await reader.press('space');
    await reader.says(freeze.frozen);
    await firefox.value(`document.querySelector('${box}').setSelectionRange(1e6, 1e6)`);
    await write(desk, laterDate[language]);
    await reader.says(fill(versions.added, { n: 1 }));
  },
  'everything is erased': async (desk) => {
    await writeFaulty(desk);
    const { checker } = words(desk.language);
    await focus(desk, '.letter-checker-erase');
    await desk.reader.says(checker.erase);
    await desk.reader.press('space');
    await desk.reader.says(checker.erased);
  },
};
