import type { MdastNode } from 'satteri';
import {
  type ElementContract,
  type ElementFinding,
  type ElementNode,
  isElement,
  partsOf,
  plainText,
} from './element.ts';
import { contracts } from './elements.ts';
import { fieldMistakes } from './field-mistakes.ts';
import type { Finding, Place } from './mistake.ts';
import { offer } from './nearest.ts';
import { isRawHtml, rawHtml } from './raw-html.ts';
import { type Attributes, readAttributes, startOf } from './read-attributes.ts';
import { readBody } from './read-body.ts';

/** An element with its id, in the order of the text. */
export interface NamedElement extends Place {
  readonly name: string;
  readonly id: string;
}

/** What a text holds. */
export interface CheckedBody {
  readonly findings: readonly Finding[];
  /** Nothing when the text has mistakes that make the list uncertain. */
  readonly elements: readonly NamedElement[] | undefined;
}

const names = contracts.map(({ name }) => name);

const isBefore = (a: Place, b: Place): boolean => a.line < b.line || (a.line === b.line && a.column < b.column);

/** Whether `place` is in `node`. */
export const holds = (node: MdastNode, place: Place): boolean =>
  node.position !== undefined && !isBefore(place, node.position.start) && isBefore(place, node.position.end);

/** Checks one text; what it finds is kept until {@link BodyCheck.result}. */
class BodyCheck {
  readonly #text: string;
  readonly #findings: Finding[];
  /** Where tags had to be passed over: what stands around them is a guess. */
  readonly #gaps: readonly Place[];
  /** Elements with something unreadable in them: what else they lack cannot be told. */
  readonly #uncertain = new Set<MdastNode>();
  readonly #read = new Map<ElementNode, { readonly contract: ElementContract; readonly attributes: Attributes }>();
  readonly #wrong = new Map<ElementNode, Set<string>>();
  readonly #named = new Map<string, NamedElement>();
  #certain: boolean;
  #level = 1;

  constructor(text: string, findings: readonly Finding[]) {
    this.#text = text;
    this.#findings = [...findings];
    this.#gaps = findings;
    this.#certain = findings.length === 0;
  }

