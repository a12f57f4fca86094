/** The checker as one script for pages of other sites. The build puts everything that it needs into the script. */
import { parts } from 'virtual:okno-parts';
import { style } from 'virtual:okno-style';
import type { Language } from '#i18n';
import { type LetterChecked, LetterChecker } from '../../components/letter-checker/letter-checker.ts';
import '../../components/letter-freeze/letter-freeze.ts';
import { buildPart } from './build-part.ts';
import { deskName } from './foreign-style.ts';

/** Where the script came from: the pages of the site are there, unless the element says otherwise. */
const ownFolder = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src || document.baseURI).href;

/** One sheet for all checkers of a page. */
let sheet: CSSStyleSheet | undefined;
function ownSheet(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  try {
    // So that lengths do not depend on the root element of the page around.
    CSS.registerProperty({ name: '--okno-rem', syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {
    // Another script of ours was here before.
  }
  return sheet;
}

/** What an attribute may be, and what stands in for anything else. */
function choice<Value extends string, Other extends Value | null>(
  element: Element,
  name: string,
  known: readonly Value[],
  other: Other,
): Value | Other {
  const given = element.getAttribute(name);
  if (given === null) return other;
  const found = known.find((value) => value === given);
  const mend = `write for example ${name}="${other ?? known[0]}"`;
  if (found === undefined)
    console.error(`letter-checker ${name}: Expected ${known.join(' or ')}, got "${given}"; ${mend}`);
  return found ?? other;
}

/**
 * The checker in a foreign page: in a shadow root, with its own styles.
 *
 * @element letter-checker
 * @fires letter-checked - After each report, with `detail` {@link LetterChecked}: figures, never the text.
 */
class EmbeddedChecker extends HTMLElement {
  static readonly observedAttributes = ['house', 'letter-language', 'type'];

  #desk: LetterChecker | null = null;

  connectedCallback(): void {
    if (this.#desk) return;
    const surroundings = this.closest('[lang]')?.getAttribute('lang') ?? '';
    const language = choice<Language, Language>(
      this,
      'language',
      ['en', 'ru'],
      surroundings.startsWith('ru') ? 'ru' : 'en',
    );
    const site = new URL(this.getAttribute('pages') ?? ownFolder, document.baseURI).href.replace(/\/?$/, '/');
    const desk = buildPart(parts[language], site) as LetterChecker;
    this.#desk = desk;
    this.#passOn('house');
    this.#passOn('letter-language');
    const wall = document.createElement('div');
    wall.className = 'okno-wall';
    const ground = document.createElement('div');
    ground.className = 'okno';
    ground.lang = language;
    ground.append(desk);
    wall.append(ground);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [ownSheet()];
    root.append(wall);
    // It takes a desk that lives to tell whether there is such a type.
    this.#passOn('type');
    // The event ends at the shadow root: the page around gets one of its own.
    desk.addEventListener('letter-checked', (event) => {
      const detail = { ...(event as CustomEvent<LetterChecked>).detail, id: this.id };
      this.dispatchEvent(new CustomEvent('letter-checked', { detail, bubbles: true }));
    });
  }

  attributeChangedCallback(name: string): void {
    if (this.#desk) this.#passOn(name);
  }

  #passOn(name: string): void {
    const desk = this.#desk;
    if (!desk) return;
    if (name === 'letter-language') {
      const select = desk.querySelector<HTMLSelectElement>('.letter-checker-select');
      if (!select) return;
      select.value = choice(this, name, ['auto', 'en', 'ru'], 'auto');
      select.dispatchEvent(new Event('change'));
      return;
    }
    const value = name === 'type' ? choice(this, name, Object.keys(desk.words.types), null) : this.getAttribute(name);
    const inner = name === 'type' ? 'letter-type' : name;
    if (value === null) desk.removeAttribute(inner);
    else desk.setAttribute(inner, value);
  }
}

// A page of the site itself has its own.
if (!customElements.get('letter-checker')) {
  customElements.define(deskName, LetterChecker);
  customElements.define('letter-checker', EmbeddedChecker);
}
