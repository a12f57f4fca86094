/** The most characters that a nickname may have. */
export const longestNickname = 40;

/** A nickname as it is kept: one line, no signs that cannot be seen, 40 characters at most. */
export function cleanNickname(text: string): string {
  const line = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '');
  return Array.from(line.trim()).slice(0, longestNickname).join('').trim();
}
