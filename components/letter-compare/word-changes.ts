import { html, type TemplateResult } from 'lit';
import type { Difference } from '#checking/letters';
import type { Shown } from './shown.ts';

/** A paragraph without changes is folded from so many characters on. */
const mostUnfolded = 120;

type Paragraph = Difference['paragraphs'][number];
type Run = Paragraph['words'][number];

/** The paragraphs with the words that came and went, which are told to the ear too. */
export function wordChanges({ words, difference }: Shown): TemplateResult {
  const spoken = (text: string) => html`<span class="letter-checker-spoken">${text} </span>`;
  const run = ({ kind, text }: Run) => {
    if (kind === 'same') return text;
    return kind === 'new'
      ? html`<ins>${spoken(words.insStart)}${text}</ins>`
      : html`<del>${spoken(words.delStart)}${text}</del>`;
  };
  const paragraph = ({ words: runs }: Paragraph) => {
    const text = html`<p lang=${difference.language}>${runs.map(run)}</p>`;
    const isLong = runs.reduce((sum, { text }) => sum + text.length, 0) > mostUnfolded;
    return isLong && runs.every(({ kind }) => kind === 'same')
      ? html`<details class="letter-checker-more"><summary>${words.unchanged}</summary>${text}</details>`
      : text;
  };
  return html`<section class="letter-compare-words"><h3>${words.diff}</h3>${difference.paragraphs.map(paragraph)}</section>`;
}
