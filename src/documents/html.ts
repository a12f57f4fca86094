import type { Page } from './page.ts';

/** What is no text: comments, scripts and styles with what is in them, tags. Each also matches when it is not closed. */
const markup = /<!--.*?(?:-->|$)|<(script|style)\b.*?(?:<\/\1\s*>|$)|<[/!?a-z][^>]*(?:>|$)/gis;
/** Tags that stand inside a line. */
const inline = /^<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var)\b/i;

/** Writes back the text between the tags of a run of HTML. */
export function writeHtml(page: Page, start: number, end: number): void {
  const html = page.source.slice(start, end);
  let read = 0;
  for (const { index, 0: tag } of html.matchAll(markup)) {
    page.keep(start + read, start + index);
    if (!inline.test(tag)) page.breakLine(start + index);
    read = index + tag.length;
  }
  page.keep(start + read, end);
}
