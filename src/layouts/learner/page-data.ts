/** What the build wrote into `data-page` of an element, as JSON. */
export const pageData = <Data>(root: HTMLElement): Data => JSON.parse(root.dataset['page'] ?? 'null') as Data;
