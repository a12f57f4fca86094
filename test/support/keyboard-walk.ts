import type { Page } from 'playwright-core';

/** What to press at the place that has the focus, one after the other; `text` is typed. */
type Step = { readonly key: string } | { readonly text: string };

/** More stops than any module has: a page that holds the focus fast is told so. */
const mostStops = 900;

/**
 * Decides in the page what somebody who knows the answers presses at the element with the focus. It reads the answers from
 * the HTML, which holds them for paper, and touches nothing.
 */
function stepsHere(): { steps: Step[]; href: string | null } {
  const here = document.activeElement as HTMLElement;
  const press = (key: string, times = 1): Step[] => Array.from({ length: times }, () => ({ key }));
  const only = (steps: Step[]) => ({ steps, href: here instanceof HTMLAnchorElement ? here.href : null });
  const activity = here.closest<HTMLElement>('[kind][hash], sentence-lab');
  const isOver =
    activity?.localName !== 'sentence-lab' && activity && !/^1:0:0:/.test(String(Reflect.get(activity, 'state')));
  if (!activity || (isOver && activity.localName !== 'short-answer')) return only([]);
  const among = <Kind extends HTMLElement>(selector: string): Kind[] => [...activity.querySelectorAll<Kind>(selector)];
  const own = among<HTMLInputElement>(`input[name="${(here as HTMLInputElement).name}"]`);
  const part = here.closest<HTMLElement>('.activity-part');
  /** From the first choice of a group, where Tab leads when none is made. */
  const chosen = (index: number): Step[] => (index <= 0 ? press('Space') : press('ArrowDown', index));
  if (here instanceof HTMLButtonElement) {
    const { move } = here.dataset;
    if (move === 'up') {
      const place = (item: Element | null | undefined) =>
        Number((item as HTMLElement)?.dataset['place'] ?? (item as HTMLElement)?.dataset['key']);
      let before = part?.previousElementSibling;
      let times = 0;
      for (; before && place(before) > place(part); before = before.previousElementSibling) times += 1;
      return only(press('Enter', times));
    }
    return only(here.closest('.activity-foot') && !isOver ? press('Enter') : []);
  }
  if (here instanceof HTMLSelectElement) {
    const right = here.className.includes('match') ? Number(here.id.split('-').at(-1)) - 1 : 0;
    return only(
      press(
        'ArrowDown',
        [...here.options].findIndex(({ value }) => value === String(right)),
      ),
    );
  }
  if (here instanceof HTMLTextAreaElement) {
    const model = activity.querySelector('.sentence-lab-ours, .short-answer-model .activity-note p:last-child');
    return only(here.value === '' ? [{ text: model?.textContent?.trim() ?? 'No' }] : []);
  }
  if (!(here instanceof HTMLInputElement)) return only([]);
  if (here.type === 'checkbox') {
    const note = activity.querySelector(`[data-control="${here.id}"]`);
    const isRight = here.dataset['change']
      ? here.dataset['change'] === 'out' && part?.dataset['extra'] !== undefined
      : (note ?? part)?.hasAttribute(note ? 'data-problem' : 'data-correct');
    return only(isRight === here.checked ? [] : press('Space'));
  }
  if (here.type !== 'radio') {
    const [answer = activity.getAttribute('answer') ?? ''] = JSON.parse(here.dataset['answers'] ?? '[]') as string[];
    return only([{ text: answer }]);
  }
  if (own.some(({ checked }) => checked)) return only([]);
  if (here.name.endsWith('-claim'))
    return only(chosen(own.findIndex(({ value }) => activity.getAttribute('statement')?.startsWith(value))));
  if (here.name.endsWith('-rate')) return only(chosen(2));
  if (here.name.endsWith('-sure')) return only([]);
  if (part?.dataset['group']) return only(chosen(Number(part.dataset['group'])));
  return only(chosen(own.findIndex((one) => one.closest('[data-correct]'))));
}

/** Presses and types what was decided; nothing else than the keyboard is used. */
async function act(page: Page, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ('key' in step) await page.keyboard.press(step.key);
    else await page.keyboard.insertText(step.text);
  }
}

/**
 * Goes through a page by Tab alone, answers every activity on the way, and follows the first link to `address`.
 *
 * @throws {RangeError} When the keyboard does not come to such a link.
 */
export async function walkTo(page: Page, address: RegExp, most = mostStops): Promise<void> {
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const { steps, href } = await page.evaluate(stepsHere);
    if (href !== null && address.test(href)) {
      await Promise.all([page.waitForURL(address), page.keyboard.press('Enter')]);
      await page.waitForLoadState('networkidle');
      return;
    }
    await act(page, steps);
    await finish(page);
  }
  throw new RangeError(`Expected a link to ${address} within ${most} stops of ${page.url()}, got none`);
}

/** Waits for what a rewriting is told, and goes back where an activity has more to ask. */
async function finish(page: Page): Promise<void> {
  const at = await page.evaluate(() => {
    const here = document.activeElement;
    if (here instanceof HTMLTextAreaElement && here.closest('sentence-lab')) return 'lab';
    if (!(here instanceof HTMLButtonElement) || !here.closest('.activity-foot')) return null;
    const short = here.closest('short-answer');
    if (short?.querySelector('details:not([hidden])') && !short.querySelector('input:checked')) return 'rate';
    const services = [...(here.closest('client-sorter')?.querySelectorAll('sort-groups') ?? [])];
    return services.some((service) => /^1:0:0:/.test(String(Reflect.get(service, 'state')))) ? 'service' : null;
  });
  if (at === 'lab') await page.locator('sentence-lab:focus-within .sentence-lab-passed').waitFor();
  if (at === 'rate') {
    // From behind one comes to the last of the choices, which is the best.
    await page.keyboard.press('Shift+Tab');
    await act(page, [{ key: 'Space' }, { key: 'Tab' }, { key: 'Enter' }]);
  }
  // The services of a sorter come one at a time.
  while (at === 'service') {
    await page.keyboard.press('Shift+Tab');
    if (await page.evaluate(() => document.activeElement?.closest('.client-sorter-switch') !== null)) break;
  }
  if (at === 'service') await page.keyboard.press('ArrowDown');
}
