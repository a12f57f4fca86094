import { anyLetter, letterByLanguage } from '../letter-by-language.ts';
import { checkByPart, type LetterFact, type LetterScope, type LetterVerdict } from '../letter-scope.ts';
import { endsClause, likeCase, quote, textOf } from '../passage.ts';
import { phraseAround } from '../phrase-findings.ts';
import { thirdPersonInRussian } from '../russian/third-person.ts';
import { type Document, type Rule, type RuleFinding, type Sentence, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

const plural = (name: string): string => (name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`);
/** The parties of a case: in a letter about the case, the reader is one. */
const parties = 'applicant claimant taxpayer ratepayer appellant complainant licensee registrant petitioner'.split(' ');
/** Others who may be the reader. */
const others =
  'tenant leaseholder recipient beneficiary addressee householder homeowner policyholder cardholder payer debtor occupier pensioner borrower customer client keeper holder'.split(
    ' ',
  );
/** Groups that the reader may belong to; offices ask and remind them. */
const groups = 'user parent resident patient passenger motorist member participant candidate student household'.split(
  ' ',
);
const party = wordClass({ en: parties });
const group = wordClass({ en: [...groups, ...groups.map(plural)] });
/** What offices call their reader. */
const person = startClass({
  en: [
    ...[...parties, ...others, ...groups].flatMap((name) => [name, plural(name)]),
    ...parties.map((name) => `${name}'s`),
    "tenant's",
    "policyholder's",
    "beneficiary's",
  ],
});
const reader = startClass({ en: list('you your yours yourself') });
/** So many words of prose without `you` are no letter to anybody. */
const fewestWords = 60;
const determiner = wordClass({ en: list('the any all each every said') });
/** What is demanded of the reader, or told to them: then the reader is meant. */
const demand = wordClass({
  en: list('must shall should may will can cannot has have needs need is are was were do does'),
});
const be = wordClass({ en: list('is are was were will do does has have') });
/** Between the name and its verb: `customers who …`, `applicants wishing to …`. */
const modifier = wordClass({ en: [...list('who with whose aged in on of from over under'), /.{3}ing$/] });
/** After `is` or `are`: what an office tells its reader. */
const told = wordClass({
  en: list(
    'required requested reminded advised asked obliged entitled expected invited notified informed urged encouraged warned allowed permitted liable responsible eligible recommended',
  ),
});
/** What offices do to whole groups. */
const reminded = wordClass({
  en: list('required requested reminded advised asked invited notified informed urged encouraged warned'),
});
const adverb = wordClass({ en: [...list('hereby also not therefore'), /.{2}ly$/] });
const owner = wordClass({ en: [/(?:'s|s')$/] });
/** Somebody else is meant: `your tenant`, `other applicants`. */
const other = wordClass({
  en: list('your our their his her other another new former previous first second next some many most'),
});
/** In the rest of the sentence these would have to change too. */
const pronoun = wordClass({ en: list('they them their he she his her him it its') });

const indefinite = wordClass({ en: ['a', 'an'] });

const verbFor: Readonly<Record<string, string>> = { is: 'are', are: 'are', has: 'have', was: 'were', needs: 'need' };

const title = wordClass({ en: list('mr mrs ms miss mx dr') });
const comma = wordClass({ en: [','] });
/** By name, without the ending; the names are those of {@link person}. */
const stems = new Map<string, string>();

