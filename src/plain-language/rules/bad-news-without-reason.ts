import { letterByLanguage, wholeLetter } from '../letter-by-language.ts';
import { checkByPart } from '../letter-scope.ts';
import { isRead, quote, textOf } from '../passage.ts';
import { badNewsInRussian } from '../russian/bad-news.ts';
import type { Document, Rule, RuleFinding, Sentence, Words } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** Words that say no. */
const refusal = startClass({
  en: list(
    'refused refuse refuses rejected reject rejects declined decline declines denied dismissed turned unsuccessful disallowed cancelled canceled revoked withdrawn stopped cannot unable not',
  ),
});
const done = wordClass({
  en: list('refused rejected declined denied dismissed disallowed cancelled canceled revoked withdrawn stopped'),
});
const now = wordClass({ en: list('refuse reject decline refuses rejects declines') });
/** After `you are not`. */
const entitled = wordClass({ en: list('entitled eligible qualify') });
/** After what is refused: it is not decided yet. */
const later = wordClass({ en: list('if unless until when') });
/** What an office grants or does not. */
const grants: Words = list(
  'approving renewing accepting granting offering approve approved accept accepted grant granted award awarded agree renew renewed allow allowed offer pay refund issue increase extend support uphold upheld',
);
const grant = wordClass({ en: grants });
const you = wordClass({ en: ['you'] });
/** What the reader asked for. */
const asked = wordClass({
  en: list(
    'application claim request appeal complaint permit licence benefit payment payments grant place registration objection allowance supplement pension visa refund housing loan bid contract exemption discount waiver enrolment tender proposal petition membership',
  ),
});
const reason = startClass({
  en: list('because since reason reasons due owing ground grounds why therefore so result based under'),
});
/** Facts that are reasons without saying so: `we did not receive`, `is above the limit`. */
const fact = startClass({
  en: list(
    'receive received above below exceeds exceed higher lower missing only already too full limit meet expired incomplete late rule rules criteria points income earn earns evidence proof places score scored age distance outside enough nobody',
  ),
});
/** What is not decided, or not now. */
const possible = wordClass({
  en: list('if may might can could would whether when unless until before never should after in case to'),
});
const none: readonly RuleFinding[] = [];
/** How many sentences before and after the news a reason may stand. */
const reach = { before: 1, after: 4, afterHeading: 7 };

const notWord = wordClass({ en: ['not'] });
const toWord = wordClass({ en: ['to'] });
const decidedWord = wordClass({ en: ['decided'] });
const saysNo = wordClass({ en: list('cannot unable not unsuccessful turned') });
/** Behind `not`, and before it. */
const [granted, beforeNot] = [
  wordClass({ en: [...grants, ...list('entitled eligible qualify successful to be')] }),
  wordClass({ en: list('will decided was were is are been') }),
];

/** Whether `not` may say no to what the reader asked for. */
const mayRefuse = (document: Document, not: number): boolean =>
  document.is(not + 1, granted) || document.is(not - 1, beforeNot);

