import { oncePer } from '../once-per.ts';
import { isMentioned, likeCase, quote, textOf } from '../passage.ts';
import { phraseAround } from '../phrase-findings.ts';
import type { Document, Rule, RuleFinding, Suggestion } from '../types.ts';
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
/** What to write, best first. */
type Instead = readonly string[];

const written = {
  plain: { ours: ['will'], theirs: ['must'], either: ['will', 'must'] },
  not: { ours: ['will not'], theirs: ['must not'], either: ['will not', 'must not'] },
} as const;

/** What to write, best first: `will` for what we or things do, `must` for what people have to do. */
function insteadOf(document: Document, token: number, not: boolean): Instead {
  let subject = token - 1;
  while (subject > token - 3 && document.is(subject, adverb)) subject -= 1;
  const forms = written[not ? 'not' : 'plain'];
  if (document.is(subject, ourselves)) return forms.ours;
  return document.is(subject, person) ? forms.theirs : forms.either;
}

/** What is said of `shall` as it is written: texts have the same few again and again. */
interface Said {
  readonly passage: string;
  readonly message: string;
  readonly suggestions: readonly Suggestion[];
}

const saidOf = oncePer((_: Instead): Said[] => []);
const mostKept = 12;

function sayOf(passage: string, instead: Instead): Said {
  const said = saidOf(instead);
  for (const known of said) if (known.passage === passage) return known;
  const made = {
    passage,
    message: `Instead of ${quote('en', passage)}, write ${instead.map((one) => quote('en', one)).join(' or ')}.`,
    suggestions: instead.map((text) => ({ text: likeCase(passage, text) })),
  };
  if (said.length < mostKept) said.push(made);
  return made;
}

function check(document: Document): readonly RuleFinding[] {
  const { tokens } = document;
  const findings: RuleFinding[] = [];
  const places = document.where(shall);
  if (places.length === 0) return findings;
  const inOfficialese = phraseAround(document, 'officialese');
  for (let index = 0; index < places.length; index++) {
    const token = places[index] ?? 0;
    // `Shall we send it?` asks the reader, and is kind.
    if (document.is(token + 1, ourselves) || inOfficialese(token, token + 1)) continue;
    if (isMentioned(document, token, token + 1)) continue;
    const contracted = document.is(token, shant);
    const not = contracted || document.is(token + 1, notWord);
    const last = not && !contracted ? token + 2 : token + 1;
    const [start, end] = [tokens.start[token] ?? 0, tokens.end[last - 1] ?? 0];
    const { message, suggestions } = sayOf(textOf(document, token, last), insteadOf(document, token, not));
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
