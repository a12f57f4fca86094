import type { Child, TreeElement } from '#export/element-tree';
import { reportStyle } from '#export/report-style';

/** An element of a report as one of the page. */
function nodeOf({ tag, attributes, children }: TreeElement): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) element.append(...partsOf(child));
  return element;
}

const partsOf = (child: Child): (string | Node)[] =>
  child === null ? [] : [typeof child === 'string' ? child : nodeOf(child)];

/** On paper the report takes the place of the page, whatever the styles of the page are. */
const pageStyle = `
.letter-export-print { display: none !important; }
@media print {
  body:has(> .letter-export-print) > :not(.letter-export-print) { display: none !important; }
  body > .letter-export-print { display: block !important; visibility: visible !important; }
}`;

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * Prints a report in place of the page, which is as it was afterwards.
 *
 * @returns Takes the report away, if it is still there.
 */
export function printReport(report: TreeElement): () => void {
  const sheet = document.createElement('div');
  sheet.className = 'letter-export-print';
  // The report has a style of its own, as in its file: neither it nor that of the page may reach the other.
  const root = sheet.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(reportStyle)];
  root.append(nodeOf(report));
  document.body.append(sheet);
  const own = sheetOf(pageStyle);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
  const remove = (): void => {
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== own);
  };
  addEventListener('afterprint', remove, { once: true });
  print();
  return remove;
}
