import { DigitReader, digitOf, letters } from './encoding.ts';

/** How a form becomes its base form: letters to cut at its start and end, letters to add. */
interface Rule {
  readonly prefix: number;
  readonly cut: number;
  readonly add: string;
}

/** By character code: the letter of the trie plus 1, 0 for what is none. */
const letterOf = new Uint8Array(0x460);
for (let letter = 1; letter < letters.length; letter++) letterOf[letters.charCodeAt(letter)] = letter + 1;
const beginning = 1;
const hyphen = letters.length;

/**
 * The endings of a language, read from the last letter to the first: the deepest node that a word comes to tells its
 * class, all that it can be. Known words come to nodes of their own where their ending tells wrong.
 */
export class Trie {
  /** Where the candidates of a class start; they end where those of the next class start. Likeliest first. */
  readonly classStart: Int32Array;
  /** By candidate: its tag, and its rule. */
  readonly tags: Int32Array;
  readonly #rules: readonly Rule[];
  readonly #ruleOf: Uint16Array;
  /** By node, level by level: the letter that leads to it, its class, and where its children start. */
  readonly #letter: Uint8Array;
  readonly #class: Int16Array;
  readonly #children: Int32Array;

  /** @param encoded - What `scripts/build-russian-forms.ts` writes. */
  constructor(encoded: string) {
    const [tagList = '', ruleList = '', classText = '', shapes = '', edges = '', own = ''] = encoded.split(' ');
    const tags = tagList.split(',').map((tag) => Number.parseInt(tag, 36));
    this.#rules = ruleList.split(',').map((rule) => ({
      prefix: rule.charCodeAt(0) - 48,
      cut: rule.charCodeAt(1) - 97,
      add: rule.slice(2),
    }));
    const starts: number[] = [];
    const candidates: number[] = [];
    const rules: number[] = [];
    for (const classes = new DigitReader(classText); !classes.done; ) {
      starts.push(candidates.length);
      for (let count = classes.number(); count > 0; count--) {
        candidates.push(tags[classes.number()] ?? 0);
        rules.push(classes.number());
      }
    }
    starts.push(candidates.length);
    this.classStart = Int32Array.from(starts);
    this.tags = Int32Array.from(candidates);
    this.#ruleOf = Uint16Array.from(rules);
    const count = shapes.length;
    this.#letter = new Uint8Array(count);
    this.#class = new Int16Array(count);
    this.#children = new Int32Array(count + 1);
    const classes = new DigitReader(own);
    let child = 1;
    for (let node = 0; node < count; node++) {
      const shape = digitOf[shapes.charCodeAt(node)] ?? 0;
      // Until now the class of the node above stands here.
      if (shape & 1) this.#class[node] = classes.number();
      this.#children[node] = child;
      for (const last = child + (shape >> 1); child < last; child++) {
        this.#letter[child] = (digitOf[edges.charCodeAt(child - 1)] ?? 0) + 1;
        this.#class[child] = this.#class[node] ?? 0;
      }
    }
    this.#children[count] = child;
  }

  /** The class of a word in the form of `Tokens.key`. */
  classOf(key: string): number {
    let node = 0;
    for (let index = key.length - 1; index >= 0; index--) {
      const letter = letterOf[key.charCodeAt(index)] ?? 0;
      const next = letter === 0 ? -1 : this.#child(node, letter);
      if (next < 0) {
        // The last part of a compound that the dictionary does not have is a word by itself.
        if (letter === hyphen) node = Math.max(node, this.#child(node, beginning));
        return this.#class[node] ?? 0;
      }
      node = next;
    }
    return this.#class[Math.max(node, this.#child(node, beginning))] ?? 0;
  }

  /** Whether a word has a node of its own: it is in the dictionary, and its ending alone would tell wrong. */
  has(key: string): boolean {
    let node = 0;
    for (let index = key.length - 1; index >= 0 && node >= 0; index--)
      node = this.#child(node, letterOf[key.charCodeAt(index)] ?? 0);
    return node >= 0 && this.#child(node, beginning) >= 0;
  }

  #child(node: number, letter: number): number {
    const end = this.#children[node + 1] ?? 0;
    for (let child = this.#children[node] ?? 0; child < end; child++) if (this.#letter[child] === letter) return child;
    return -1;
  }

  /** The base form of a word as a candidate of its class has it. */
  lemma(key: string, candidate: number): string {
    const rule = this.#rules[this.#ruleOf[candidate] ?? 0];
    if (!rule || rule.cut + rule.prefix > key.length) return key;
    return key.slice(rule.prefix, key.length - rule.cut) + rule.add;
  }
}
