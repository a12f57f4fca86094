import { endsClause, quote, textOf } from '../passage.ts';
import type { Document, Rule, RuleFinding, Sentence } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** Words for what went wrong. */
const fault = startClass({
  en: list(
    'error errors mistake mistakes oversight mix-up wrongly incorrectly mistakenly erroneously lost mislaid misplaced overlooked overcharged miscalculated',
  ),
});
/** Where any of these stands, somebody has said sorry. */
const apology = startClass({
  en: list('sorry apologise apologize apologies apology apologises apologizes apologised'),
});
const noun = wordClass({ en: list('error errors mistake mistakes oversight mix-up') });
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

/** The passage in which the office says that it was wrong, as first and last token, exclusive. */
function faultAt(document: Document, token: number, { firstToken, lastToken }: Sentence): [number, number] | undefined {
  const { tokens } = document;
  const key = (at: number): string => (at >= firstToken && at < lastToken ? tokens.key(at) : '');
  if (!document.is(token, noun)) {
    // `we wrongly charged you`, `you were incorrectly charged`, `we have lost your form`
    let subject = token - 1;
    while (subject > firstToken && document.is(subject, helper)) subject -= 1;
    if (key(subject) === 'we') return [subject, token + 1];
    const passive = document.is(token, adverb) && /^(?:was|were|been)$/.test(key(token - 1));
    return passive && /ed$|sent|paid|made/.test(key(token + 1))
      ? [token - 1, Math.min(token + 2, lastToken)]
      : undefined;
  }
  if (/^(?:in|by)$/.test(key(token - 1))) {
    for (let before = token - 2; before >= firstToken && before > token - 14; before--)
      if (key(before) === 'we') return [token - 1, token + 1];
    return undefined;
  }
  if (key(token + 1) === 'on' && key(token + 2) === 'our') return [token, token + 3];
  if (document.is(token - 1, official)) return [token - 1, token + 1];
  for (let before = token - 1; before >= firstToken && before >= token - 3; before--) {
    if (key(before) === 'our') return [before, token + 1];
    if (document.is(before, made)) {
      let subject = before - 1;
      while (subject > firstToken && document.is(subject, helper)) subject -= 1;
      return key(subject) === 'we' ? [subject, token + 1] : undefined;
    }
  }
  const passive = /^(?:an?|the|some)$/.test(key(token - 1)) && document.is(token + 1, happened);
  const ends =
    key(token + 2) === 'made' || key(token + 3) === 'made' || /^(?:occurred|arose|happened)$/.test(key(token + 1));
  return passive && ends ? [token - 1, token + 2] : undefined;
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
    title: 'plainlanguage.gov: Letters',
    url: 'https://www.plainlanguage.gov/resources/content-types/writing-letters/',
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
      ],
    },
  },
  check,
};
