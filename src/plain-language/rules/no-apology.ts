import { anyLetter, letterByLanguage } from '../letter-by-language.ts';
import { checkByPart, type LetterFact, type LetterScope } from '../letter-scope.ts';
import { endsClause, quote, textOf } from '../passage.ts';
import { apologyInRussian } from '../russian/apology.ts';
import type { Document, Rule, Sentence, WordClass } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** Words for what went wrong. */
const fault = startClass({
  en: list(
    'error errors mistake mistakes oversight mix-up fault delay wrongly incorrectly mistakenly erroneously lost mislaid misplaced overlooked overcharged underpaid miscalculated wrong incorrect inaccurate failed neglected omitted should',
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

const we = wordClass({ en: ['we'] });
const our = wordClass({ en: ['our'] });
const us = wordClass({ en: list('us our this') });
const to = wordClass({ en: ['to'] });
const by = wordClass({ en: ['by'] });
const not = wordClass({ en: ['not'] });
const have = wordClass({ en: ['have'] });
const was = wordClass({ en: list('was were') });
const been = wordClass({ en: list('was were been') });
const madeIt = wordClass({ en: ['made'] });
const delay = wordClass({ en: ['delay'] });
const failed = wordClass({ en: list('failed neglected omitted') });
const should = wordClass({ en: ['should'] });
const article = wordClass({ en: list('a an the some') });
const arose = wordClass({ en: list('occurred arose happened') });
const inOrBy = wordClass({ en: list('in by') });
const onOrIn = wordClass({ en: list('on in') });
const negation = wordClass({ en: list('not no never') });
/** Who acts for the office besides `we`. */
const office = wordClass({
  en: list(
    'office council agency department authority directorate service team staff caseworker worker officer branch unit',
  ),
});
/** Whether the subject before a verb and its helpers is the office. */
function isWe(document: Document, token: number, { firstToken }: Sentence): boolean {
  let subject = token - 1;
  while (subject > firstToken && document.is(subject, helper)) subject -= 1;
  return subject >= firstToken && (document.is(subject, office) || document.is(subject, we));
}

/** `by mistake`, `our own error`, `an administrative error`: the passage, as first and last token, exclusive. */
function byNoun(document: Document, token: number, sentence: Sentence): [number, number] | undefined {
  const { firstToken, lastToken } = sentence;
  const is = (at: number, words: WordClass): boolean => at >= firstToken && at < lastToken && document.is(at, words);
  if (is(token - 1, inOrBy)) {
    for (let before = token - 2; before >= firstToken && before > token - 14; before--)
      if (document.is(before, we)) return [token - 1, token + 1];
    return undefined;
  }
  if (is(token + 1, onOrIn) && is(token + 2, our)) return [token, token + 4];
  for (let before = token - 1; before >= firstToken && before >= token - 3; before--) {
    if (document.is(before, our)) return [before, token + 1];
    if (document.is(before, made)) return isWe(document, before, sentence) ? [before, token + 1] : undefined;
  }
  if (document.is(token, delay)) return undefined;
  if (document.is(token - 1, official)) return [token - 1, token + 1];
  const isMade = document.is(token + 1, happened) && (is(token + 2, madeIt) || is(token + 3, madeIt));
  return is(token - 1, article) && (is(token + 1, arose) || isMade) ? [token - 1, token + 2] : undefined;
}

/** The passage in which the office says that it was wrong, as first and last token, exclusive. */
function faultAt(document: Document, token: number, sentence: Sentence): [number, number] | undefined {
  const { tokens } = document;
  const { firstToken, lastToken } = sentence;
  const is = (at: number, words: WordClass): boolean => at >= firstToken && at < lastToken && document.is(at, words);
  if (document.is(token, noun)) return byNoun(document, token, sentence);
  const ours = isWe(document, token, sentence);
  if (document.is(token, failed)) return ours && is(token + 1, to) ? [token, token + 3] : undefined;
  // `We should have told you`, but not `We should have your form`
  if (document.is(token, should)) {
    const act = is(token + 2, not) ? token + 3 : token + 2;
    return ours && is(token + 1, have) && document.is(act, omitted) ? [token, act + 1] : undefined;
  }
  if (document.is(token, wrong)) {
    // `we sent you the wrong form`, `our letter was incorrect`
    for (let before = token - 1; before >= firstToken && before >= token - 5; before--) {
      if (!document.is(before, gave)) continue;
      return isWe(document, before, sentence) ? [before, token + 1] : undefined;
    }
    return is(token - 1, was) && (is(token - 3, our) || is(token - 4, our)) ? [token - 1, token + 1] : undefined;
  }
  // `we wrongly charged you`, `you were incorrectly charged`, `misplaced by our office`
  if (ours) return [token, token + 1];
  if (!document.is(token, adverb)) return is(token + 1, by) && is(token + 2, us) ? [token, token + 3] : undefined;
  const passive = is(token - 1, been) && token + 1 < lastToken && /ed$|sent|paid|made/.test(tokens.key(token + 1));
  return passive ? [token - 1, token + 2] : undefined;
}

/** What is noted: an apology, or a fault. */
type Met = { readonly isFault: boolean };

const sorry: Met = { isFault: false };
const wronged: Met = { isFault: true };

function collect(document: Document, isWhole: boolean): readonly LetterFact<Met>[] {
  const { tokens } = document;
  const facts: LetterFact<Met>[] = [];
  const [faults, apologies] = [document.where(fault), document.where(apology)];
  if (isWhole && (faults.length === 0 || apologies.length > 0)) return facts;
  let next = 0;
  function noteApologies(until: number): void {
    for (; next < apologies.length && (apologies[next] ?? 0) < until; next++) {
      const [start, end] = [tokens.start[apologies[next] ?? 0] ?? 0, tokens.end[apologies[next] ?? 0] ?? 0];
      facts.push({ start, end, key: '', note: sorry, passage: '' });
    }
  }
  for (const token of faults) {
    const sentence = document.sentenceOf(token);
    const found = faultAt(document, token, sentence);
    if (!found || document.is(found[0] - 1, negation)) continue;
    if (isOnlyPossible(document, found[0], sentence) || isOnlyPossible(document, token, sentence)) continue;
    const [first, last] = found;
    noteApologies(first);
    const [start, end] = [tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0];
    facts.push({ start, end, key: '', note: wronged, passage: textOf(document, first, last) });
    if (isWhole) return facts;
  }
  noteApologies(tokens.count);
  return facts.sort((a, b) => a.start - b.start);
}

const english: LetterScope<Met> = {
  collect,
  judge(facts) {
    const fact = facts.findIndex(({ note }) => note.isFault);
    if (fact < 0 || facts.some(({ note }) => !note.isFault)) return [];
    const passage = quote('en', facts[fact]?.passage ?? '');
    const message = `Say “We are sorry” before ${passage}, and what you do to put it right.`;
    return [{ fact, message, suggestions: [] }];
  },
};

const letter = letterByLanguage({ en: anyLetter(english), ru: apologyInRussian });

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
      why: 'The reader has lost time or money because of you. Without “sorry” they stop trusting the rest of the letter.',
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
      why: 'Из-за вас человек потерял время или деньги. Без «простите» он перестаёт верить и остальному письму.',
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
  letter,
  check: checkByPart(letter),
};
