/** A file that the page or its worker asked the network for. */
export interface Load {
  /** The file, or host and file when the host is another; never what follows a question mark. */
  readonly name: string;
  /** When it was asked for, in ms since 1970. */
  readonly at: number;
}

function nameOf(address: string): string {
  const { origin, host, pathname } = new URL(address);
  const file = pathname.slice(pathname.lastIndexOf('/') + 1) || pathname;
  return origin === location.origin ? file : host + file;
}

/** Whether a file came from the cache of the browser: then nobody was asked. */
const wasKept = (entry: PerformanceEntry): boolean =>
  entry instanceof PerformanceResourceTiming && entry.transferSize === 0 && entry.decodedBodySize > 0;

/** What of the entries came over the network; a blob is made in the page. */
const loadsIn = (entries: PerformanceEntryList): Load[] =>
  entries
    .filter((entry) => /^(?:https?|wss?):/.test(entry.name) && !wasKept(entry))
    .map(({ name, startTime }) => ({ name: nameOf(name), at: performance.timeOrigin + startTime }));

/** Tells of each file that is asked for from here, the past ones too. @returns Stops it. */
export function watchLoads(tell: (loads: readonly Load[]) => void): () => void {
  const observer = new PerformanceObserver((list) => {
    const loads = loadsIn(list.getEntries());
    if (loads.length > 0) tell(loads);
  });
  observer.observe({ type: 'resource', buffered: true });
  return () => observer.disconnect();
}
