import type { EncodedMorphology } from '../../encoded.ts';
import { weights } from './tagger-weights.ts';
import { forms } from './word-forms.ts';

/** What tells the tags and base forms of Russian words. Licence of both parts: CC BY-SA 4.0, see their notices. */
export const morphology: EncodedMorphology = { forms, weights };
