/**
 * Waits for something, but not for ever: a browser may never say that a database is held by another tab.
 *
 * @param late - Gets what comes after the time.
 * @throws {DOMException} A `TimeoutError` after `ms` milliseconds.
 */
export function inTime<Value>(work: Promise<Value>, ms: number, late?: (value: Value) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      reject(new DOMException(`Expected an answer within ${ms} ms, got none; close other tabs`, 'TimeoutError'));
    }, ms);
    work.then(
      (value) => {
        clearTimeout(timer);
        if (over) late?.(value);
        else resolve(value);
      },
      (error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
