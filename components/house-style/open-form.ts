import { text } from 'node:stream/consumers';
import type { useBrowser } from '../../test/support/browser.ts';

/** Opens the page of the form, with what a test works with. */
export async function openForm(open: ReturnType<typeof useBrowser>, language: string) {
  const opened = await open(`/${language}/house/`, { acceptDownloads: true });
  const { page } = opened;
  const form = page.locator('.house-style-form');
  const press = () => form.locator('[data-does=save]').first().click();
  return {
    ...opened,
    form,
    mistakes: page.locator('.house-style-mistakes li'),
    said: () => form.locator('.house-style-said').innerText(),
    /** Opens a file of this content. */
    file: (content: string | Buffer) =>
      form
        .locator('.house-style-file')
        .setInputFiles({ name: 'okno.json', mimeType: 'application/json', buffer: Buffer.from(content) }),
    /** Saves, and reads what was saved. */
    async save(act: () => Promise<void> = press): Promise<{ name: string; text: string }> {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      return { name: download.suggestedFilename(), text: await text(await download.createReadStream()) };
    },
  };
}
