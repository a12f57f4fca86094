import { fill, type Words } from '#i18n';
import { Activity } from '../activity/activity.ts';
import type { Part } from '../activity/activity-part.ts';
import { inOrder } from '../order-steps/in-order.ts';
import { MovableList } from '../order-steps/movable-list.ts';
import { isKept } from '../sentence-lab/kept.ts';
import { type BlockChoice, readBlocks, writeBlocks } from './block-response.ts';

const keyOf = ({ box }: Part): number => Number(box.dataset['key']);
const isExtra = ({ box }: Part): boolean => 'extra' in box.dataset;
const changeBox = ({ box }: Part, change: 'short' | 'out'): HTMLInputElement | null =>
  box.querySelector(`[data-change="${change}"]`);

/** What was done with a block; one that is left out may have been shortened before. */
const changeOf = (part: Part): BlockChoice['change'] => {
  if (changeBox(part, 'out')?.checked) return 'x';
  return changeBox(part, 'short')?.checked ? 's' : '';
};

/** The words of a block as it stands. */
const textOf = (part: Part): string =>
  ({ '': part.box.dataset['full'], s: part.box.dataset['short'], x: '' })[changeOf(part)] ?? '';

/**
 * Blocks of a letter to put in order by buttons, to shorten and to leave out; a ledger tells at once which facts are lost.
 *
 * A block is right when it need not move and none of its facts is lost; an extra one when it is left out. The response
 * is what `block-response.ts` writes.
 *
 * @element letter-rebuild
 */
export class LetterRebuild extends Activity<'rebuild'> {
  declare words: Words['activity'] & Words['rebuild'] & Pick<Words['order'], 'moved'>;

  #list!: MovableList;
  #before = '';

  protected override adopt(): void {
    this.#list = new MovableList(this.parts, {
      words: () => this.words,
      say: (message) => this.say(message),
      changed: () => this.changed(),
    });
    this.#before = this.readResponse();
    for (const { control } of this.parts) control.addEventListener('change', () => this.#tell());
    this.#show();
  }

  protected override readResponse(): string {
    return writeBlocks(this.#list.standing.map((part) => ({ key: keyOf(part), change: changeOf(part) })));
  }

  protected override writeResponse(response: string): boolean {
    const blocks = readBlocks(response || this.#before, this.parts.length);
    const impossible = blocks?.some(({ key, change }) => change === 's' && !changeBox(this.#part(key), 'short'));
    if (blocks === undefined || impossible) return false;
    for (const { key, change } of blocks) {
      const part = this.#part(key);
      for (const [name, sign] of [
        ['short', 's'],
        ['out', 'x'],
      ] as const) {
        const box = changeBox(part, name);
        if (box) box.checked = change === sign;
      }
    }
    this.#list.arrange(blocks.map(({ key }) => this.#part(key)));
    this.#show();
    return response !== '';
  }

  protected override missing(): string | null {
    return this.readResponse() === this.#before ? this.words.changeFirst : null;
  }

  protected override rights(): readonly boolean[] {
    const stay = inOrder(this.#list.standing.filter((part) => !isExtra(part) && changeOf(part) !== 'x').map(keyOf));
    return this.parts.map((part) => {
      if (isExtra(part)) return changeOf(part) === 'x';
      return stay.has(keyOf(part)) && this.#lostOf(part).length === 0;
    });
  }

  protected override verdict(score: number, over: boolean): string {
    const lost = this.#lost;
    const whole = super.verdict(score, over);
    return lost.length > 0 ? `${whole} ${fill(this.words.lostNow, { facts: this.#quoted(lost) })}` : whole;
  }

  protected override lock(over: boolean): void {
    for (const { control } of this.parts) control.hidden = over;
  }

  #part(key: number): Part {
    return this.parts.find((part) => keyOf(part) === key) as Part;
  }

  get #facts(): readonly HTMLElement[] {
    return [...this.form.querySelectorAll<HTMLElement>('[data-fact]')];
  }

  /** The facts that the letter as it stands does not say. */
  get #lost(): readonly string[] {
    const texts = this.parts.map(textOf);
    return this.#facts
      .map(({ dataset }) => dataset['fact'] ?? '')
      .filter((fact) => !texts.some((text) => isKept(fact, text)));
  }

  /** Those of them that a block said. */
  #lostOf({ box }: Part): readonly string[] {
    return this.#lost.filter((fact) => isKept(fact, box.dataset['full'] ?? ''));
  }

  #quoted(facts: readonly string[]): string {
    return facts.map((fact) => fill(this.words.quoted, { fact })).join(', ');
  }

  /** Shows what stands in the letter, and what got lost. */
  #show(): void {
    const lost = this.#lost;
    for (const row of this.#facts) {
      const kept = !lost.includes(row.dataset['fact'] ?? '');
      row.className = kept ? 'letter-rebuild-kept' : 'letter-rebuild-gone';
      const label = row.querySelector('b');
      if (label) label.textContent = kept ? `✓ ${this.words.kept}` : `✕ ${this.words.lost}`;
    }
    for (const part of this.parts) {
      const change = changeOf(part);
      part.box.classList.toggle('letter-rebuild-out', change === 'x');
      const toggle = (name: string, shown: boolean): void => {
        const one = part.box.querySelector<HTMLElement>(`.letter-rebuild-${name}`);
        if (one) one.hidden = !shown;
      };
      toggle('sign', change === 'x');
      toggle('full', change !== 's');
      toggle('short', change === 's');
      const own = this.#lostOf(part);
      toggle('lost', own.length > 0);
      const line = part.box.querySelector('.letter-rebuild-lost');
      if (line) line.textContent = own.length > 0 ? fill(this.words.lostNow, { facts: this.#quoted(own) }) : '';
    }
  }

  #tell(): void {
    this.#show();
    const lost = this.#lost;
    this.say(lost.length > 0 ? fill(this.words.lostNow, { facts: this.#quoted(lost) }) : this.words.nothingLost);
  }
}
customElements.define('letter-rebuild', LetterRebuild);
