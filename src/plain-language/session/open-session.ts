import type { Checker } from '../checker.ts';
import { detectLanguage } from '../detect.ts';
import type { Language, Report } from '../types.ts';
import { checkOffsets, type Reader, TextSession } from './session.ts';
import type { Change, Session, SessionFinding, SessionOptions, Totals } from './types.ts';

const noTotals: Totals = {
  words: 0,
  sentences: 0,
  syllables: 0,
  blocks: 0,
  otherBlocks: 0,
  findings: { info: 0, warning: 0, error: 0 },
};

/** A session whose text may not have shown yet which language it is in; until then nothing is said of it. */
export class OpenSession implements Session {
  readonly #check: Checker['check'];
  readonly #options: SessionOptions;
  readonly #readerOf: (language: Language) => Reader;
  #plain = '';
  #session: TextSession | undefined;

  constructor(
    text: string,
    language: Language | 'other',
    check: Checker['check'],
    options: SessionOptions,
    readerOf: (language: Language) => Reader,
  ) {
    this.#check = check;
    this.#options = options;
    this.#readerOf = readerOf;
    this.#open(text, language === 'other' ? detectLanguage(text) : language);
  }

  #open(text: string, language: Language | 'other'): void {
    if (language === 'other') this.#plain = text;
    else this.#session = new TextSession(this.#readerOf(language), text);
  }

  get text(): string {
    return this.#session?.text ?? this.#plain;
  }

  get language(): Language | 'other' {
    return this.#session?.language ?? 'other';
  }

  get length(): number {
    return this.#session?.length ?? this.#plain.length;
  }

  get totals(): Totals {
    return this.#session?.totals ?? noTotals;
  }

  get findings(): readonly SessionFinding[] {
    return this.#session?.findings ?? [];
  }

  get report(): Report {
    return this.#session?.report ?? this.#check(this.#plain, this.#options);
  }

  slice(from: number, to: number): string {
    return this.#session?.slice(from, to) ?? this.#plain.slice(from, to);
  }

  edit(from: number, to: number, insert: string): Change {
    if (this.#session) return this.#session.edit(from, to, insert);
    const { length } = this.#plain;
    checkOffsets(from, to, length);
    const text = this.#plain.slice(0, from) + insert + this.#plain.slice(to);
    this.#open(text, detectLanguage(text));
    const { findings: added, totals } = this;
    return { from: 0, to: text.length, until: length, shift: text.length - length, added, removed: [], totals };
  }
}
