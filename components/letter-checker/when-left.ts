/**
 * Calls `forget` when the page is left; and when the browser brings back a page that it has kept: had it missed that the page
 * was left, what was written would be there again.
 *
 * @returns Ends it.
 */
export function whenLeft(forget: () => void): () => void {
  const returned = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) forget();
  };
  addEventListener('pagehide', forget);
  addEventListener('pageshow', returned);
  return () => {
    removeEventListener('pagehide', forget);
    removeEventListener('pageshow', returned);
  };
}
