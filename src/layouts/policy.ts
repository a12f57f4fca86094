/** Elements that check texts, by the name that authors write. */
const checking = /<(?:SentenceLab|RewriteText|LetterC(?:hecker|ompare))\b/;

/** Whether a page with this MDX checks texts. */
export const checksTexts = (source: string): boolean => checking.test(source);

/** What a page does that its policy must allow. */
export interface PageDoes {
  /** It checks texts. */
  readonly checks?: boolean;
  /** It searches the index of the site. */
  readonly searches?: boolean;
  /** It has the courses kept on the device. */
  readonly keeps?: boolean;
}

/**
 * The content security policy of a page.
 *
 * No page may connect anywhere: none needs to, and a letter must not leave. A page that checks texts may start a
 * worker from a blob, which inherits the policy; a worker loaded from an address would escape it. The search page alone
 * reads files of the site, its index, and runs the WebAssembly that reads them; no letter is ever there.
 * A page of the courses may start the service worker, a script of this site; a page that checks texts may not, wherever it
 * stands: the copy is made by the other pages and serves it all the same.
 */
export const contentSecurityPolicy = ({ checks = false, searches = false, keeps = false }: PageDoes): string =>
  [
    "default-src 'none'",
    `script-src 'self'${searches ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${searches ? "'self'" : "'none'"}`,
    `worker-src ${checks ? 'blob:' : keeps ? "'self'" : "'none'"}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types lit-html${checks ? ' okno-worker' : ''}${keeps ? ' okno-offline' : ''}`,
  ].join('; ');
