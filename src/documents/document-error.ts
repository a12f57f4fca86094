/** Why a document cannot be read; each has a sentence for people in `documents` of `src/i18n`. */
export type DocumentTrouble =
  | 'encrypted'
  | 'scanned'
  | 'damaged'
  | 'wrong-type'
  | 'too-large'
  | 'bomb'
  | 'empty'
  | 'unreadable'
  | 'too-slow';

const messages: Readonly<Record<DocumentTrouble, string>> = {
  encrypted: 'Expected a document without a password, got one with; save it without the password',
  scanned: 'Expected a document with text, got pictures of pages; take the file that they were printed from',
  damaged: 'Expected a whole document, got a damaged one; open it where it was made and save it again',
  'wrong-type': 'Expected a letter (docx, odt, doc, rtf, html, md, txt or pdf with text), got another kind of file',
  'too-large': 'Expected a document of at most 20 MB, got a larger one; leave out its pictures or split it',
  bomb: 'Expected a document of usual size inside, got one that unpacks to far more; open it where it was made and save it again',
  empty: 'Expected a document with text, got none; write something or take another file',
  unreadable: 'Expected letters that can be read, got signs without a meaning; save it as docx and take that',
  'too-slow': 'Expected a document that is read within seconds, got one that takes longer; save it as plain text',
};

/** A document that cannot be read. The message says what was expected, what came, and the mend. */
export class DocumentError extends TypeError {
  readonly trouble: DocumentTrouble;

  /** @param got - What came, where the trouble alone does not tell: `a picture (PNG)`. */
  constructor(trouble: DocumentTrouble, got?: string) {
    const message = messages[trouble];
    super(got === undefined ? message : message.replace(/got [^;]*/, `got ${got}`));
    this.name = 'DocumentError';
    this.trouble = trouble;
  }
}
