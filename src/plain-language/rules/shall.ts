import { oncePer } from '../once-per.ts';
import { isMentioned, likeCase, quote, textOf } from '../passage.ts';
import { phraseAround } from '../phrase-findings.ts';
import type { Document, Rule, RuleFinding } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

const shall = startClass({ en: ['shall', "shan't"] });
const ourselves = wordClass({ en: list('we i') });
const adverb = wordClass({ en: [...list('also then always never not only each'), /^[a-z]{2,}ly$/] });
/** Who can be told to do something. */
const person = wordClass({
  en: [
    ...list(
      'you he she they who person people persons party parties applicant applicants claimant claimants tenant tenants resident residents parent parents student students driver drivers employee employees spouse client clients customer customers patient patients guardian guardians debtor debtors',
    ),
    /^[a-z]{3,}(?:holder|payer|owner|user|member|maker)s?$/,
  ],
});

const shant = wordClass({ en: ["shan't"] });
const notWord = wordClass({ en: ['not'] });
const written = {
  plain: { ours: ['will'], theirs: ['must'], either: ['will', 'must'] },
  not: { ours: ['will not'], theirs: ['must not'], either: ['will not', 'must not'] },
} as const;

/** What to write, best first: `will` for what we or things do, `must` for what people have to do. */
function insteadOf(document: Document, token: number, not: boolean): readonly string[] {
  let subject = token - 1;
  while (subject > token - 3 && document.is(subject, adverb)) subject -= 1;
  const forms = written[not ? 'not' : 'plain'];
  if (document.is(subject, ourselves)) return forms.ours;
  return document.is(subject, person) ? forms.theirs : forms.either;
}

/** What to do, worked out once for each pair of words: a text may have thousands. */
const messages = new Map<string, string>();

function messageOf(passage: string, instead: readonly string[]): string {
  const pair = `${passage}|${instead.join()}`;
  const known = messages.get(pair);
  if (known !== undefined) return known;
  const message = `Instead of ${quote('en', passage)}, write ${instead.map((one) => quote('en', one)).join(' or ')}.`;
  if (messages.size < 100) messages.set(pair, message);
  return message;
}

/** What to write, as suggestions: texts have the same few again and again. */
const suggestionsFor = oncePer((instead: readonly string[]) => ({
  small: instead.map((text) => ({ text })),
  capital: instead.map((text) => ({ text: likeCase('Shall', text) })),
}));

function check(document: Document): readonly RuleFinding[] {
  const { tokens } = document;
  const findings: RuleFinding[] = [];
  const places = document.where(shall);
  if (places.length === 0) return findings;
  const inOfficialese = phraseAround(document, 'officialese');
  for (const token of places) {
    // `Shall we send it?` asks the reader, and is kind.
    if (document.is(token + 1, ourselves) || inOfficialese(token, token + 1)) continue;
    if (isMentioned(document, token, token + 1)) continue;
    const contracted = document.is(token, shant);
    const not = contracted || document.is(token + 1, notWord);
    const last = not && !contracted ? token + 2 : token + 1;
    const passage = textOf(document, token, last);
    const instead = insteadOf(document, token, not);
    const [start, end] = [tokens.start[token] ?? 0, tokens.end[last - 1] ?? 0];
    const message = messageOf(passage, instead);
    const known = suggestionsFor(instead);
    const suggestions =
      passage === passage.toLowerCase()
        ? known.small
        : passage === 'Shall' || passage === 'Shall not'
          ? known.capital
          : instead.map((text) => ({ text: likeCase(passage, text) }));
    const ours = document.is(token - 1, ourselves);
    findings.push(ours ? { start, end, message, suggestions, severity: 'info' } : { start, end, message, suggestions });
  }
  return findings;
}

/** Finds `shall`, which may mean a duty, a promise or the future. */
export const shallRule: Rule = {
  id: 'shall',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Use “must” to indicate requirements',
    url: 'https://www.plainlanguage.gov/guidelines/conversational/shall-and-must/',
  },
  text: {
    en: {
      title: 'Unclear “shall”',
      why: 'Nobody can tell whether “shall” is a duty, a promise or a date. Courts have argued about it for years.',
      how: 'Write “must” for what the reader has to do, “will” for what you will do or what will happen.',
      bad: [
        'You shall send the form by 1 May.',
        'Interest shall accrue from today.',
        'Your guests shall not keep a dog.',
        'We shall write to you in June.',
      ],
      good: [
        'You must send the form by 1 May.',
        'Interest will build up from today.',
        'Your guests must not keep a dog.',
        'We will write to you in June.',
      ],
      alsoGood: [
        'Shall we call you on Monday?',
        'Shall I come at noon?',
        'Ask at Marshall House.',
        'The word “shall” is not clear.',
        'You must sign, and we will call you.',
      ],
    },
  },
  check,
};
