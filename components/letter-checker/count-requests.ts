/**
 * Counts what the page loads from now on.
 *
 * All fonts of the page are loaded first: otherwise a letter in another script would fetch one.
 *
 * @param tell - Gets the number, at once and whenever it grows.
 * @returns Stops counting.
 */
export async function countRequests(tell: (count: number) => void): Promise<() => void> {
  await Promise.allSettled([...document.fonts].map((font) => font.load()));
  const since = performance.now();
  let count = 0;
  const observer = new PerformanceObserver((list) => {
    count += list.getEntries().filter(({ startTime }) => startTime > since).length;
    tell(count);
  });
  observer.observe({ type: 'resource' });
  tell(count);
  return () => observer.disconnect();
}
