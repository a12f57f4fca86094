import type { BrowserContextOptions } from 'playwright-core';
import { createChecker, type Finding } from '#plain-language';
import { en } from '#plain-language/en';
import type { OpenPage, useBrowser } from '../../test/support/browser.ts';
import type { LetterChecked } from './letter-checker.ts';
import type { SectionName } from './section.ts';

export const languages = ['en', 'ru'] as const;
/** The address of the specimen. */
export const address = (language: string) => `/${language}/specimens/letter-checker/`;
/** 17 words with findings; one of them is “prior to”. */
export const hard = 'Payment is to be effected prior to 1 May. In the event that you move, tell us.';

/** A short letter with findings of all severities, facts, and a tone that is wrong. */
export const shortLetter = {
  en: `Housing Office

Dear Sir or Madam,

Payment of £50 is to be effected prior to 1 May 2026. In the event that you fail to comply with the requirements that are set out in our letter of 3 March 2026, proceedings will be instituted against you without further notice. You have ignored our letter. The tenant must sign the form.

Yours faithfully,
A. Pattern
Manager`,
  ru: `Отдел жилья

Уважаемый гражданин!

В связи с вышеизложенным Вам надлежит осуществить оплату 5 000 руб. в срок до 1 мая 2026 г. В случае невыполнения требований, изложенных в нашем письме от 3 марта 2026 г., будет произведено обращение в суд. Вы проигнорировали наше письмо. Заявителю необходимо подписать бланк.

С уважением,
начальник отдела А. Образцов`,
} as const;

const checker = createChecker({ en });
/** What the engine must find in the browser as it does here. */
export const findingsIn = (text: string): readonly Finding[] => checker.check(text, { language: 'en' }).findings;

type Page = OpenPage['page'];
/** Presses the rows of sections, and waits for what they hold. */
async function toggled(page: Page, names: readonly SectionName[]): Promise<void> {
  for (const name of names) {
    const part = page.locator(`#specimen details.letter-checker-${name}`);
    const wasOpen = await part.evaluate((one) => (one as HTMLDetailsElement).open);
    await part.locator('> summary').click();
    if (wasOpen) await part.locator('> .letter-checker-body').waitFor({ state: 'detached' });
    else await part.locator('> .letter-checker-body').waitFor();
  }
}

/** What a test works with on the page. */
export const desk = (page: Page) => {
  const status = page.locator('#specimen .letter-checker-status');
  return {
    text: page.locator('#specimen .letter-checker-text'),
    verdict: page.locator('.letter-checker-verdict h2'),
    items: page.locator('.letter-checker-finding'),
    requests: page.locator('.letter-checker-requests'),
    press: (name: 'before' | 'after' | 'copy' | 'clear') =>
      page.locator(`.letter-checker-tools [data-does=${name}]`).click(),
    /** The row of a section and what it holds. */
    part: (name: SectionName) => page.locator(`#specimen .letter-checker-${name}`),
    /** Opens or closes a section. */
    toggle: (...names: SectionName[]) => toggled(page, names),
    /** The choice of ignoring the finding at `index`. */
    ignore: (index: number) => page.locator('.letter-checker-finding .letter-checker-ignore').nth(index),
    /** Chooses a house style of this content. */
    house: (json: string) =>
      page
        .locator('.letter-checker-house .letter-checker-file')
        .setInputFiles({ name: 'okno.json', mimeType: 'application/json', buffer: Buffer.from(json) }),
    /** Waits until the status says something that holds `words`. */
    says: (words: string) => status.filter({ hasText: words }).waitFor(),
    selected: () =>
      page.locator('#specimen .letter-checker-text').evaluate((element) => {
        const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      }),
  };
};

/** Opens the specimen and waits until both languages are in. */
export async function openDesk(
  open: ReturnType<typeof useBrowser>,
  language = 'en',
  options: BrowserContextOptions = {},
) {
  const opened = await open(address(language), { reducedMotion: 'reduce', ...options });
  const { page } = opened;
  await page.evaluate(() => {
    const heard: unknown[] = [];
    document.addEventListener('letter-checked', (event) => heard.push((event as CustomEvent).detail));
    Object.assign(globalThis, { heard });
  });
  await page.waitForFunction(() => /\d/.test(document.querySelector('.letter-checker-requests')?.textContent ?? ''));
  const heard = () => page.evaluate(() => Reflect.get(globalThis, 'heard') as LetterChecked[]);
  return {
    ...opened,
    ...desk(page),
    heard,
    /** Does something and waits for the report that follows. */
    async report(act: () => Promise<unknown>): Promise<LetterChecked | undefined> {
      const before = (await heard()).length;
      await act();
      await page.waitForFunction((count) => Reflect.get(globalThis, 'heard').length > count, before);
      return (await heard()).at(-1);
    },
  };
}
