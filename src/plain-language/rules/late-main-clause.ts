import { quote, textOf } from '../passage.ts';
import { lateMainClausesInRussian } from '../russian/late-main.ts';
import { finite, gapBefore, mostWords } from '../subject-gap.ts';
import { type Document, type Rule, type RuleFinding, type Sentence, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

/** Begin a sentence whose main clause comes later. */
const opener = wordClass({
  en: list(
    'if when where while because since although though unless until once as after before following in on at under for with without to by given having provided should notwithstanding except save other pursuant upon subject whereas despite regarding concerning',
  ),
});
const condition = wordClass({ en: list('if unless when where provided until') });
/** What the main clause begins with, behind its comma. */
const subject = wordClass({ en: list('we you it they he she i there please') });
const determiner = wordClass({ en: list('the your our a an any all this that these those no') });
const comma = wordClass({ en: [','] });
/** Behind these, no clause can be told from the next. */
const halt = wordClass({ en: [';', ':'] });
/** Words before the main clause, conditions before it, and words of an exception before it, at most. */
const most = { words: 18, conditions: 2, exception: 9 };
/** How far a determiner may stand before the verb of the main clause, in tokens. */
const reach = 15;

/** The comma before the main clause of a sentence that begins with another; -1 when it cannot be told. */
function mainComma(document: Document, { firstToken, lastToken }: Sentence): number {
  const { kind } = document.tokens;
  for (let token = firstToken + 1; token < lastToken - 1; token++) {
    if (kind[token] !== TokenKind.punctuation) continue;
    if (document.is(token, halt)) return -1;
    if (!document.is(token, comma)) continue;
    if (document.is(token + 1, subject)) return token;
    if (!document.is(token + 1, determiner)) continue;
    for (let at = token + 2; at < token + reach && at < lastToken && !document.is(at, comma); at++)
      if (document.is(at, finite)) return token;
  }
  return -1;
}

/** Whether a sentence begins with an exception: `Except where …`, `Notwithstanding …`, `Other than …`. */
function exceptionIn({ tokens }: Document, { firstToken }: Sentence): boolean {
  const [first, second] = [tokens.key(firstToken), tokens.key(firstToken + 1)];
  if (/^(?:except|notwithstanding|unless)$/.test(first)) return true;
  if (first === 'save') return /^(?:for|where|as|in|that)$/.test(second);
  return (first === 'other' && second === 'than') || (first === 'with' && tokens.key(firstToken + 2) === 'exception');
}

const find = (document: Document, first: number, last: number, message: string): RuleFinding => ({
  start: document.tokens.start[first] ?? 0,
  end: document.tokens.end[last - 1] ?? 0,
  message,
  suggestions: [],
});

/** What stands before the main clause for too long. */
function lateStart(document: Document, sentence: Sentence): RuleFinding | undefined {
  const { tokens } = document;
  const { firstToken } = sentence;
  if (!document.is(firstToken, opener)) return undefined;
  const comma = mainComma(document, sentence);
  if (comma < 0) return undefined;
  let words = 0;
  let conditions = 0;
  for (let token = firstToken; token < comma; token++) {
    if (tokens.kind[token] !== TokenKind.punctuation) words += 1;
    if (document.is(token, condition)) conditions += 1;
  }
  if (exceptionIn(document, sentence) && words > most.exception)
    return find(document, firstToken, comma, 'Give the rule first and the exception after it.');
  if (conditions > most.conditions)
    return find(document, firstToken, comma, `Say first what happens, then list the ${conditions} conditions.`);
  if (words <= most.words) return undefined;
  const message = `Begin with the main point, from ${quote('en', textOf(document, comma + 1, comma + 3))} on: ${words} words stand before it.`;
  return find(document, firstToken, comma, message);
}

/** What is said of a gap: texts have the same few words and verbs again and again. */
const messages = new Map<string, string>();
const mostKept = 200;

function gapMessage(words: number, verb: string): string {
  const name = `${words} ${verb}`;
  const known = messages.get(name);
  if (known !== undefined) return known;
  const message = `Bring subject and verb together: ${words} words stand before ${quote('en', verb)}.`;
  if (messages.size < mostKept) messages.set(name, message);
  return message;
}

function check(document: Document): readonly RuleFinding[] {
  const { sentences, tokens } = document;
  const findings: RuleFinding[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index];
    if (!sentence?.prose || sentence.words <= most.exception + 2) continue;
    const found = lateStart(document, sentence);
    if (found) findings.push(found);
  }
  const verbs = document.where(finite);
  let done = 0;
  for (let index = 0; index < verbs.length; index++) {
    const token = verbs[index] ?? 0;
    if (token < done) continue;
    const sentence = document.sentenceOf(token);
    // Nothing is far from its verb in a short sentence, or near its start.
    if (!sentence.prose || token - sentence.firstToken <= mostWords) continue;
    const gap = gapBefore(document, token, sentence);
    if (!gap) continue;
    done = sentence.lastToken;
    findings.push(find(document, gap.first, gap.last, gapMessage(gap.words, tokens.key(token))));
  }
  return findings;
}

