/**
 * Loads what brings an element within a desk to life, when its fold is opened for the first time or at once.
 *
 * Until then the page does without its script; where it does not come, the element says so, in `data-lost`.
 *
 * @param atOnce - Whether the element is wanted before anybody opens it.
 */
export function wakeOnOpen(tag: string, load: () => Promise<unknown>, atOnce = false): void {
  for (const element of document.querySelectorAll<HTMLElement>(tag)) {
    const fold = element.querySelector('details');
    const wake = (): void => {
      if (atOnce || fold?.open)
        load().catch(() => {
          const said = element.querySelector('[role=status]');
          if (said) said.textContent = element.dataset['lost'] ?? '';
        });
    };
    fold?.addEventListener('toggle', wake);
    wake();
  }
}
