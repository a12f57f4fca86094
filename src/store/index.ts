/** Progress on the learner's own device: the only code that touches IndexedDB and the copy beside it. */
export { type FileTrouble, fileTroubleKinds, type Imported } from './file-types.ts';
export { openProgress, type ProgressStore, type Saved } from './progress-store.ts';
export { sayImport, sayTrouble } from './say.ts';
export { type StoreTrouble, type TroubleKind, troubleKinds } from './trouble.ts';
