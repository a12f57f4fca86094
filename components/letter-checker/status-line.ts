import { CalmVoice } from '../sentence-lab/calm-voice.ts';

/** The line that says what has happened: at most once a second, and only when it is something else. */
export class StatusLine {
  readonly #line: HTMLElement;
  readonly #voice: CalmVoice<string>;
  #note = '';

  constructor(line: HTMLElement) {
    this.#line = line;
    this.#voice = new CalmVoice((message) => {
      if (line.textContent !== message) line.textContent = message;
    });
  }

  /** Keeps what the reader has just done, to be said together with the next message. */
  note(message: string): void {
    this.#note = message;
  }

  say(news: string): void {
    this.#voice.say(`${this.#note} ${news}`.trim());
    this.#note = '';
  }

  /** Takes back what was said and what waits to be. */
  hush(): void {
    this.#note = '';
    this.#voice.silence();
    this.#line.textContent = '';
  }
}
