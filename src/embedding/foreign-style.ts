/** The name that the element has inside a foreign page, where `letter-checker` is the one around it. */
export const deskName = 'okno-letter-desk';

/** What a font costs the reader of a foreign page is not ours to decide: without ours, it is the system's. */
const ownFont = 'system-ui, "Segoe UI", sans-serif';

/** All that the styles of the page around could hand down ends here. */
const wall = `
:host { display: block !important; visibility: visible !important; }
:host([hidden]) { display: none !important; }
.okno-wall {
  all: initial;
  display: block;
  direction: ltr;
  font-size: medium;
  --okno-rem: 1em;
}
.okno { padding: var(--okno-padding, 16px); border-radius: var(--radius); }
`;

/** Both themes, each token open to the page around: `--okno-paper` stands in for `--paper`. */
function themes(block: string): string {
  const tokens = [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => ({ name, value }));
  const theme = (scheme: 'light' | 'dark'): string => {
    const own = tokens.map(({ name, value }) => {
      const plain = value.replace(/light-dark\(([^,()]+),\s*([^()]+)\)/g, scheme === 'light' ? '$1' : '$2').trim();
      return `${name}: var(--okno-${name.slice(2)}, ${name === '--font' ? ownFont : plain});`;
    });
    return `color-scheme: ${scheme}; ${own.join(' ')}`;
  };
  return `.okno { ${theme('light')} }
@media (prefers-color-scheme: dark) { :host(:not([theme="light"])) .okno { ${theme('dark')} } }
:host([theme="dark"]) .okno { ${theme('dark')} }
`;
}

/** A length in `rem`, which the page around may have changed, as one that it cannot change. */
const withOwnRem = (css: string): string =>
  css
    .split('\n')
    .map((line) => {
      if (/^\s*@container/.test(line)) return line.replace(/([\d.]+)rem\b/g, (_, n: string) => `${Number(n) * 16}px`);
      // A media query does not look at the root element.
      if (/^\s*@/.test(line)) return line;
      return line.replace(/(?<![\w.])(-?\d*\.?\d+)rem\b/g, 'calc($1 * var(--okno-rem))');
    })
    .join('\n');

/**
 * The styles of the checker for a shadow root in a foreign page.
 *
 * @param tokens - The file with the tokens of colour, type and space.
 * @param sheets - The files of the elements.
 */
export function foreignStyle(tokens: string, sheets: readonly string[]): string {
  const [block = ''] = /:root\s*\{[^}]*\}/.exec(tokens) ?? [];
  const rest = [tokens.replace(block, ''), ...sheets]
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^body(?=\s*\{)/gm, '.okno')
    .replace(/(?<![\w.#"'(-])letter-checker(?=[\s:{,[])/g, deskName);
  return `${wall}${withOwnRem(themes(block) + rest)}`.replace(/\n\s*\n/g, '\n').replace(/^\s+/gm, '');
}
