import { html, type TemplateResult } from 'lit';
import type { TextPart } from './site-bank.ts';

/** A text with its examples of bad writing in italics. */
export const textParts = (parts: readonly TextPart[]): readonly (TemplateResult | string)[] =>
  parts.map(({ text, isExample }) => (isExample ? html`<i>${text}</i>` : text));
