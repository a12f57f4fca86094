/** Where the dictionary is set right: closed classes, and participles that it also calls adjectives. */
import {
  Case,
  Gender,
  GrammaticalNumber,
  Mood,
  Pos,
  Tense,
  tagOf,
} from '../../src/plain-language/morphology/features.ts';

/** One analysis of a form: its tag, its base form, and how likely it is. */
export interface Analysis {
  readonly tag: number;
  readonly lemma: string;
  readonly weight: number;
}

const of = (pos: Pos, lemma: string, weight: number): Analysis => ({ tag: tagOf({ pos }), lemma, weight });

const noun = (form: Case, number: 1 | 2, lemma: string, weight: number): Analysis => ({
  tag: tagOf({ pos: Pos.noun, case: form, number }),
  lemma,
  weight,
});

/** An abbreviated noun: any case, mostly the genitive. */
const abbreviated = (lemma: string, number: 1 | 2 = GrammaticalNumber.singular): readonly Analysis[] => [
  noun(Case.genitive, number, lemma, 0.4),
  noun(Case.nominative, number, lemma, 0.2),
  noun(Case.accusative, number, lemma, 0.12),
  noun(Case.locative, number, lemma, 0.14),
  noun(Case.dative, number, lemma, 0.07),
  noun(Case.instrumental, number, lemma, 0.07),
];

const pronoun = (form: Case, number: 1 | 2, lemma: string, weight: number): Analysis => ({
  tag: tagOf({ pos: Pos.pronoun, case: form, number, person: 3 }),
  lemma,
  weight,
});

const possessive = (form: string, number: 1 | 2, lemma: string): readonly Analysis[] => [
  of(Pos.determiner, form, 0.5),
  pronoun(Case.genitive, number, lemma, 0.25),
  pronoun(Case.accusative, number, lemma, 0.25),
];

const pronominal = (form: Case, lemma: string, weight: number): Analysis => ({
  tag: tagOf({ pos: Pos.pronoun, case: form }),
  lemma,
  weight,
});

const short = (lemma: string, number: 1 | 2, gender: number): readonly Analysis[] => [
  { tag: tagOf({ pos: Pos.shortAdjective, number, gender }), lemma, weight: 1 },
];

