/** Elements that check texts, by the name that authors write. */
const checking = /<(?:SentenceLab|RewriteText|LetterC(?:hecker|ompare))\b/;

/** Whether a page with this MDX checks texts. */
export const checksTexts = (source: string): boolean => checking.test(source);

/**
 * The content security policy of a page.
 *
 * No page may connect anywhere: none needs to, and a letter must not leave. A page that checks texts may start a
 * worker from a blob, which inherits the policy; a worker loaded from an address would escape it.
 *
 * @param checks - Whether the page checks texts.
 */
export const contentSecurityPolicy = (checks: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'none'",
    `worker-src ${checks ? 'blob:' : "'none'"}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types lit-html${checks ? ' okno-worker' : ''}`,
  ].join('; ');
