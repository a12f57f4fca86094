import type { Finding } from './mistake.ts';
import { type Fields, readYaml } from './read-fields.ts';

/** A text file cut at its front matter. */
export interface FrontMatter {
  readonly fields: Fields;
  /** What follows, with empty lines in place of the front matter, so that lines keep their numbers. */
  readonly body: string;
}

const unreadable = (got: string): { readonly unreadable: Finding } => ({
  unreadable: {
    line: 1,
    column: 1,
    expected: 'front matter between two lines of ---',
    got,
    mend: 'begin the file with ---, its fields (title: …) and another ---',
  },
});

/** Cuts `text` (line ends `\n`) at its front matter. */
export const readFrontMatter = (text: string): FrontMatter => {
  if (!/^---[ \t]*\n/.test(text)) return { fields: unreadable(text === '' ? 'an empty file' : 'none'), body: text };
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  if (end === -1) return { fields: unreadable('no second line of ---'), body: '' };
  return {
    fields: readYaml(lines.slice(1, end).join('\n'), 2),
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
};
