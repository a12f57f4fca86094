/** A letter as a text file that any program of any age opens: UTF-8 with its mark, lines that end as in Windows. */
export const letterText = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`\uFEFF${text.replace(/\r\n?|\n/g, '\r\n')}${/\n$/.test(text) ? '' : '\r\n'}`);
