import type { Words } from '#i18n';

/** The interface words of the form: its own, and how much a finding matters. */
export type HouseWords = Omit<Words['houseStyle'], 'example' | 'fields'> & {
  readonly severities: Pick<Words['rules'], 'info' | 'warning' | 'error'>;
};
