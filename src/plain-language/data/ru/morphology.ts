import type { Lexicon } from '../../lexicon.ts';
import { type Morphology, readMorphology, WordAnalyst } from '../../morphology/morphology.ts';
import { weights } from './tagger-weights.ts';
import { forms } from './word-forms.ts';

let unpacked: Morphology | undefined;

/**
 * What tells the tags and base forms of Russian words; unpacked at the first need.
 *
 * Licence of the data: CC BY-SA 4.0, see the notices in both files.
 */
export function morphology(lexicon: Lexicon): WordAnalyst {
  unpacked ??= readMorphology({ forms, weights });
  return new WordAnalyst(unpacked, lexicon);
}
