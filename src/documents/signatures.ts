/** Formats that are no plain text, by the bytes that they start with, in hexadecimal. */
const signatures: readonly (readonly [start: string, name: string])[] = [
  ['255044462d', 'a PDF'],
  ['504b0304', 'a ZIP archive (docx, odt and xlsx are such)'],
  ['504b0506', 'an empty ZIP archive'],
  ['d0cf11e0', 'an old Office file or one with a password (doc, xls)'],
  ['7b5c727466', 'an RTF'],
  ['89504e47', 'a picture (PNG)'],
  ['ffd8ff', 'a picture (JPEG)'],
  ['47494638', 'a picture (GIF)'],
  ['49492a00', 'a picture (TIFF)'],
  ['4d4d002a', 'a picture (TIFF)'],
  ['1f8b08', 'an archive (gzip)'],
  ['377abcaf', 'an archive (7z)'],
  ['526172211a', 'an archive (RAR)'],
  ['7f454c46', 'a program'],
  ['fffe0000', 'text in UTF-32'],
  ['0000feff', 'text in UTF-32'],
];

/** Names what the bytes are when their start gives another format than text away: `a PDF`. */
export function nameOfFormat(bytes: Uint8Array): string | undefined {
  const hexadecimal = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const name = signatures.find(([start]) => hexadecimal.startsWith(start))?.[1];
  const start = new TextDecoder('iso-8859-1').decode(bytes.subarray(0, 4096));
  if (name?.startsWith('a ZIP')) {
    if (start.includes('word/')) return 'a Word file (docx)';
    if (start.includes('vnd.oasis.opendocument')) return 'an OpenDocument file (odt)';
  }
  return name;
}

/** Names what a text is when it is markup for another program: `a web page (HTML)`. */
export function nameOfMarkup(text: string): string | undefined {
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(text)) return 'a web page (HTML)';
  return /^\s*<\?xml\s/.test(text) ? 'an XML file' : undefined;
}

/** Whether so many bytes are control characters that nobody can have typed them; so are those of UTF-16. */
export function isData(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192);
  // Tab, line ends and the escape character occur in text.
  const controls = sample.reduce(
    (sum, byte) => (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? sum + 1 : sum),
    0,
  );
  return controls > 8 && controls * 10 > sample.length;
}
