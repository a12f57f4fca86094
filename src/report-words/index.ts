/** What a report says in words, the same on the page and on the command line. */
export { type Cause, causesOf } from './causes.ts';
export { type FactGroup, factGroups, type ToldFact } from './fact-groups.ts';
export { classOf, type FindingClass, findingClasses } from './finding-classes.ts';
export { bandOfSentence, type HardSentence, hardSentences } from './hard-sentences.ts';
export { type Help, helpsOf } from './helps.ts';
export { limitsOf } from './limits.ts';
export { quoted } from './quoted.ts';
export { type SlotGroups, slotGroups } from './slot-groups.ts';
