/** Participles that have become adjectives: stems of short and full forms that are not counted as participles. */
export const shortAdjectives =
  'уверен намерен обязан воспитан образован сдержан рассеян взволнован озабочен осторожен бледен растерян самоуверен ' +
  'неограничен квалифицирован умерен совершен сведущ'.trim();
