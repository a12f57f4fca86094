import { likeCase, quote, textOf } from '../passage.ts';
import { phraseAround, phraseFindings } from '../phrase-findings.ts';
import { greetingsInRussian } from '../russian/greeting.ts';
import { type Block, type Document, type Rule, type RuleFinding, TokenFlag, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

/** What a letter calls a reader whose name it does not use. */
const nobody = wordClass({
  en: list(
    'sir sirs madam madams mesdames gentlemen customer customers client taxpayer ratepayer applicant claimant tenant householder homeowner occupier occupant member user patient citizen recipient consumer licensee beneficiary appellant cardholder policyholder pensioner keeper subscriber motorist voter leaseholder complainant payer holder resident candidate passenger borrower student employee driver owner supplier vendor contractor debtor donor investor shareholder insured',
  ),
});
const title = wordClass({ en: list('mr mrs ms miss mx dr prof professor councillor cllr') });
/** A letter has its reader's address in the first lines. */
const mostBlocks = 30;
/** More greetings than any file of letters has. */
const mostGreetings = 10_000;

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

/** The salutations and the closings of a text, with the name of the reader as far as it is known before them. */
function* greetings(document: Document): Iterable<RuleFinding> {
  const { tokens, text } = document;
  let name: Name | undefined;
  let greeted = 0;
  let number = 0;
  for (const block of document.blocks) {
    number += 1;
    const { kind } = block;
    if (kind !== 'salutation' && kind !== 'closing') {
      const framing = kind === 'address' || kind === 'line' || kind === 'letterhead' || kind === 'heading';
      if (!name && greeted === 0 && framing && number < mostBlocks) name = nameIn(document, block);
      continue;
    }
    const first = firstToken(document, block);
    const last = lastToken(document, block);
    const end = /^[,:.]$/.test(tokens.key(last - 1)) ? last - 1 : last;
    const passage = textOf(document, first, end);
    const found = { start: tokens.start[first] ?? 0, end: tokens.end[end - 1] ?? 0 };
    if (kind === 'closing') {
      const faithfully = tokens.key(first) === 'yours' && tokens.key(first + 1) === 'faithfully';
      if (faithfully && name)
        yield {
          ...found,
          message: `Close with “Yours sincerely”: you know the name of the reader.`,
          suggestions: [{ text: likeCase(passage, 'yours sincerely') }],
        };
      continue;
    }
    greeted += 1;
    if (greeted > mostGreetings) return;
    let cold = /^to whom it may concern$/i.test(text.slice(found.start, found.end));
    for (let token = first + 1; token < end && !cold; token++) {
      if (document.is(token, title)) {
        name ??= { title: textOf(document, token, token + 1), surname: textOf(document, end - 1, end) };
        break;
      }
      cold = document.is(token, nobody) && tokens.key(token + 1) !== 'of';
    }
    if (!cold) continue;
    const better = name && `Dear ${name.title}${name.title.endsWith('.') ? '.' : ''} ${name.surname}`;
    yield {
      ...found,
      message: better
        ? `Greet the reader by name: ${quote('en', better)}.`
        : `Greet the reader by name instead of ${quote('en', passage)}: “Dear”, then the name.`,
      suggestions: better ? [{ text: better }] : [],
    };
  }
}

function* check(document: Document): Iterable<RuleFinding> {
  const inOfficialese = phraseAround(document, 'officialese');
  yield* phraseFindings(document, 'cold-formula', ({ firstToken: first, lastToken: last }) =>
    inOfficialese(first, last),
  );
  yield* document.language === 'ru' ? greetingsInRussian(document) : greetings(document);
}

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
      title: 'Письмо ни к кому',
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
  check,
};
