/** What the element finds in the page's HTML. */
interface Parts {
  readonly sheet: HTMLElement;
  readonly mirror: HTMLElement;
  readonly area: HTMLTextAreaElement;
  readonly select: HTMLSelectElement;
  readonly status: HTMLElement;
  readonly foot: HTMLElement;
  readonly requests: HTMLElement;
}

/**
 * Finds the parts in the HTML that the page came with.
 *
 * @throws {TypeError} When one is missing.
 */
export function partsOf(root: HTMLElement): Parts {
  const find = <Part extends HTMLElement = HTMLElement>(name: string): Part => {
    const part = root.querySelector<Part>(`.letter-checker-${name}`);
    if (!part) throw new TypeError(`letter-checker “${root.id}”: Expected an element “${name}” inside, got none`);
    return part;
  };
  return {
    sheet: find('sheet'),
    mirror: find('mirror'),
    area: find('text'),
    select: find('select'),
    status: find('status'),
    foot: find('foot'),
    requests: find('requests'),
  };
}