/** All analyses of a form, in place of those of the dictionary. */
export const analysesOfForms: Readonly<Record<string, readonly Analysis[]>> = {
  его: possessive('его', 1, 'он'),
  ее: possessive('ее', 1, 'она'),
  их: possessive('их', 2, 'они'),
  бы: [of(Pos.particle, 'бы', 1)],
  б: [of(Pos.particle, 'бы', 1)],
  не: [of(Pos.particle, 'не', 1)],
  ни: [of(Pos.particle, 'ни', 0.7), of(Pos.conjunction, 'ни', 0.3)],
  и: [of(Pos.conjunction, 'и', 0.93), of(Pos.particle, 'и', 0.07)],
  а: [of(Pos.conjunction, 'а', 1)],
  но: [of(Pos.conjunction, 'но', 1)],
  или: [of(Pos.conjunction, 'или', 1)],
  либо: [of(Pos.conjunction, 'либо', 1)],
  если: [of(Pos.conjunction, 'если', 1)],
  чтобы: [of(Pos.conjunction, 'чтобы', 1)],
  чтоб: [of(Pos.conjunction, 'чтобы', 1)],
  же: [of(Pos.particle, 'же', 1)],
  ли: [of(Pos.particle, 'ли', 1)],
  в: [of(Pos.preposition, 'в', 1)],
  во: [of(Pos.preposition, 'во', 1)],
  с: [of(Pos.preposition, 'с', 1)],
  со: [of(Pos.preposition, 'со', 1)],
  к: [of(Pos.preposition, 'к', 1)],
  ко: [of(Pos.preposition, 'ко', 1)],
  о: [of(Pos.preposition, 'о', 1)],
  об: [of(Pos.preposition, 'об', 1)],
  обо: [of(Pos.preposition, 'обо', 1)],
  от: [of(Pos.preposition, 'от', 1)],
  ото: [of(Pos.preposition, 'ото', 1)],
  на: [of(Pos.preposition, 'на', 1)],
  за: [of(Pos.preposition, 'за', 1)],
  по: [of(Pos.preposition, 'по', 1)],
  у: [of(Pos.preposition, 'у', 1)],
  из: [of(Pos.preposition, 'из', 1)],
  до: [of(Pos.preposition, 'до', 1)],
  для: [of(Pos.preposition, 'для', 1)],
  без: [of(Pos.preposition, 'без', 1)],
  при: [of(Pos.preposition, 'при', 1)],
  под: [of(Pos.preposition, 'под', 1)],
  над: [of(Pos.preposition, 'над', 1)],
  про: [of(Pos.preposition, 'про', 1)],
  через: [of(Pos.preposition, 'через', 1)],
  между: [of(Pos.preposition, 'между', 1)],
  перед: [of(Pos.preposition, 'перед', 1)],
  г: abbreviated('г'),
  гг: abbreviated('гг', 2),
  ст: abbreviated('ст'),
  п: abbreviated('п'),
  пп: abbreviated('пп', 2),
  ч: abbreviated('ч'),
  абз: abbreviated('абз'),
  ул: abbreviated('ул'),
  д: abbreviated('д'),
  кв: abbreviated('кв'),
  корп: abbreviated('корп'),
  стр: abbreviated('стр'),
  обл: abbreviated('обл'),
  руб: abbreviated('руб', 2),
  коп: abbreviated('коп', 2),
  тыс: abbreviated('тыс', 2),
  млн: abbreviated('млн', 2),
  млрд: abbreviated('млрд', 2),
  тел: abbreviated('тел'),
  им: [
    noun(Case.genitive, 1, 'имя', 0.05),
    pronoun(Case.dative, 2, 'они', 0.5),
    pronoun(Case.instrumental, 1, 'он', 0.45),
  ],
  есть: [
    {
      tag: tagOf({ pos: Pos.verb, tense: Tense.present, mood: Mood.indicative, person: 3 }),
      lemma: 'быть',
      weight: 0.95,
    },
    of(Pos.infinitive, 'есть', 0.05),
  ],
  надо: [of(Pos.predicative, 'надо', 0.98), of(Pos.preposition, 'над', 0.02)],
  себе: [pronominal(Case.dative, 'себя', 0.7), pronominal(Case.locative, 'себя', 0.3)],
  себя: [pronominal(Case.genitive, 'себя', 0.4), pronominal(Case.accusative, 'себя', 0.6)],
  собой: [pronominal(Case.instrumental, 'себя', 1)],
  здравствуйте: [
    { tag: tagOf({ pos: Pos.verb, mood: Mood.imperative, number: 2 }), lemma: 'здравствовать', weight: 1 },
  ],
  зимой: [noun(Case.instrumental, 1, 'зима', 1)],
  летом: [noun(Case.instrumental, 1, 'лето', 1)],
  весной: [noun(Case.instrumental, 1, 'весна', 1)],
  осенью: [noun(Case.instrumental, 1, 'осень', 1)],
  днем: [noun(Case.instrumental, 1, 'день', 1)],
  ночью: [noun(Case.instrumental, 1, 'ночь', 1)],
  вечером: [noun(Case.instrumental, 1, 'вечер', 1)],
  утром: [noun(Case.instrumental, 1, 'утро', 1)],
  более: [of(Pos.comparative, 'более', 1)],
  менее: [of(Pos.comparative, 'менее', 1)],
  больше: [of(Pos.comparative, 'больше', 1)],
  меньше: [of(Pos.comparative, 'меньше', 1)],
  позже: [of(Pos.comparative, 'позже', 1)],
  позднее: [of(Pos.comparative, 'позднее', 1)],
  раньше: [of(Pos.comparative, 'раньше', 1)],
  ранее: [of(Pos.comparative, 'ранее', 1)],
  дальше: [of(Pos.comparative, 'дальше', 1)],
  далее: [of(Pos.comparative, 'далее', 1)],
  что: [
    of(Pos.conjunction, 'что', 0.65),
    {
      tag: tagOf({ pos: Pos.pronoun, case: Case.nominative, number: 1, gender: Gender.neuter }),
      lemma: 'что',
      weight: 0.2,
    },
    {
      tag: tagOf({ pos: Pos.pronoun, case: Case.accusative, number: 1, gender: Gender.neuter }),
      lemma: 'что',
      weight: 0.15,
    },
  ],
  должен: short('должен', 1, Gender.masculine),
  должна: short('должен', 1, Gender.feminine),
  должно: short('должен', 1, Gender.neuter),
  должны: short('должен', 2, 0),
};
