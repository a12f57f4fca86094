/** What waits for rest is done after this time all the same, in ms. */
const patienceMs = 150;

/** Waits until the page has nothing better to do. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: patienceMs });
    else setTimeout(resolve);
  });
