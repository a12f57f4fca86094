import type { LetterType } from '#plain-language';

/** A letter to start from; its gaps have names in square brackets. */
export interface TemplateLetter {
  readonly slug: string;
  readonly title: string;
  readonly type: LetterType;
  readonly text: string;
}

/**
 * Loads the template letters of a language: a script of the site, since a page without connections can fetch nothing.
 *
 * @throws When it does not come; asked again, it is asked of the network again.
 */
export async function loadTemplates(source: string, attempt: number): Promise<readonly TemplateLetter[]> {
  // A browser remembers that a module did not come.
  const address = attempt > 0 ? `${source}?${attempt}` : source;
  const { letterTemplates } = await import(/* @vite-ignore */ address);
  return letterTemplates;
}
