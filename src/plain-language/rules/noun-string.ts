import { oncePer } from '../once-per.ts';
import { quote, textOf } from '../passage.ts';
import { phraseAround } from '../phrase-findings.ts';
import { type Document, type LanguageData, type Rule, type RuleFinding, TokenFlag, type Words } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** So many nouns in a row are a string; `town hall` counts as one. */
const fewest = 4;

/** Verbs and adjectives with the ending of a noun. */
const notNouns = new Set(
  'mention question implement supplement commence influence advance enhance finance manage engage encourage damage discourage arrange hence since once whence fence sentence apartment silence distance entrance chance dance glance balance instance lance france cement comment torment lament ferment augment cognition'.split(
    ' ',
  ),
);
const ending = /(?:.{3}(?:ation|ition|ction|sion|ution|ption|ment|ity|ness|ship|ance|ence|ancy|ency|ology|hood|ism))$/;

const plural = (noun: string): string =>
  /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;

const singular = (key: string): boolean => ending.test(key) && !notNouns.has(key);
/** Plurals that stand before other nouns: `complaints procedure`. */
const plurals = list(
  'complaints benefits services customs sales savings communications operations resources admissions arrears careers pensions systems standards sports premises enquiries relations rights goods',
);
/** Plurals that do so too, but are verbs after a noun: `the council claims that`. */
const opening = wordClass({ en: list('claims records appeals accounts rates works needs') });
/** Nouns as they stand before other nouns. */
const inside = ({ nouns = [] }: LanguageData): Words => [...nouns, ...plurals, singular];
const insideClass = wordClass({ en: inside });
/** All nouns: those that may only end a string are plural. */
const noun = startClass({
  en: (data) => [
    ...inside(data),
    ...(data.nouns ?? []).map(plural),
    (key) =>
      key.endsWith('s') && (singular(key.slice(0, -1)) || (key.endsWith('ies') && singular(`${key.slice(0, -3)}y`))),
  ],
});
/** Nouns that are verbs as well: first in a sentence or after `to` they are not part of the string. */
const verb = wordClass({
  en: list(
    'access address advise aid appeal audit award benefit bill board book claim class contact contract control cost credit demand deposit design discharge draft end estate exercise export file finance fine fish fund grant guarantee guard head hear heat help home house import interview issue judge land lease leave license list loan mail map market measure mine monitor notice number offer order outcome park pay permit plan plant play police pool port post power practice present price process profit programme proposal question queue rate record refund release rent repair report request rescue resource retail return review risk route sample schedule scope score search service share shop sign stage stamp staff start step store stress structure study supply support surface survey target tax test time title trade train transfer transport travel trial trust update upgrade value view visit voice volunteer wage waste water witness work',
  ),
});
const beforeVerb = wordClass({
  en: list('to please you we they i not must can cannot will would should may might could do does did and or'),
});
/** Endings and numbers that are no part of a string of nouns, with the words for a time. */
const measure = wordClass({ en: list('day days week weeks month months year years hour hours date time') });

const pairsOf = oncePer(({ nounPairs = [] }: LanguageData): ReadonlySet<string> => new Set(nounPairs));

/** How many nouns there are, with those that readers know as a pair counted once. */
function countOf({ tokens, data }: Document, first: number, last: number): number {
  const pairs = pairsOf(data);
  let count = 0;
  for (let token = first; token < last; token++) {
    count += 1;
    if (token + 1 < last && pairs.has(`${tokens.key(token)} ${tokens.key(token + 1)}`)) token += 1;
  }
  return count;
}

function check(document: Document): readonly RuleFinding[] {
  const { tokens } = document;
  const findings: RuleFinding[] = [];
  const nouns = document.where(noun);
  if (nouns.length < fewest) return findings;
  const inOfficialese = phraseAround(document, 'officialese');
  const capital = (token: number): boolean => ((tokens.flags[token] ?? 0) & TokenFlag.capital) !== 0;
  for (let index = 0; index < nouns.length; ) {
    let first = nouns[index] ?? 0;
    // Nouns that do not stand side by side make no string.
    if (nouns[index + fewest - 1] !== first + fewest - 1) {
      index += 1;
      continue;
    }
    const sentence = document.sentenceOf(first);
    let last = first + 1;
    index += 1;
    // A capital inside a sentence is a name; a plural ends the string.
    const opens = first === sentence.firstToken;
    if (capital(first) && !opens) continue;
    while (
      nouns[index] === last &&
      last < sentence.lastToken &&
      (document.is(last - 1, insideClass) || (last - 1 === first && document.is(first, opening))) &&
      !capital(last) &&
      !((tokens.flags[last] ?? 0) & TokenFlag.newline && !((tokens.flags[last] ?? 0) & TokenFlag.spaced))
    ) {
      last += 1;
      index += 1;
    }
    if (last - first < fewest) continue;
    if (document.is(first, verb) && (opens || document.is(first - 1, beforeVerb))) first += 1;
    if (document.is(last - 1, measure)) last -= 1;
    if (countOf(document, first, last) < fewest || inOfficialese(first, last)) continue;
    const passage = quote('en', textOf(document, first, last));
    const head = quote('en', textOf(document, last - 1, last));
    findings.push({
      start: tokens.start[first] ?? 0,
      end: tokens.end[last - 1] ?? 0,
      message: `Take ${passage} apart: start from ${head} and join the words with verbs and with “of”, “for” or “to”.`,
      suggestions: [],
    });
  }
  return findings;
}

/** Finds four nouns or more in a row, of which only the last names the thing. */
export const nounString: Rule = {
  id: 'noun-string',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Avoid noun strings',
    url: 'https://www.plainlanguage.gov/guidelines/words/avoid-noun-strings/',
  },
  text: {
    en: {
      title: 'String of nouns',
      why: 'The reader takes each noun for the thing that you mean, until the next one comes. Only at the end can they work out what belongs to what.',
      how: 'Say the last noun first. Use a verb for what is done, and “of”, “for” or “to” between the rest.',
      bad: [
        'This letter is about the housing register revalidation exercise.',
        'We changed the customer complaint resolution procedure.',
        'Your council tax reduction scheme entitlement ends in May.',
        'Read our mine worker safety protection rules.',
      ],
      good: [
        'This letter is about our yearly check of the housing register.',
        'We changed how we settle complaints from customers.',
        'You will get the reduction in council tax until May.',
        'Read our rules that keep mine workers safe.',
      ],
      alsoGood: [
        'Call the Eastmere Housing Benefit Appeals Tribunal Service today.',
        'Claim housing benefit payments online.',
        'Use the child benefit claim form, or ask at the town hall front desk.',
        'We need your form, letter, invoice, receipt and bank statement.',
        'Your housing benefit claim is ready, and the support team will call you.',
        'You must file tax returns and request payment plans each year.',
        'The housing association claims that repair work is done.',
      ],
    },
  },
  check,
};
