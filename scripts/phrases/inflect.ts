/** Forms of a verb, in this order: base, third person, past, participle, `-ing`. */
export type VerbForms = readonly [base: string, third: string, past: string, participle: string, ing: string];

/** Past and participle of irregular verbs, and the base where it is not what the past tells. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `arise arose arisen|bear bore borne|become became become|begin began begun|bind bound bound|break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen|come came come|cut cut cut|deal dealt dealt|do did done|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feel felt felt|fight fought fought|find found found|forbid forbade forbidden|forgo forwent forgone|get got got|give gave given|go went gone|grow grew grown|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lose lost lost|make made made|mean meant meant|meet met met|mislay mislaid mislaid|oversee oversaw overseen|overcome overcame overcome|pay paid paid|prepay prepaid prepaid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|rethink rethought rethought|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|show showed shown|shut shut shut|sink sank sunk|speak spoke spoken|speed sped sped|spend spent spent|spin spun spun|split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|swear swore sworn|swell swelled swollen|sweep swept swept|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|wear wore worn|win won won|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written|overpay overpaid overpaid|uphold upheld upheld|withstand withstood withstood|resend resent resent|beset beset beset`
    .split('|')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
);
/** Verbs of several syllables that double their last consonant. */
const doubling =
  /^(?:transmit|submit|commit|permit|admit|remit|omit|defer|refer|confer|infer|prefer|transfer|incur|occur|recur|concur|deter|compel|expel|dispel|propel|rebut|abet|allot|annul|cancel|travel|label|model|level|signal|total|channel|counsel|fulfil|enrol|control|patrol|equip|regret|format|program|marshal|initial|underpin|debar)$/;

const oneSyllable = (word: string): boolean => (word.replace(/^qu/, '').match(/[aeiouy]+/g)?.length ?? 0) === 1;
const doubles = (word: string): boolean =>
  doubling.test(word) || (oneSyllable(word) && /^(?:qu)?[^aeiou]*[aeiouy][bdgklmnprt]$/.test(word));

const third = (word: string): string => {
  if (word === 'have') return 'has';
  if (/(?:[sxz]|ch|sh|[^aeiou]o)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
};

const withEnding = (word: string, ending: 'ed' | 'ing'): string => {
  if (ending === 'ed' && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  if (/ie$/.test(word)) return ending === 'ed' ? `${word}d` : `${word.slice(0, -2)}ying`;
  if (/(?:ee|oe|ye)$/.test(word)) return ending === 'ed' ? `${word}d` : `${word}ing`;
  if (word.endsWith('e')) return word.slice(0, -1) + ending;
  return (doubles(word) ? word + word.slice(-1) : word) + ending;
};

/** The forms of a verb. */
export function verbForms(base: string): VerbForms {
  const [past = withEnding(base, 'ed'), participle = past] = irregular[base]?.split(' ') ?? [];
  return [base, third(base), past, participle, withEnding(base, 'ing')];
}

/** The plural of a noun. */
export function pluralOf(noun: string): string {
  if (/(?:person)$/.test(noun)) return noun.replace(/person$/, 'people');
  if (/(?:^|[^a-z])(?:wo)?man$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/[a-z]{3}(?:ysis|esis|osis)$/.test(noun)) return noun.replace(/is$/, 'es');
  if (noun === 'criterion') return 'criteria';
  if (noun === 'child') return 'children';
  if (/(?:[sxz]|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
