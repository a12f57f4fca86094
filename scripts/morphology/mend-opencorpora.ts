/** Sets right what the conversion of the corpus of OpenCorpora got wrong: second locatives became datives. */
import type { GoldSentence, GoldWord } from './universal-dependencies.ts';

/** Prepositions that are followed by a locative or an accusative, never by a dative or nominative. */
const locative = new Set(['в', 'во', 'на', 'о', 'об', 'обо', 'при']);
const inside = new Set(['ADJ', 'DET', 'NUM']);

/** «в связи» and «в году» in the locative; «в президенты» in the accusative, as in the other treebanks. */
export function mendOpenCorpora({ text, words }: GoldSentence): GoldSentence {
  const mended = words.map((word, index): GoldWord => {
    const form = word.features['Case'];
    if (word.upos !== 'NOUN' || (form !== 'Dat' && form !== 'Nom')) return word;
    let before = index - 1;
    if (form === 'Dat') while (inside.has(words[before]?.upos ?? '')) before -= 1;
    const preposition = words[before];
    if (preposition?.upos !== 'ADP' || !locative.has(preposition.form.toLowerCase())) return word;
    if (form === 'Nom' && word.features['Number'] !== 'Plur') return word;
    return { ...word, features: { ...word.features, Case: form === 'Dat' ? 'Loc' : 'Acc' } };
  });
  return { text, words: mended };
}