/** The first and last token, exclusive, of a decision against the reader. */
function newsAt(document: Document, token: number, { firstToken, lastToken }: Sentence): [number, number] | undefined {
  const { tokens } = document;
  const key = (at: number): string => (at >= firstToken && at < lastToken ? tokens.key(at) : '');
  const has = (from: number, to: number, words: typeof asked): number => {
    for (let at = Math.max(from, firstToken); at < Math.min(to, lastToken); at++) if (document.is(at, words)) return at;
    return -1;
  };
  // Most of these words say no to something else.
  if (!document.is(token, done) && !document.is(token, now) && !document.is(token, saysNo)) return undefined;
  if (document.is(token, notWord) && !mayRefuse(document, token)) return undefined;
  const isDecided = document.is(token - 1, toWord) && document.is(token - 2, decidedWord) && token - 2 >= firstToken;
  if (!isDecided && has(token - 6, token, possible) >= 0) return undefined;
  if (has(token + 1, token + 20, later) >= 0) return undefined;
  const word = key(token);
  const we = (from: number): boolean => {
    for (let at = token - 1; at >= firstToken && at >= from; at--) if (key(at) === 'we') return true;
    return false;
  };
  const about = (from: number, to: number): boolean => has(from, to, asked) >= 0;
  if (word === 'cannot' || word === 'unable') {
    const act = has(token + 1, token + 4, grant);
    const ours = we(token - 4) && act >= 0;
    return ours && (about(act, act + 6) || /^(?:you|your|it|this)$/.test(key(act + 1))) ? [token, act + 1] : undefined;
  }
  if (word === 'not') {
    if (document.is(token + 1, entitled) && has(token - 3, token, you) >= 0) return [token, token + 2];
    if (key(token + 1) === 'successful') return about(token - 8, token) ? [token, token + 2] : undefined;
    const act = has(token + 1, token + 4, grant);
    const will =
      key(token - 1) === 'will' && key(token - 2) === 'we' && /^(?:be|renew|approve|grant)$/.test(key(token + 1));
    if (will && act >= 0 && about(act, act + 4)) return [token - 1, act + 1];
    const decided = /^decided$/.test(key(token - 1)) && we(token - 4) && key(token + 1) === 'to';
    if (decided && act >= 0) return [token - 1, act + 1];
    const passive =
      /^(?:was|were|is|are|been)$/.test(key(token - 1)) &&
      document.is(token + 1, grant) &&
      /ed$|upheld/.test(key(token + 1));
    return passive && about(token - 8, token) ? [token - 1, token + 2] : undefined;
  }
  if (word === 'unsuccessful' || word === 'turned') {
    const fits = word === 'unsuccessful' || key(token + 1) === 'down';
    return fits && about(token - 8, token + 5) ? [token, token + (word === 'turned' ? 2 : 1)] : undefined;
  }
  if (document.is(token, now)) {
    const yours = /s$/.test(word) ? key(token + 1) === 'your' : isDecided || we(token - 2);
    return yours && about(token, token + 6) ? [token, token + 1] : undefined;
  }
  if (!document.is(token, done)) return undefined;
  const active = we(token - 4) && about(token, token + 6);
  const passive = /^(?:been|was|were|is|are)$/.test(key(token - 1)) && about(token - 9, token);
  return active || passive ? [token - 1, token + 1] : undefined;
}

/** The index of a sentence. */
function indexOf(sentences: readonly Sentence[], { firstToken }: Sentence): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.firstToken ?? 0) < firstToken) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a reason stands in or near a sentence, or anywhere when the text says `why` or `reason`. */
function hasReason(document: Document, sentence: Sentence): boolean {
  const { tokens, blocks, sentences } = document;
  const index = indexOf(sentences, sentence);
  let near = index;
  for (; near > 0 && near > index - reach.before; near--) if (sentences[near - 1]?.block !== sentence.block) break;
  const firstNear = sentences[near];
  let last = index;
  // The subject of a letter is told again below.
  let left = blocks[sentence.block]?.kind === 'heading' ? reach.afterHeading : reach.after;
  for (; left > 0 && last < sentences.length - 1; last++)
    if (isRead(document, sentences[last + 1] ?? sentence)) left -= 1;
  const [from, to] = [firstNear?.firstToken ?? 0, sentences[last]?.lastToken ?? 0];
  for (const token of document.where(reason)) {
    const key = tokens.key(token);
    if (key === 'due' && tokens.key(token + 1) !== 'to') continue;
    if (key === 'under' && !/^\d/.test(tokens.key(token + 1))) continue;
    if (/^reason|^why$/.test(key) || (token >= from && token < to)) return true;
  }
  for (const token of document.where(fact)) if (token >= from && token < to) return true;
  return false;
}

/** Whether there are two sentences of prose: one is an example, not a letter. */
function isLetter({ sentences }: Document): boolean {
  let prose = 0;
  for (let index = 0; index < sentences.length && prose < 2; index++) if (sentences[index]?.prose) prose += 1;
  return prose === 2;
}

