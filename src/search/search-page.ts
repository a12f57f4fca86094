import { counted, fill, type Words } from '#i18n';
import { type Found, isAnswered, openIndex, type Results } from './found.ts';
import { chooseKey, keyIsOn } from './key-choice.ts';

/** So many results are shown at first, and with each press of the button. */
const step = 10;
/** A search waits until nobody types for so long. */
const restMs = 250;

const part = <Kind extends HTMLElement>(name: string): Kind => {
  const found = document.querySelector<Kind>(`[data-search-${name}]`);
  if (!found) throw new RangeError(`Expected [data-search-${name}] in the page, got none`);
  return found;
};

const form = part<HTMLFormElement>('form');
const field = part<HTMLInputElement>('field');
const status = part('status');
const list = part<HTMLOListElement>('results');
const more = part<HTMLButtonElement>('more');
const elsewhere = part('elsewhere');
const keySwitch = part<HTMLInputElement>('key');
const words: Words['search'] = JSON.parse(form.dataset['words'] ?? '{}');
const language = document.documentElement.lang;

let index: ReturnType<typeof openIndex> | undefined;
let results: Results | undefined;
/** Counts the searches, so that the answer to an old one is not shown. */
let asked = 0;

function element(name: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function item({ url, title, kind, type, excerpt }: Found): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const label = type === '' ? words.kinds[kind] : fill(words.letterOf, { type });
  const pieces = excerpt.map(({ text, found }) => (found ? element('mark', '', text) : text));
  return element('li', '', element('p', 'search-kind', label), element('h2', '', link), element('p', '', ...pieces));
}

function show(found: readonly Found[], all: number): void {
  list.append(...found.map(item));
  more.hidden = list.children.length >= all;
}

/** Shows the next results and moves to the first of them. */
async function showMore({ count, take }: Results): Promise<void> {
  const [turn, shown] = [asked, list.children.length];
  const found = await take(shown, shown + step);
  // Another search may have begun since, or a second press been quicker.
  if (turn !== asked || list.children.length !== shown) return;
  show(found, count);
  list.children[shown]?.querySelector('a')?.focus();
}

function clear(): void {
  list.replaceChildren();
  more.hidden = true;
}

function say(sentence: string, none: boolean): void {
  status.textContent = sentence;
  elsewhere.hidden = !none;
}

async function search(): Promise<void> {
  const query = field.value.trim();
  const turn = ++asked;
  // What comes after # is never sent; with it, the way back from a result leads to the results.
  history.replaceState(null, '', query === '' ? location.pathname : `#${encodeURIComponent(query)}`);
  results = undefined;
  if (query === '') {
    clear();
    say('', false);
    return;
  }
  try {
    index ??= openIndex(form.dataset['index'] ?? '');
    const found = await (await index)(query);
    const first = await found.take(0, step);
    if (turn !== asked) return;
    clear();
    const none = !isAnswered(query, first);
    if (!none) {
      results = found;
      show(first, found.count);
    }
    say(none ? fill(words.none, { query }) : counted(language, words.count, found.count), none);
  } catch {
    if (turn !== asked) return;
    index = undefined;
    clear();
    say(words.failed, false);
  }
}

/** What the address says after #; an address that someone spoilt says nothing. */
function queryOfAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1)).slice(0, field.maxLength);
  } catch {
    return '';
  }
}

let rest: ReturnType<typeof setTimeout> | undefined;
field.addEventListener('input', () => {
  clearTimeout(rest);
  rest = setTimeout(search, restMs);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(rest);
  search();
});
more.addEventListener('click', async () => {
  try {
    if (results) await showMore(results);
  } catch {
    say(words.failed, false);
  }
});
keySwitch.checked = keyIsOn();
keySwitch.addEventListener('change', () => {
  if (!chooseKey(keySwitch.checked)) say(words.notKept, false);
});

part('off').hidden = true;
part('parts').hidden = false;
field.value = queryOfAddress();
if (field.value === '') field.focus();
else search();
