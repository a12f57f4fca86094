import { progressOf } from '#learning';
import { openProgress, type ProgressStore, sayImport, sayTrouble } from '#store';

const given = { openProgress, progressOf, sayImport, sayTrouble };

declare global {
  /** What the page of `startStorePage` gives to tests. */
  var okno: typeof given;
  /** The progress that a test has opened there. */
  var store: ProgressStore;
}

globalThis.okno = given;
