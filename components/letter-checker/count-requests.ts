import type { Checking } from '#checking';
import { counted, type Language, type Words } from '#i18n';

/** So many files are named. */
const mostNames = 5;

/**
 * Counts what the page and its worker load from now on.
 *
 * @param tell - Gets the number and the names of the files, at once and whenever there are more.
 * @returns Stops counting.
 */
export function countRequests(
  { watchLoads }: Pick<Checking, 'watchLoads'>,
  tell: (count: number, names: readonly string[]) => void,
): () => void {
  const since = performance.timeOrigin + performance.now();
  const names: string[] = [];
  tell(0, names);
  return watchLoads((loads) => {
    const before = names.length;
    names.push(...loads.filter(({ at }) => at > since).map(({ name }) => name));
    if (names.length > before) tell(names.length, names);
  });
}

/** Makes what says in a line of the page how many requests there were, and for what. */
export function requestsIn(
  line: HTMLElement,
  language: Language,
  forms: Words['checker']['requests'],
): (count: number, names: readonly string[]) => void {
  return (count, names) => {
    const files = count === 0 ? '' : `: ${names.slice(0, mostNames).join(', ')}${count > mostNames ? ' …' : ''}`;
    line.textContent = counted(language, forms, count) + files;
  };
}
