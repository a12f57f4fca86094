/**
 * Counts what the page loads from now on.
 *
 * @param tell - Gets the number, at once and whenever it grows.
 * @returns Stops counting.
 */
export function countRequests(tell: (count: number) => void): () => void {
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