/** Finds sentences in which the reader waits too long for the main clause or for the verb. */
export const lateMainClause: Rule = {
  id: 'late-main-clause',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Keep subject, verb, and object close together; place the main idea before exceptions',
    url: 'https://www.plainlanguage.gov/guidelines/concise/keep-the-subject-verb-and-object-close-together/',
  },
  text: {
    en: {
      title: 'Main point comes late',
      why: 'Readers keep all that comes before the main point in their heads. After ten words or so they have lost the start.',
      how: 'Say first who does what. Put conditions, exceptions and details after it, in a sentence or a list of their own.',
      bad: [
        'The copy of your lease from the landlord of the flat that you rent in Eastmere must be signed.',
        'If you live alone, if you are over 60 and if you do not work, you can get this grant.',
        'Except where your landlord has told us in writing that he agrees, you cannot sell the flat.',
        'In the months after you have told us about your new job and about the sum that you now earn in it, we pay you less.',
        'A form without the date of birth of each child in your home for whom you want a grant is of no use.',
      ],
      good: [
        'Please send us a copy of your lease. Your landlord must sign it.',
        'You can get this grant if you live alone, are over 60 and do not work.',
        'You cannot sell the flat. Your landlord may allow it: then send us his letter.',
        'We pay you less after you have found a job. Tell us about it, and what you earn.',
        'Write the date of birth of each child on the form. Without it, we cannot pay.',
      ],
      alsoGood: [
        'If you cannot pay the full amount by 1 May, call us.',
        'Unless you hear from us, you need not call.',
        'The leaflet explains how to appeal and where you can get free help with it in Eastmere.',
        'The Department of Health and Social Care of the City of Eastmere in Northmarch is closed.',
        'Your income, your rent, your savings and the money that your partner gets are what counts.',
        'How long you have to wait for a home depends on your band.',
      ],
    },
    ru: {
      title: 'Главное стоит слишком далеко',
      why: 'Всё, что стоит до сказуемого, читатель держит в уме. После пятнадцати слов начало забыто.',
      how: 'Скажите сначала, кто что делает. Условия, ссылки и подробности дайте потом, своим предложением или списком.',
      bad: [
        'По результатам проверки документов о доходах Вашей семьи за последние три месяца и о составе семьи на май 2026 года мы назначили субсидию.',
        'Справка о доходах всех членов семьи за три последних месяца с подписью бухгалтера и печатью фирмы по месту работы нужна до 1 мая 2026 года включительно.',
        'В связи с ремонтом труб в подвале дома на улице Садовой и во дворе между домами пять и семь вода отключена.',
        'Для записи ребёнка в первый класс школы рядом с домом или в другую школу города со свободными местами подайте заявление.',
      ],
      good: [
        'Мы проверили доходы и состав семьи и назначили субсидию.',
        'До 1 мая 2026 года включительно нужна справка о доходах. На ней должны быть подпись бухгалтера и печать фирмы.',
        'Воды нет: чинят трубы в подвале и во дворе дома на улице Садовой.',
        'Подайте заявление, чтобы записать ребёнка в первый класс. Можно выбрать любую школу, где есть места.',
      ],
      alsoGood: [
        'Если Вы не можете заплатить сразу, позвоните нам.',
        'Мы назначили Вам субсидию, потому что посмотрели документы о доходах Вашей семьи за последние три месяца и о её составе.',
        'В мае 2026 года мы проверим счётчики во всех квартирах Вашего дома.',
        'Когда Вы получите письмо, проверьте сумму, адрес и имя, а потом подпишите.',
      ],
    },
  },
  check: (document) => (document.language === 'ru' ? lateMainClausesInRussian(document) : check(document)),
};
