import type { Words } from '#i18n';

/** The interface words of the element: its own, and those that it shares with other pages. */
export type CheckerWords = Words['checker'] & {
  readonly bands: Words['bands'];
  readonly report: Words['report'];
  readonly severity: Pick<Words['rules'], 'info' | 'warning' | 'error'>;
};
