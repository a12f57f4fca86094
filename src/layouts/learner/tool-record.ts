import type { LearningModule } from '#learning';
import { KeptNotes, type NoteWords } from './kept-notes.ts';
import { ModuleRecord } from './module-record.ts';
import { pageData } from './page-data.ts';

/** What the build writes for a page of the toolbox. */
interface Data extends NoteWords {
  /** The module that the exercise stands in: what is done here is done there. */
  readonly module: LearningModule;
}

/** Joins the exercise of a page of the toolbox to the progress on this device. */
export function recordTool(root: HTMLElement): void {
  const data = pageData<Data>(root);
  const notes = new KeptNotes(data);
  // To look at a tool is not to go on in its module.
  const options = { visits: false };
  const record = new ModuleRecord(root, data.module, (progress) => notes.show(record, progress), options);
}
