import { endsClause, quote, textOf } from '../passage.ts';
import { apologiesInRussian } from '../russian/apology.ts';
import type { Document, Rule, RuleFinding, Sentence } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** Words for what went wrong. */
const fault = startClass({
  en: list(
    'error errors mistake mistakes oversight mix-up fault delay wrongly incorrectly mistakenly erroneously lost mislaid misplaced overlooked overcharged underpaid miscalculated wrong incorrect inaccurate failed should',
  ),
});
/** Where any of these stands, somebody has said sorry. */
const apology = startClass({
  en: list('sorry apologise apologize apologies apology apologises apologizes apologised'),
});
const noun = wordClass({ en: list('error errors mistake mistakes oversight mix-up fault delay') });
const wrong = wordClass({ en: list('wrong incorrect inaccurate') });
/** What an office does that can be wrong. */
const gave = wordClass({ en: list('paid sent gave given told charged used quoted applied made') });
/** What an office should have done. */
const omitted = wordClass({
  en: list(
    'told sent written paid given done asked checked called replied answered explained contacted acted noticed charged stopped closed refused taken made let informed warned dealt',
  ),
});
const adverb = wordClass({ en: list('wrongly incorrectly mistakenly erroneously') });
/** Kinds of error that only an office makes. */
const official = wordClass({
  en: list('administrative clerical system computer technical processing internal administration calculation'),
});
const made = wordClass({ en: list('made make') });
const happened = wordClass({ en: list('occurred arose happened was were has have') });
const helper = wordClass({ en: list('have had has did was were been being is are also') });
/** What is only possible, or is asked about. */
const possible = wordClass({
  en: list(
    'if whether think believe feel consider suspect any unless when may might could should avoid prevent report check',
  ),
});

/** Whether the clause before a token speaks of what may be, or of the reader's own mistake. */
function isOnlyPossible(document: Document, token: number, { firstToken }: Sentence): boolean {
  for (let before = token - 1; before >= firstToken && before >= token - 10; before--) {
    if (endsClause(document, before)) return false;
    if (document.is(before, possible)) return true;
  }
  return false;
}

/** Who acts for the office besides `we`. */
const office = wordClass({
  en: list(
    'office council agency department authority directorate service team staff caseworker worker officer branch unit',
  ),
});
/** The subject before a verb and its helpers: `we` for the office. */
function subjectBefore(document: Document, token: number, { firstToken }: Sentence): string {
  let subject = token - 1;
  while (subject > firstToken && document.is(subject, helper)) subject -= 1;
  if (subject < firstToken) return '';
  return document.is(subject, office) ? 'we' : document.tokens.key(subject);
}

/** `by mistake`, `our own error`, `an administrative error`: the passage, as first and last token, exclusive. */
function byNoun(document: Document, token: number, sentence: Sentence): [number, number] | undefined {
  const { tokens } = document;
  const key = (at: number): string => (at >= sentence.firstToken && at < sentence.lastToken ? tokens.key(at) : '');
  if (/^(?:in|by)$/.test(key(token - 1))) {
    for (let before = token - 2; before >= sentence.firstToken && before > token - 14; before--)
      if (key(before) === 'we') return [token - 1, token + 1];
    return undefined;
  }
  if (/^(?:on|in)$/.test(key(token + 1)) && key(token + 2) === 'our') return [token, token + 4];
  for (let before = token - 1; before >= sentence.firstToken && before >= token - 3; before--) {
    if (key(before) === 'our') return [before, token + 1];
    if (document.is(before, made))
      return subjectBefore(document, before, sentence) === 'we' ? [before, token + 1] : undefined;
  }
  if (key(token) === 'delay') return undefined;
  if (document.is(token - 1, official)) return [token - 1, token + 1];
  const happens = /^(?:occurred|arose|happened)$/.test(key(token + 1));
  const isMade = document.is(token + 1, happened) && (key(token + 2) === 'made' || key(token + 3) === 'made');
  return /^(?:an?|the|some)$/.test(key(token - 1)) && (happens || isMade) ? [token - 1, token + 2] : undefined;
}

