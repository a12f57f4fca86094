import { anyLetter, letterByLanguage, wholeLetter } from '../letter-by-language.ts';
import { checkByPart, type LetterFact, type LetterScope, type LetterVerdict } from '../letter-scope.ts';
import { likeCase, quote, textOf } from '../passage.ts';
import { phraseAround, phraseFindings } from '../phrase-findings.ts';
import { greetingsInRussian } from '../russian/greeting.ts';
import { type Block, type Document, type Rule, TokenFlag, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

/** What a letter calls a reader whose name it does not use. */
const nobody = wordClass({
  en: list(
    'sir sirs madam madams mesdames gentlemen customer customers client taxpayer ratepayer applicant claimant tenant householder homeowner occupier occupant member user patient citizen recipient consumer licensee beneficiary appellant cardholder policyholder pensioner keeper subscriber motorist voter leaseholder complainant payer holder resident candidate passenger borrower student employee driver owner supplier vendor contractor debtor donor investor shareholder insured',
  ),
});
const title = wordClass({ en: list('mr mrs ms miss mx dr prof professor councillor cllr') });
/** At the end of a greeting or a closing. */
const mark = wordClass({ en: [',', ':', '.'] });
const yours = wordClass({ en: ['yours'] });
const faithfully = wordClass({ en: ['faithfully'] });

interface Name {
  readonly title: string;
  readonly surname: string;
}

const firstToken = ({ sentences }: Document, block: Block): number => sentences[block.firstSentence]?.firstToken ?? 0;
const lastToken = ({ sentences }: Document, block: Block): number => sentences[block.lastSentence - 1]?.lastToken ?? 0;

/** The name at the head of an address, such as `Ms Ada Samplewood`. */
function nameIn(document: Document, block: Block): Name | undefined {
  const { tokens } = document;
  const first = firstToken(document, block);
  const last = lastToken(document, block);
  if (!document.is(first, title) || last - first > 6) return undefined;
  let surname = '';
  for (let token = first + 1; token < last; token++) {
    if (tokens.key(token) === '.') continue;
    if (tokens.kind[token] !== TokenKind.word || !((tokens.flags[token] ?? 0) & TokenFlag.capital)) return undefined;
    surname = textOf(document, token, token + 1);
  }
  return surname.length > 1 ? { title: textOf(document, first, first + 1), surname } : undefined;
}

/** What is noted: the name at the head of an address, a greeting with a name or without, a cold closing. */
type Met = {
  readonly what: 'address' | 'greeting' | 'cold greeting' | 'cold closing';
  readonly title: string;
  readonly surname: string;
};

const fact = (
  document: Document,
  first: number,
  last: number,
  what: Met['what'],
  name: Name = { title: '', surname: '' },
): LetterFact<Met> => ({
  start: document.tokens.start[first] ?? 0,
  end: document.tokens.end[last - 1] ?? 0,
  key: '',
  note: { what, ...name },
  passage: what === 'cold greeting' || what === 'cold closing' ? textOf(document, first, last) : '',
});

function greetingFact(document: Document, first: number, last: number): LetterFact<Met> {
  const { tokens } = document;
  if (/^to whom it may concern$/i.test(textOf(document, first, last)))
    return fact(document, first, last, 'cold greeting');
  for (let token = first + 1; token < last; token++) {
    if (document.is(token, title)) {
      const name = { title: textOf(document, token, token + 1), surname: textOf(document, last - 1, last) };
      return fact(document, first, last, 'greeting', name);
    }
    if (document.is(token, nobody) && tokens.key(token + 1) !== 'of')
      return fact(document, first, last, 'cold greeting');
  }
  return fact(document, first, last, 'greeting');
}

/** The salutations, the closings, and what may be the name of the reader. */
function collect(document: Document): readonly LetterFact<Met>[] {
  const facts: LetterFact<Met>[] = [];
  for (const block of document.blocks) {
    const { kind } = block;
    if (kind === 'paragraph' || kind === 'list-item') continue;
    const isGreeting = kind === 'salutation';
    if (isGreeting || kind === 'closing') {
      const first = firstToken(document, block);
      const last = lastToken(document, block);
      const end = document.is(last - 1, mark) ? last - 1 : last;
      if (isGreeting) facts.push(greetingFact(document, first, end));
      else if (document.is(first, yours) && document.is(first + 1, faithfully))
        facts.push(fact(document, first, end, 'cold closing'));
    } else if (kind === 'address' || kind === 'line' || kind === 'letterhead' || kind === 'heading') {
      const name = nameIn(document, block);
      const first = name ? firstToken(document, block) : 0;
      if (name) facts.push(fact(document, first, first + 1, 'address', name));
    }
  }
  return facts;
}

/** Formulas of the list, in any language. */
function formulas(document: Document) {
  const inOfficialese = phraseAround(document, 'officialese');
  return phraseFindings(document, 'cold-formula', (match) => inOfficialese(match.firstToken, match.lastToken));
}

const english: LetterScope<Met> = {
  inBlocks: formulas,
  collect,
  judge(facts) {
    const verdicts: LetterVerdict[] = [];
    let name: Name | undefined;
    let greeted = false;
    for (const [index, { note, passage }] of facts.entries()) {
      if (note.what === 'address') {
        if (!greeted) name ??= note;
      } else if (note.what === 'greeting') {
        greeted = true;
        if (note.surname !== '') name ??= note;
      } else if (note.what === 'cold greeting') {
        greeted = true;
        const better = name && `Dear ${name.title}${name.title.endsWith('.') ? '.' : ''} ${name.surname}`;
        const message = better
          ? `Greet the reader by name: ${quote('en', better)}.`
          : `Greet the reader by name instead of ${quote('en', passage)}: “Dear”, then the name.`;
        verdicts.push({ fact: index, message, suggestions: better ? [{ text: better }] : [] });
      } else if (name) {
        const message = 'Close with “Yours sincerely”: you know the name of the reader.';
        verdicts.push({ fact: index, message, suggestions: [{ text: likeCase(passage, 'yours sincerely') }] });
      }
    }
    return verdicts;
  },
};

const letter = letterByLanguage({
  en: anyLetter(english),
  ru: { ...wholeLetter(greetingsInRussian), inBlocks: formulas },
});

/** Finds formulas that letters open and close with, and greetings without a name. */
export const coldFormula: Rule = {
  id: 'cold-formula',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Writing effective letters',
    url: 'https://www.plainlanguage.gov/resources/content-types/writing-effective-letters/',
  },
  text: {
    en: {
      title: 'Cold formula',
      why: 'Readers see at once that nobody wrote this for them. They skip the formula, and often the sentence after it.',
      how: 'Greet people by name. Start with your point, and end by saying whom they can ask.',
      bad: [
        'Dear Sir or Madam,\n\nYour permit is ready.',
        'Mr Ivo Pattern\n2 Mill Lane\nEastmere NM1 2AB\n\nDear Mr Pattern,\n\nYour permit is ready.\n\nYours faithfully,',
        'Further to your letter, the shop will open in May.',
        'Thank you in advance for your cooperation. The shop will open in May.',
      ],
      good: [
        'Dear Ms Pattern,\n\nYour permit is ready.',
        'Mr Ivo Pattern\n2 Mill Lane\nEastmere NM1 2AB\n\nDear Mr Pattern,\n\nYour permit is ready.\n\nYours sincerely,',
        'Thank you for your letter. The shop will open in May.',
        'Thank you for your help. The shop will open in May.',
      ],
      alsoGood: [
        'Dear neighbour,\n\nWe will close your road in May.',
        'Dear residents of Mill Lane,\n\nWe will close your road in May.',
        'Please pay by 1 May. We will give further help to your team.',
        'Thank you for your letter of 3 May.',
        'This is a letter from a resident of our town.',
      ],
    },
    ru: {
      title: 'Обращение без имени',
      why: 'Читатель сразу видит, что пишут не ему, а «налогоплательщику». Такое письмо откладывают.',
      how: 'Обратитесь по имени и отчеству: «Уважаемая Анна Олеговна!». Если имени не знаете, достаточно «Здравствуйте!».',
      bad: [
        'Уважаемый налогоплательщик!\n\nВаша справка готова.',
        'Примеровой Анне Олеговне\nул. Садовая, д. 3, кв. 6\n\nУважаемый абонент!\n\nМастер придёт в среду.',
        'Уважаемый заявитель!\n\nМы ответим Вам до 3 июня 2026 года.',
        'Образцову Льву Ильичу\nул. Луговая, д. 1\n\nУважаемый участник отбора!\n\nВы выиграли грант.',
      ],
      good: [
        'Уважаемая Анна Олеговна!\n\nВаша справка готова.',
        'Примеровой Анне Олеговне\nул. Садовая, д. 3, кв. 6\n\nУважаемая Анна Олеговна!\n\nМастер придёт в среду.',
        'Здравствуйте!\n\nМы ответим Вам до 3 июня 2026 года.',
        'Образцову Льву Ильичу\nул. Луговая, д. 1\n\nУважаемый Лев Ильич!\n\nВы выиграли грант.',
      ],
      alsoGood: [
        'Уважаемые жители дома 5!\n\nВ мае мы починим крышу.',
        'Уважаемые собственники!\n\nВ мае мы починим крышу.',
        'Уважаемый господин директор!\n\nПришлите, пожалуйста, список школ.',
        'Добрый день, Анна Олеговна!\n\nВаша справка готова.',
        'Дорогие друзья!\n\nПриходите на праздник двора.',
      ],
    },
  },
  scope: 'letter',
  letter,
  check: checkByPart(letter),
};