function check(document: Document): readonly RuleFinding[] {
  const { tokens } = document;
  const refusals = document.where(refusal);
  if (refusals.length === 0 || !isLetter(document)) return none;
  for (let index = 0; index < refusals.length; index++) {
    const token = refusals[index] ?? 0;
    const sentence = document.sentenceOf(token);
    const found = newsAt(document, token, sentence);
    if (!found) continue;
    if (hasReason(document, sentence)) return none;
    const [first, last] = found;
    const message = `Give the reason next to ${quote('en', textOf(document, first, last))}: “because …”.`;
    return [{ start: tokens.start[first] ?? 0, end: tokens.end[last - 1] ?? 0, message, suggestions: [] }];
  }
  return none;
}

const letter = letterByLanguage({ en: wholeLetter(check), ru: badNewsInRussian });

/** Finds the first decision against the reader when no reason stands near it. */
export const badNewsWithoutReason: Rule = {
  id: 'bad-news-without-reason',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Writing effective letters',
    url: 'https://www.plainlanguage.gov/resources/content-types/writing-effective-letters/',
  },
  text: {
    en: {
      title: 'Bad news without a reason',
      why: 'A “no” without a reason seems unfair. The reader cannot mend what is wrong and cannot decide whether to appeal.',
      how: 'Say why in the same sentence or the next, in words that the reader can check: “because your income is above 900 crowns”.',
      bad: [
        'We have refused your application. You can appeal by 1 May.',
        'We cannot approve your request. Please call us.',
        'Your claim was unsuccessful. Please call us.',
        'We have decided not to renew your permit. It ends on 1 May.',
      ],
      good: [
        'We have refused your application because your income is above 900 crowns. You can appeal by 1 May.',
        'We cannot approve your request: the form is not signed, and that is the reason. Please call us.',
        'We cannot pay your claim because it came after 1 May. Please call us.',
        'We have decided not to renew your permit because the shop has moved. It ends on 1 May.',
      ],
      alsoGood: [
        'If we refuse your application, we will tell you why.',
        'We may refuse your claim if you do not reply.',
        'We cannot tell you when we will make you an offer.',
        'We cannot pay your supplement yet: one document is missing.',
        'You can appeal if we have refused your claim. You need a form.',
      ],
    },
    ru: {
      title: 'Отказ без причины',
      why: 'Отказ без объяснений кажется несправедливым. Читатель не знает, что исправить и стоит ли жаловаться.',
      how: 'Скажите почему – в том же предложении или в следующем, словами, которые можно проверить: «потому что доход выше предела».',
      bad: [
        'Мы не можем назначить Вам субсидию. Вы можете подать новое заявление.',
        'Вам отказано в приёме в школу № 0. Подайте заявление в другую школу.',
        'Ваше заявление отклонено. Позвоните нам.',
        'Мы прекращаем выплату пособия с 1 мая 2026 года. Жалобу можно подать на сайте.',
      ],
      good: [
        'Мы не можем назначить Вам субсидию, потому что доход семьи выше предела. Вы можете подать новое заявление.',
        'В школе № 0 не осталось мест, поэтому мы не смогли записать Мишу. Подайте заявление в другую школу.',
        'В заявлении нет подписи. Подпишите его и пришлите снова.',
        'Мы прекращаем выплату пособия с 1 мая 2026 года, так как Вы переехали. Жалобу можно подать на сайте.',
      ],
      alsoGood: [
        'Если мы откажем, Вы узнаете почему. Ответ придёт по почте.',
        'Мы не можем назвать день. Позвоните нам в мае.',
        'Вы можете отказаться от выплаты. Напишите нам.',
        'Мы можем отклонить заявление, если не будет подписи. Проверьте его.',
        'Субсидия Вам не положена: доход семьи больше предела. Позвоните нам.',
      ],
    },
  },
  scope: 'letter',
  letter,
  check: checkByPart(letter),
};
