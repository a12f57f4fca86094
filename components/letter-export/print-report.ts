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

/** Shows a report on paper only, and nothing else there. The page may have none of our styles, and any of its own. */
const onPaper = `
body > .letter-export-print { display: none !important; }
@media print {
  body > :not(.letter-export-print) { display: none !important; }
  body > .letter-export-print { display: block !important; }
}`;
/** Lets no style of the page around into a report. */
const wall = '.report { all: initial; display: block; }';

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
  root.adoptedStyleSheets = [sheetOf(wall), sheetOf(reportStyle)];
  root.append(nodeOf(report));
  const paper = sheetOf(onPaper);
  document.adoptedStyleSheets.push(paper);
  document.body.append(sheet);
  const remove = (): void => {
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== paper);
  };
  addEventListener('afterprint', remove, { once: true });
  print();
  return remove;
}
