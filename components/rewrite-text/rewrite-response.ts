import type { Judged } from './judged.ts';

/** A mark of a text that tells it from others and gives none of it away. */
export function textMark(text: string): string {
  let mark = 0x81_1c_9d_c5;
  for (const sign of text) mark = Math.imul(mark ^ (sign.codePointAt(0) ?? 0), 0x01_00_01_93);
  return (mark >>> 0).toString(36);
}

/** `72:1101:1x2y3z`: reading ease, whether each goal is reached, and the mark of the text; never the text. */
export const writeRewrite = ({ ease, reached }: Judged, mark: string): string =>
  `${ease}:${reached.map(Number).join('')}:${mark}`;

/** Reads what {@link writeRewrite} wrote; nothing when it is not that, or is of another number of goals. */
export function readRewrite(response: string, goals: number): (Judged & { readonly mark: string }) | undefined {
  const [, ease, bits = '', mark = ''] = /^(\d{1,2}|100):([01]+):([0-9a-z]{1,7})$/.exec(response) ?? [];
  if (ease === undefined || bits.length !== goals) return undefined;
  return { ease: Number(ease), reached: [...bits].map((bit) => bit === '1'), mark };
}
