import { type Document, TokenKind } from '../types.ts';

/** Codes of law by their short names, in the genitive that stands behind an article. */
const codes: Readonly<Record<string, string>> = {
  нк: 'Налогового кодекса',
  жк: 'Жилищного кодекса',
  гк: 'Гражданского кодекса',
  зк: 'Земельного кодекса',
  тк: 'Трудового кодекса',
  ск: 'Семейного кодекса',
  ук: 'Уголовного кодекса',
  бк: 'Бюджетного кодекса',
  вк: 'Водного кодекса',
  лк: 'Лесного кодекса',
  грк: 'Градостроительного кодекса',
  гпк: 'Гражданского процессуального кодекса',
  апк: 'Арбитражного процессуального кодекса',
  упк: 'Уголовно-процессуального кодекса',
  кас: 'Кодекса административного судопроизводства',
  коап: 'Кодекса об административных правонарушениях',
};

/**
 * A code of law behind the number of its article: «статья 57 ЖК РФ».
 *
 * @returns Its name in full, and the end of the short one.
 */
export function codeAt({ tokens }: Document, token: number): { name: string; last: number } | undefined {
  const name = codes[tokens.key(token)];
  if (!name || tokens.kind[token - 1] !== TokenKind.number) return undefined;
  return { name, last: tokens.key(token + 1) === 'рф' ? token + 2 : token + 1 };
}
