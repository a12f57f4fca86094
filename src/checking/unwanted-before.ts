import type { Finding, Ignored } from '#plain-language';
import type { ParagraphRuns } from '../compare/word-runs.ts';

/** Which place of the first version a place of the second one is, where their words are the same. */
function placeBefore(place: number, paragraphs: readonly ParagraphRuns[]): number | undefined {
  for (const { before, after, words } of paragraphs) {
    if (!before || !after || place < after.start || place >= after.end) continue;
    let [old, now] = [before.start, after.start];
    for (const { kind, text } of words) {
      if (kind === 'same' && place >= now && place < now + text.length) return old + place - now;
      if (kind !== 'new') old += text.length;
      if (kind !== 'gone') now += text.length;
    }
  }
  return undefined;
}

/** Tells the findings of the first version that are ignored in one place of the second, which has the same words there. */
export function unwantedBefore(
  ignored: readonly Ignored[],
  paragraphs: readonly ParagraphRuns[],
): (finding: Finding) => boolean {
  const places = ignored.flatMap((one) =>
    'text' in one ? [] : { rule: one.rule, at: placeBefore(one.start, paragraphs) },
  );
  return ({ rule, start }) => places.some((one) => one.at === start && (one.rule === undefined || one.rule === rule));
}