/** The passage in which the office says that it was wrong, as first and last token, exclusive. */
function faultAt(document: Document, token: number, sentence: Sentence): [number, number] | undefined {
  const { tokens } = document;
  const key = (at: number): string => (at >= sentence.firstToken && at < sentence.lastToken ? tokens.key(at) : '');
  if (document.is(token, noun)) return byNoun(document, token, sentence);
  const word = key(token);
  const isWe = subjectBefore(document, token, sentence) === 'we';
  if (word === 'failed') return isWe && key(token + 1) === 'to' ? [token, token + 3] : undefined;
  // `We should have told you`, but not `We should have your form`
  if (word === 'should') {
    const act = key(token + 2) === 'not' ? token + 3 : token + 2;
    return isWe && key(token + 1) === 'have' && document.is(act, omitted) ? [token, act + 1] : undefined;
  }
  if (document.is(token, wrong)) {
    // `we sent you the wrong form`, `our letter was incorrect`
    for (let before = token - 1; before >= sentence.firstToken && before >= token - 5; before--) {
      if (!document.is(before, gave)) continue;
      return subjectBefore(document, before, sentence) === 'we' ? [before, token + 1] : undefined;
    }
    const was = /^(?:was|were)$/.test(key(token - 1));
    return was && (key(token - 3) === 'our' || key(token - 4) === 'our') ? [token - 1, token + 1] : undefined;
  }
  // `we wrongly charged you`, `you were incorrectly charged`, `misplaced by our office`
  if (isWe) return [token, token + 1];
  if (!document.is(token, adverb)) {
    const ours = key(token + 1) === 'by' && /^(?:us|our|this)$/.test(key(token + 2));
    return ours ? [token, token + 3] : undefined;
  }
  const passive = /^(?:was|were|been)$/.test(key(token - 1)) && /ed$|sent|paid|made/.test(key(token + 1));
  return passive ? [token - 1, token + 2] : undefined;
}

function* check(document: Document): Iterable<RuleFinding> {
  const { tokens } = document;
  if (document.where(apology).length > 0) return;
  for (const token of document.where(fault)) {
    const sentence = document.sentenceOf(token);
    const found = faultAt(document, token, sentence);
    if (!found || /^(?:not|no|never)$/.test(tokens.key(found[0] - 1))) continue;
    if (isOnlyPossible(document, found[0], sentence) || isOnlyPossible(document, token, sentence)) continue;
    const [first, last] = found;
    yield {
      start: tokens.start[first] ?? 0,
      end: tokens.end[last - 1] ?? 0,
      message: `Say “We are sorry” before ${quote('en', textOf(document, first, last))}, and what you do to put it right.`,
      suggestions: [],
    };
    return;
  }
}

/** Finds the first place where an office tells of its own error, in a text that never says sorry. */
export const noApology: Rule = {
  id: 'no-apology',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Writing effective letters',
    url: 'https://www.plainlanguage.gov/resources/content-types/writing-effective-letters/',
  },
  text: {
    en: {
      title: 'Own error without an apology',
      why: 'The reader has lost time or money through you. Without “sorry” they stop trusting the rest of the letter.',
      how: 'Say sorry first, in your own name, and for what. Then say how you put it right.',
      bad: [
        'We made a mistake when we worked out your rent.',
        'An administrative error delayed your payment.',
        'We have lost your form. Please send it again.',
        'You were incorrectly charged 40 crowns.',
      ],
      good: [
        'We are sorry: we made a mistake when we worked out your rent.',
        'We are sorry that we paid you late. It was an administrative error.',
        'We have lost your form, and we apologise. Please send it again.',
        'We charged you 40 crowns by mistake. We are sorry.',
      ],
      alsoGood: [
        'If you think we made a mistake, call us.',
        'Please check your form for mistakes.',
        'Tell us about any error in our letter.',
        'If we have made an error, we will pay you back.',
        'You lost your card on 3 May.',
        'We should have your form by now. Call us if the amount is wrong.',
        'There is a delay on the line. Report a fault on 555-0100.',
      ],
    },
    ru: {
      title: 'Своя ошибка без извинений',
      why: 'Из-за Вас человек потерял время или деньги. Без «простите» он перестаёт верить и остальному письму.',
      how: 'Извинитесь сразу, от своего имени и за что именно. Потом скажите, как всё исправите.',
      bad: [
        'Мы ошиблись, когда считали Вашу пенсию.',
        'Из-за технической ошибки деньги пришли позже.',
        'Мы потеряли Ваше заявление. Пришлите его ещё раз.',
        'Пеня была начислена ошибочно.',
        'Мы не ответили Вам вовремя: в программе случился сбой системы.',
      ],
      good: [
        'Просим прощения: мы ошиблись, когда считали Вашу пенсию.',
        'Деньги пришли позже из-за технической ошибки. Простите нас за это.',
        'Мы потеряли Ваше заявление, простите нас. Пришлите его ещё раз.',
        'Мы ошибочно начислили пеню и сожалеем об этом.',
        'Извините, что ответили так поздно: в программе случился сбой.',
      ],
      alsoGood: [
        'Если мы ошиблись, позвоните нам.',
        'Проверьте, нет ли ошибки в заявлении.',
        'Вы нашли ошибку в нашем письме? Напишите нам.',
        'Заплатите вовремя, чтобы пеня не росла.',
        'В заявлении указан неправильный адрес.',
        'Если Вы потеряли паспорт, мы поможем.',
      ],
    },
  },
  scope: 'letter',
  check: (document) => (document.language === 'ru' ? apologiesInRussian(document) : check(document)),
};
