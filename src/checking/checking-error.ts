/** Why there is no report. */
export type CheckingTrouble = 'too-slow' | 'failed' | 'not-loaded' | 'closed';

const messages: Readonly<Record<CheckingTrouble, string>> = {
  'too-slow': 'The check took too long; try a shorter text',
  failed: 'The check failed; try another text',
  'not-loaded': 'The checker could not be loaded; reload the page',
  closed: 'The checker was closed; try again',
};

/** A check without a report. Its message never holds the text. */
export class CheckingError extends Error {
  override readonly name = 'CheckingError';
  readonly trouble: CheckingTrouble;

  constructor(trouble: CheckingTrouble) {
    super(messages[trouble]);
    this.trouble = trouble;
  }
}
