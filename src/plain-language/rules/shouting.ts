import { isRead, quote, textOf } from '../passage.ts';
import { type Document, type Rule, type RuleFinding, type Sentence, TokenFlag, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

/** So many words of capitals in a row are shouted; one or two may be a name. */
const fewest = 4;
/** In a short friendly sentence the mark is meant kindly. */
const friendly = wordClass({
  en: list('thank thanks congratulations welcome luck happy great well nice soon hello hi hooray wishes'),
});
const mostFriendly = 8;

const exclamation = 0x21;

/** The mark that ends a sentence, or -1: `!`, also before a quotation mark or a bracket. */
function markOf({ text, tokens }: Document, { firstToken, lastToken }: Sentence): number {
  for (let token = lastToken - 1; token >= firstToken && token >= lastToken - 2; token--) {
    if (tokens.kind[token] !== TokenKind.punctuation) return -1;
    if (text.charCodeAt((tokens.end[token] ?? 0) - 1) === exclamation) return token;
  }
  return -1;
}

function isFriendly(document: Document, { firstToken, lastToken, words }: Sentence): boolean {
  if (words > mostFriendly) return false;
  for (let token = firstToken; token < lastToken; token++) if (document.is(token, friendly)) return true;
  return false;
}

/** Tells of runs of words in capitals. */
function tellRuns({ tokens }: Document, { firstToken, lastToken }: Sentence, findings: RuleFinding[]): void {
  const { flags, kind, start, end } = tokens;
  let first = -1;
  let last = -1;
  let words = 0;
  let long = 0;
  for (let token = firstToken; token <= lastToken; token++) {
    const flag = token < lastToken ? (flags[token] ?? 0) : 0;
    const isWord = token < lastToken && kind[token] === TokenKind.word;
    const length = (end[token] ?? 0) - (start[token] ?? 0);
    if (isWord && flag & TokenFlag.capitals) {
      if (first < 0) first = token;
      last = token + 1;
      words += 1;
      if (length > 3) long += 1;
    } else if (token === lastToken || (isWord && !(length === 1 && flag & TokenFlag.capital))) {
      // A row of acronyms is not shouted: a sentence has words of more than three letters.
      if (words >= fewest && long > 1)
        findings.push({
          start: start[first] ?? 0,
          end: end[last - 1] ?? 0,
          message: 'Write this in small letters: use a heading or bold type to make it stand out.',
          suggestions: [],
        });
      [first, words, long] = [-1, 0, 0];
    }
  }
}

/** What to write for a mark, by what stands before it: texts have the same few again and again. */
const messages = new Map<string, string>();
const mostKept = 100;
const suggestions = { '.': [{ text: '.' }], '?': [{ text: '?' }] } as const;

function messageOf(before: string, replacement: '.' | '?'): string {
  const name = before + replacement;
  const known = messages.get(name);
  if (known !== undefined) return known;
  const message = `End with ${replacement === '.' ? 'a full stop' : 'a question mark'} after ${quote('en', before)}: an exclamation mark sounds like an order.`;
  if (messages.size < mostKept) messages.set(name, message);
  return message;
}

function check(document: Document): readonly RuleFinding[] {
  const { tokens, sentences, text } = document;
  const { flags } = tokens;
  const findings: RuleFinding[] = [];
  const hasMark = text.includes('!');
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index];
    if (!sentence) continue;
    const { firstToken, lastToken } = sentence;
    let capitals = 0;
    for (let token = firstToken; token < lastToken; token++) capitals += (flags[token] ?? 0) & TokenFlag.capitals;
    if (capitals >= fewest * TokenFlag.capitals && isRead(document, sentence)) tellRuns(document, sentence, findings);
    const mark = hasMark ? markOf(document, sentence) : -1;
    if (mark < 0 || !isRead(document, sentence) || isFriendly(document, sentence)) continue;
    const [start, end] = [tokens.start[mark] ?? 0, tokens.end[mark] ?? 0];
    const replacement = text.slice(start, end).includes('?') ? '?' : '.';
    const message = messageOf(textOf(document, mark - 1, mark), replacement);
    findings.push({ start, end, message, suggestions: suggestions[replacement] });
  }
  return findings;
}

/** Finds sentences in capitals or with an exclamation mark. */
export const shouting: Rule = {
  id: 'shouting',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Highlight important concepts',
    url: 'https://www.plainlanguage.gov/guidelines/design/highlight-important-concepts/',
  },
  text: {
    en: {
      title: 'Shouts at the reader',
      why: 'Capitals are slow to read, and with exclamation marks they sound angry. People put such letters away.',
      how: 'Use small letters and full stops. Put what matters first, under a heading of its own, or in bold type.',
      bad: [
        'Please note: PAYMENT MUST REACH US BY 1 MAY.',
        'You must reply by 1 May!',
        'PROOF OF IDENTITY IS REQUIRED',
        'This is the last letter that we send you!!!',
      ],
      good: [
        'Your payment must reach us by 1 May.',
        'You must reply by 1 May.',
        'Proof of identity',
        'This is the last letter that we send you.',
      ],
      alsoGood: [
        'Thank you for your help!',
        'Congratulations, you passed the test!',
        'You can send a PDF, DOC, PNG or JPG to the BBC.',
        'Write to EASTMERE TOWN HALL by 1 May.',
        'Did you see the sign “No parking”?',
      ],
    },
  },
  check,
};
