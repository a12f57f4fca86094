declare module 'virtual:rule-texts/*' {
  import type { RuleNote } from './rule-note.ts';

  const notes: Readonly<Record<string, RuleNote>>;
  export default notes;
}