  #report(finding: Finding, above: readonly MdastNode[]): void {
    this.#findings.push(finding);
    for (const node of above) this.#uncertain.add(node);
  }

  /** Looks at `node` and what stands in it; `above` are the nodes around it, the outermost first. */
  visit(node: MdastNode, above: readonly MdastNode[]): void {
    const place = startOf(node);
    const refuse = (expected: string, got: string, mend: string): void =>
      this.#report({ ...place, expected, got, mend }, above);
    if (node.type === 'mdxjsEsm') this.#importOrExport(node.value, place);
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const code = node.value.replace(/\s+/g, ' ');
      refuse('text without braces', `{${code.slice(0, 40)}}`, 'write the text itself, or \\{ for a brace');
    }
    if (node.type === 'heading') this.#heading(node.depth, place);
    if ((node.type === 'image' || node.type === 'imageReference') && (node.alt ?? '').trim() === '') {
      refuse('words for those who do not see the picture', 'none', 'write ![what the picture shows](./picture.png)');
    }
    if (node.type === 'image' && /^(?:[a-z]+:)?\/\//i.test(node.url)) {
      // The pages load nothing from elsewhere.
      refuse('a picture that lies beside the module', node.url.slice(0, 60), 'save it there and write ./picture.png');
    }
    if (isElement(node)) {
      if (node.name !== null && isRawHtml(node.name)) {
        this.#report(rawHtml(node.name, place, names), above);
        return;
      }
      this.#element(node, above);
    }
    for (const part of partsOf(node)) this.visit(part, [...above, node]);
  }

  #importOrExport(code: string, place: Place): void {
    for (const [index, line] of code.split('\n').entries()) {
      const word = /^(import|export)\b/.exec(line)?.[1];
      if (word === undefined) continue;
      const mend = `remove the line; elements need no import, and a paragraph must not begin with the word ${word}`;
      const at = { line: place.line + index, column: index === 0 ? place.column : 1 };
      this.#findings.push({ ...at, expected: 'text and elements', got: word, mend });
    }
  }

  #heading(level: number, place: Place): void {
    if (level === 1) {
      const mend = 'write ## for the headings of the text';
      this.#findings.push({
        ...place,
        expected: 'the title in the front matter alone',
        got: 'a heading with one #',
        mend,
      });
    } else if (level > this.#level + 1) {
      const [expected, got] = ['#'.repeat(this.#level + 1), '#'.repeat(level)];
      const mend = `write ${expected}, or add the heading between`;
      this.#findings.push({ ...place, expected: `a heading with ${expected} or fewer`, got, mend });
    }
    this.#level = Math.max(level, 2);
  }

  #element(node: ElementNode, above: readonly MdastNode[]): void {
    const place = startOf(node);
    const name = node.name ?? '';
    const contract = contracts.find((known) => known.name === name);
    if (contract === undefined) {
      const mend = offer(name, names, `the elements are ${names.join(', ')}`);
      this.#report({ ...place, expected: 'an element that there is', got: `<${name}>`, mend }, above);
      return;
    }
    if (this.#gaps.some((gap) => holds(node, gap))) this.#uncertain.add(node);
    if (contract.inside !== undefined && this.#gaps.length === 0) {
      const around = above.filter(isElement).at(-1);
      const homes = [contract.inside].flat();
      // Around an element that nobody knows, its name is the mistake.
      if (!homes.includes(around?.name ?? '') && (around === undefined || names.includes(around.name ?? ''))) {
        const got = around === undefined ? 'it on its own' : `it in ${around.name}`;
        const mend = `put it into ${homes.map((home) => `<${home}>`).join(' or ')}`;
        this.#report({ ...place, expected: `${name} in ${homes.join(' or ')}`, got, mend }, above);
      }
    }

    const attributes = readAttributes(node, this.#text);
    this.#read.set(node, { contract, attributes });
    const label = (field: string | undefined): string => (field === undefined ? name : `${name} ${field}`);
    const found = [...attributes.findings];
    const taken = new Set(found.map(({ field }) => field));
    for (const finding of fieldMistakes(contract.attributes, attributes.values, attributes.source)) {
      const field = label(finding.field);
      if (!taken.has(field)) found.push({ ...finding, field });
    }
    for (const finding of found) this.#report(finding, above);
    this.#wrong.set(node, new Set(found.map(({ field }) => field?.slice(name.length + 1) ?? '')));
    this.#identify(node, attributes, contract);
  }

  /** Keeps the id of an element, which must be the only one of its kind. */
  #identify(node: ElementNode, { values, source }: Attributes, { name, attributes }: ElementContract): void {
    if (!('id' in attributes.shape)) return;
    const { id } = values;
    if (typeof id !== 'string' || this.#wrong.get(node)?.has('id')) {
      this.#certain = false;
      return;
    }
    const first = this.#named.get(id);
    if (first === undefined) {
      this.#named.set(id, { ...startOf(node), name, id });
      return;
    }
    const [expected, got] = ['an id of its own', `“${id}” as in line ${first.line}`];
    this.#findings.push({ ...source.place(['id']), field: `${name} id`, expected, got, mend: 'give it another id' });
    this.#certain = false;
  }

  /** Lets every contract look at its elements. */
  checkContracts(): void {
    for (const [node, { contract, attributes }] of this.#read) {
      if (this.#uncertain.has(node)) continue;
      const wrong = this.#wrong.get(node);
      const right = Object.fromEntries(Object.entries(attributes.values).filter(([name]) => !wrong?.has(name)));
      const report = ({ attribute, at, expected, got, mend }: ElementFinding): void => {
        const place = attribute === undefined ? startOf(at ?? node) : attributes.source.place([attribute]);
        const field = attribute === undefined ? {} : { field: `${contract.name} ${attribute}` };
        this.#findings.push({ line: place.line, column: place.column, ...field, expected, got, mend });
      };
      contract.check?.({ node, attributes: right }, report);
    }
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  get elements(): readonly NamedElement[] | undefined {
    return this.#certain && this.#uncertain.size === 0 ? [...this.#named.values()] : undefined;
  }
}

/** Checks the text below the front matter: `text` with empty lines in its place. */
export const checkBody = (text: string): CheckedBody => {
  const { root, findings } = readBody(text, names);
  if (root === undefined) return { findings, elements: undefined };
  const check = new BodyCheck(text, findings);
  check.visit(root, []);
  check.checkContracts();
  const empty = plainText(root) === '' && check.findings.length === 0 && (check.elements?.length ?? 0) === 0;
  if (!empty) return { findings: check.findings, elements: check.elements };
  const last = text.split('\n').length;
  const mend = 'write it below the second ---';
  return { findings: [{ line: last, column: 1, expected: 'a text', got: 'none', mend }], elements: undefined };
};
