const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"']+|[\s"'.,;:!?]+$/g, '')
    .toLowerCase()
    .replaceAll('ё', 'е');

/** Whether two short answers differ in nothing that a teacher would mind: case, spaces, marks around them, `ё`. */
export const isSameAnswer = (a: string, b: string): boolean => plain(a) === plain(b);
