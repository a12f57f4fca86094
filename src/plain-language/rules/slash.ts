import { isRead, likeCase, quote } from '../passage.ts';
import { slashesInRussian } from '../russian/slash.ts';
import { type Document, type Rule, type RuleFinding, TokenKind } from '../types.ts';

/** What to write for two words with a slash between them, best first. */
const known: Readonly<Record<string, readonly string[]>> = {
  'and/or': ['or', 'and'],
  'or/and': ['or', 'and'],
  'he/she': ['they'],
  'she/he': ['they'],
  's/he': ['they'],
  'him/her': ['them'],
  'her/him': ['them'],
  'his/her': ['their'],
  'her/his': ['their'],
  'his/hers': ['theirs'],
  'himself/herself': ['themselves'],
  'i/we': ['we'],
  'is/are': ['is', 'are'],
};
/** Good with a slash. */
const unit = /^(?:n\/a|c\/o|w\/o|24\/7|and\/|km\/h|on\/off)$/;
const word = /^[a-z]{2,}(?:-[a-z]+)*$/;

/** A search for tokens at offsets that only rise. */
function tokensFrom({ tokens }: Document): (offset: number) => number {
  let token = 0;
  return (offset) => {
    while (token < tokens.count && (tokens.end[token] ?? 0) <= offset) token += 1;
    return token;
  };
}

const isLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;

/** What to do about a pair, worked out once: a text may have thousands. */
const messages = new Map<string, string>();

function messageOf(passage: string, both: string, instead: readonly string[]): string {
  const before = messages.get(passage);
  if (before !== undefined) return before;
  const written = instead.map((one) => quote('en', one)).join(' or ');
  const message = `Instead of ${quote('en', passage)}, write ${written}${both === 'and/or' ? ', or “a or b or both”' : ''}.`;
  if (messages.size < 100) messages.set(passage, message);
  return message;
}

/** `and/or` around the slash at an offset. */
function besideSlash(document: Document, slash: number, token: number): RuleFinding | undefined {
  const { text, tokens } = document;
  const [before, after] = [token - 1, token + 1];
  if (tokens.key(token) !== '/' || tokens.end[before] !== slash || tokens.start[after] !== slash + 1) return undefined;
  // `a/b/c` is a path or a code.
  const [start, end] = [tokens.start[before] ?? 0, tokens.end[after] ?? 0];
  if (text.charAt(start - 1) === '/' || text.charAt(end) === '/' || text.charAt(start - 1) === '.') return undefined;
  const both = `${tokens.key(before)}/${tokens.key(after)}`;
  const passage = text.slice(start, end);
  const instead = known[both];
  if (instead === undefined) {
    const [left, right] = passage.split('/');
    if (unit.test(both) || !word.test(left ?? '') || !word.test(right ?? '')) return undefined;
    return {
      start,
      end,
      message: `Write ${quote('en', `${left} or ${right}`)}, or the one that you mean, instead of ${quote('en', passage)}.`,
      suggestions: [{ text: `${left} or ${right}` }],
    };
  }
  return {
    start,
    end,
    message: messageOf(passage, both, instead),
    suggestions: instead.map((one) => ({ text: likeCase(passage, one) })),
  };
}

/** `document(s)` around the bracket at an offset. */
function withPlural(document: Document, bracket: number, token: number): RuleFinding | undefined {
  const { text, tokens } = document;
  const noun = token - 1;
  if (noun < 0 || tokens.end[noun] !== bracket || tokens.kind[noun] !== TokenKind.word) return undefined;
  const start = tokens.start[noun] ?? 0;
  const close = text.indexOf(')', bracket);
  const ending = text.slice(bracket + 1, close);
  if (bracket - start > 40 || !/^\p{Ll}{3,}$/u.test(text.slice(start + 1, bracket))) return undefined;
  const end = close + 1;
  const plural = text.slice(start, bracket) + ending;
  const passage = text.slice(start, end);
  return {
    start,
    end,
    message: `Write ${quote('en', plural)} instead of ${quote('en', passage)}: it takes in one.`,
    suggestions: [{ text: plural }],
  };
}

const marks = [
  ['/', besideSlash],
  ['(s)', withPlural],
  ['(es)', withPlural],
] as const;

function check(document: Document): readonly RuleFinding[] {
  const { text } = document;
  const findings: RuleFinding[] = [];
  for (const [mark, find] of marks) {
    let tokenAt: ((offset: number) => number) | undefined;
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (!isLetter(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at + 1))) continue;
      tokenAt ??= tokensFrom(document);
      const token = tokenAt(at);
      if (!isRead(document, document.sentenceOf(token))) continue;
      const found = find(document, at, token);
      if (found) findings.push(found);
    }
  }
  return findings;
}

/** Finds two words in one with a slash or a bracket: `and/or`, `he/she`, `document(s)`. */
export const slash: Rule = {
  id: 'slash',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Don’t use slashes',
    url: 'https://www.plainlanguage.gov/guidelines/words/dont-use-slashes/',
  },
  text: {
    en: {
      title: 'Slash between words',
      why: 'A slash leaves it to the reader to choose: is it this, that or both? Aloud, nobody can say it.',
      how: 'Write “or”, or “a or b or both”. Write “they” for a person, and the plural for “(s)”.',
      bad: [
        'Send a bill and/or a bank statement.',
        'Your child must bring his/her passport.',
        'Enclose your document(s).',
        'Tell us about your spouse/partner.',
      ],
      good: [
        'Send a bill or a bank statement, or both.',
        'Your child must bring their passport.',
        'Enclose your documents.',
        'Tell us about your spouse or partner.',
      ],
      alsoGood: [
        'Pay online at pay.example/rent or example.org/and/or.',
        'The limit is 30 km/h in the tax year 2025/26.',
        'Quote your reference NRS/PTD/26 and write n/a where a question does not apply.',
        'Call us 24/7 (some calls are free).',
        'See section 12(s) of the Act.',
      ],
    },
    ru: {
      title: 'Косая черта и скобки между словами',
      why: 'Читателю приходится самому решать: то, другое или оба сразу? Вслух такое не прочитать.',
      how: 'Напишите «или». Когда важно, что можно и то и другое, так и скажите: «или оба».',
      bad: [
        'Пришлите чек и (или) выписку из банка.',
        'Позвоните и/или напишите нам.',
        'Приложите документ(ы) о доходах.',
        'Сообщите нам имя супруга/супруги.',
        'Уважаемый(ая) Анна Петровна!\n\nМы ждём Вас в мае.',
      ],
      good: [
        'Пришлите чек или выписку из банка. Можно и то и другое.',
        'Позвоните или напишите нам.',
        'Приложите документы о доходах.',
        'Сообщите нам имя мужа или жены.',
        'Уважаемая Анна Петровна!\n\nМы ждём Вас в мае.',
      ],
      alsoGood: [
        'Предельная скорость – 60 км/ч, и так весь 2025/26 учебный год.',
        'Номер дела – А40-123/26, письмо № 09-32/755-Г.',
        'Можно прийти (или позвонить) в любой день.',
        'Право даёт пункт 2 (а) правил.',
        'Платите на сайте pay.example/zhkh или в банке.',
      ],
    },
  },
  check: (document) => (document.language === 'ru' ? slashesInRussian(document) : check(document)),
};