function stemOf(key: string): string {
  const known = stems.get(key);
  if (known !== undefined) return known;
  const stem = key.replace(/'?s$/, '');
  stems.set(key, stem);
  return stem;
}

/** Whether a name is said of somebody else: after `your tenant`, the tenant is not the reader. */
const isStranger = (document: Document, token: number): boolean =>
  document.is(token - 1, other) || document.is(document.is(token + 1, comma) ? token + 2 : token + 1, title);

/** The first token of the name for the reader, with its article. */
function startOf(document: Document, token: number, { firstToken }: Sentence): number {
  const { tokens } = document;
  // `the permit holder`, `the above-referenced taxpayer`
  let first = token;
  const before = first - 1;
  if (
    before >= firstToken &&
    tokens.kind[before] === TokenKind.word &&
    document.is(before - 1, determiner) &&
    before > firstToken
  )
    first = before;
  return first > firstToken && document.is(first - 1, determiner) ? first - 1 : first;
}

/** What is said of the reader after the name for them: the verb of a demand, of anything at all, or nothing. */
function verbAfter(document: Document, token: number, { lastToken }: Sentence): { verb: number; demands: boolean } {
  const { tokens } = document;
  // `Customers with a meter are asked …`
  const isLong = document.is(token + 1, modifier);
  // `The parent or guardian must …`
  const from = tokens.key(token + 1) === 'or' ? token + 3 : token + 1;
  for (let verb = from; verb < lastToken && verb <= from + (isLong ? 7 : 0); verb++) {
    if (endsClause(document, verb)) break;
    if (!document.is(verb, demand)) continue;
    const isBe = document.is(verb, be);
    const strict = document.is(token, group) || verb > from;
    const act = document.is(verb + 1, adverb) ? verb + 2 : verb + 1;
    const tells = document.is(act, strict ? reminded : told);
    const key = tokens.key(verb);
    if (tells || (strict ? /^(?:must|shall|should)$/.test(key) : !isBe || key === 'will'))
      return { verb, demands: true };
    if (!strict) return { verb, demands: false };
  }
  return { verb: -1, demands: false };
}

function findingAt(document: Document, token: number, sentence: Sentence): RuleFinding | undefined {
  const { tokens } = document;
  const first = startOf(document, token, sentence);
  const bare = first === token;
  const isMany = /[^']s$/.test(tokens.key(token));
  const opens = first === sentence.firstToken || endsClause(document, first - 1);
  // `Service users are reminded`
  const named = first - 1 === sentence.firstToken && !document.is(first - 1, other);
  const isOne = document.is(first - 1, indefinite) && document.is(token, party);
  if (bare && !(isMany && (opens || named)) && !isOne) return undefined;
  const { verb, demands } = verbAfter(document, token, sentence);
  const possessive = document.is(token, owner);
  const referred = /^(?:above|said|undersigned|aforementioned)/.test(tokens.key(token - 1));
  const inverted = !bare && tokens.key(first - 1) === 'should';
  const isParty = !bare && document.is(token, party) && tokens.key(first) === 'the' && !isMany;
  if (!demands && !possessive && !referred && !inverted && !isParty) return undefined;
  const from = bare && (isOne || (named && !opens)) ? first - 1 : first;
  const passage = textOf(document, from, token + 1);
  const word = possessive ? 'your' : 'you';
  const found = {
    start: tokens.start[from] ?? 0,
    end: tokens.end[token] ?? 0,
    message: `Write “${word}” instead of ${quote('en', passage)} if you mean the reader.`,
    ...(!demands && !inverted && !referred && { severity: 'info' as const }),
  };
  const key = tokens.key(verb);
  if (!demands || verb !== token + 1 || key === 'does') return { ...found, suggestions: [] };
  for (let rest = verb; rest < sentence.lastToken && rest < verb + 40; rest++)
    if (document.is(rest, pronoun)) return { ...found, suggestions: [] };
  return {
    ...found,
    end: tokens.end[verb] ?? 0,
    suggestions: [{ text: `${likeCase(passage, 'you')} ${verbFor[key] ?? key}` }],
  };
}

/** The first sentence of a letter with a greeting that never says `you`. */
function silentLetter(document: Document): Sentence | undefined {
  const { blocks, sentences } = document;
  if (document.where(reader).length > 0 || !blocks.some(({ kind }) => kind === 'salutation')) return undefined;
  let words = 0;
  for (const sentence of sentences) if (sentence.prose) words += sentence.words;
  return words < fewestWords ? undefined : sentences.find(({ prose }) => prose);
}

/** What is noted of a name for the reader: whether it is said of somebody else. */
type Use = { readonly isStranger: boolean };

const strange: Use = { isStranger: true };
const known: Use = { isStranger: false };

const english: LetterScope<Use> = {
  collect(document) {
    const { tokens, text } = document;
    const facts: LetterFact<Use>[] = [];
    const people = document.where(person);
    if (people.length === 0) return facts;
    const inOfficialese = phraseAround(document, 'officialese');
    for (const token of people) {
      const key = stemOf(tokens.key(token));
      if (isStranger(document, token)) {
        const [start, end] = [tokens.start[token] ?? 0, tokens.end[token] ?? 0];
        facts.push({ start, end, key, note: strange, passage: '' });
        continue;
      }
      const found = findingAt(document, token, document.sentenceOf(token));
      if (!found || inOfficialese(token, token + 1)) continue;
      const { start, end, ...told } = found;
      facts.push({ start, end, key, note: known, passage: text.slice(start, end), told });
    }
    return facts;
  },
  judge(facts) {
    const verdicts: LetterVerdict[] = [];
    if (facts.some(({ note }) => note.isStranger)) return verdicts;
    for (const [fact, { told }] of facts.entries()) if (told) verdicts.push({ fact, ...told });
    return verdicts;
  },
  inWhole(document) {
    const silent = silentLetter(document);
    if (!silent) return [];
    const { start, end } = silent;
    const message = 'Speak to the reader: begin with “you” or “we”. This letter never says “you”.';
    return [{ start, end, message, suggestions: [] }];
  },
};

const letter = letterByLanguage({ en: anyLetter(english), ru: thirdPersonInRussian });

/** Finds names of office for the reader, such as `the applicant`. */
export const thirdPersonReader: Rule = {
  id: 'third-person-reader',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Address the user',
    url: 'https://www.plainlanguage.gov/guidelines/audience/address-the-user/',
  },
  text: {
    en: {
      title: 'Speaks about the reader, not to them',
      why: 'Readers do not see themselves in “the applicant”. They ask who that is, and miss what they must do.',
      how: 'Write “you” for the reader and “we” for your office.',
      bad: [
        'The applicant must sign the form.',
        'Claimants are required to report changes.',
        'The taxpayer may pay online.',
        'We have looked at the tenant’s letter.',
      ],
      good: [
        'You must sign the form.',
        'You must report changes.',
        'You may pay online.',
        'We have looked at your letter.',
      ],
      alsoGood: [
        'Your tenant must sign the form. The tenant may pay online.',
        'Other applicants will get a letter too.',
        'We offer homes to applicants in band A first.',
        'The claimant, Mr Doe, must sign the form.',
        'A customer told us about the noise.',
      ],
    },
    ru: {
      title: 'О читателе, а не читателю',
      why: 'Себя в слове «заявитель» не узнают. Читатель думает, что это про кого-то другого, и пропускает, что нужно сделать.',
      how: 'Пишите читателю «Вы», а о своём ведомстве – «мы».',
      bad: [
        'Заявителю необходимо подписать бланк.',
        'Получатель гранта обязан вести учёт расходов.',
        'Справки возвращаются заявителю через месяц.',
        'Родителям (законным представителям) следует выбрать школу до 1 мая 2026 года.',
        'Налогоплательщик вправе заплатить на сайте.',
      ],
      good: [
        'Вам нужно подписать бланк.',
        'Записывайте все расходы.',
        'Мы вернём Вам справки через месяц.',
        'Выберите школу до 1 мая 2026 года.',
        'Вы можете заплатить на сайте.',
      ],
      alsoGood: [
        'Ваш наниматель должен подписать договор.',
        'Другие заявители получат такое же письмо.',
        'Сначала мы даём квартиры гражданам, которые раньше встали в очередь.',
        'Один из участников рассказал нам о шуме.',
        'Заявитель Петров может прийти сам.',
      ],
    },
  },
  scope: 'letter',
  letter,
  check: checkByPart(letter),
};
