import { isRead, quote, textOf } from '../passage.ts';
import { type Document, type RuleFinding, type Sentence, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import { found } from './found.ts';

/** What sends the reader elsewhere: «см.», «на обороте», «изложен в пункте 3», «как указано выше». */
const start = startClass({
  ru: [
    ...list('см смотри смотрите выше'),
    /^(?:изложен|указан|поименован|приведен|перечислен|описан|упомянут|обозначен|определен|предусмотрен|прописан)(?:[аоы]|ный|ная|ное|ные|ного|ной|ных|ном|ным|ную)?$/,
    /^содерж(?:атся|ится)$/,
  ],
});
const part = wordClass({
  ru: [
    ...list('п пп ч гл стр разд'),
    /^(?:под)?пункт(?:е|ах)$/,
    /^раздел(?:е|ах)$/,
    /^част(?:и|ях)$/,
    /^глав[еа]х?$/,
    /^страниц[еа]х?$/,
  ],
});
/** Papers that come with the letter, or are the letter. */
const paper = wordClass({
  ru: [
    /^(?:приложени|памятк|брошюр|инструкци|буклет|листовк|порядк|письм|перечн|таблиц|регламент|положени|правил|уведомлени|анкет|оборот)(?:[еиюяахм]{1,3}|ами|ями)?$/,
  ],
});
const attached = wordClass({
  ru: list(
    'приложение приложении приложению памятку памятке брошюру брошюре инструкцию инструкции таблицу таблице ниже выше обороте оборот сайт',
  ),
});
const between = wordClass({
  ru: list('на в во к настоящему настоящем настоящего прилагаемой прилагаемом этом этого нашей нашем к о об по'),
});
/** Law has its own rule. */
const law = wordClass({ ru: [/^(?:стать|закон|кодекс|постановлени|приказ|указ)/, 'ст'] });
const said = wordClass({
  ru: [/^(?:указан|сказан|отмечен|изложен|описан|упомянут|перечислен|приведен)/, ...list('говорилось писали')],
});

/** «изложен в п. 3 приложения», from the word for telling on. */
function toldIn(document: Document, token: number, { lastToken }: Sentence): [number, number] | undefined {
  const { tokens } = document;
  if (!/^(?:в|во|на)$/.test(tokens.key(token + 1))) return undefined;
  let [last, numbered, named] = [token + 2, false, false];
  for (let at = token + 2; at < lastToken && at < token + 10; at++) {
    if (document.is(at, law)) return undefined;
    const number = tokens.key(at + 1) === '.' ? at + 2 : at + 1;
    if (document.is(at, part) && tokens.kind[number] === TokenKind.number) {
      numbered = true;
      at = number;
      last = number + 1;
    } else if (document.is(at, paper)) {
      named = true;
      last = at + 1;
    } else if (!document.is(at, between)) break;
  }
  // «указано в письме» alone tells where the reader finds a thing, and may be all that is to say.
  return numbered || (named && /^приложени|^памятк|^брошюр|^инструкци|^оборот/.test(tokens.key(last - 1)))
    ? [token, last]
    : undefined;
}

/** The reference that a token begins, as first and last token, exclusive. */
function referenceAt(document: Document, token: number, sentence: Sentence): [number, number] | undefined {
  const { tokens } = document;
  const key = tokens.key(token);
  if (/^см/.test(key)) {
    let at = tokens.key(token + 1) === '.' ? token + 2 : token + 1;
    while (at < sentence.lastToken && document.is(at, between)) at += 1;
    const number = tokens.key(at + 1) === '.' ? at + 2 : at + 1;
    if (document.is(at, part) && tokens.kind[number] === TokenKind.number) return [token, number + 1];
    return document.is(at, attached) ? [token, at + 1] : undefined;
  }
  // What stands below comes by itself.
  if (key === 'выше') {
    const before = document.is(token - 1, said) ? token - 1 : document.is(token + 1, said) ? token : -1;
    if (before < sentence.firstToken) return undefined;
    const as = tokens.key(before - 1) === 'как' ? before - 1 : before;
    return [Math.max(as, sentence.firstToken), before === token ? token + 2 : token + 1];
  }
  return toldIn(document, token, sentence);
}

/** Places where a Russian letter sends its reader to another place. */
export function crossReferencesInRussian(document: Document): RuleFinding[] {
  const findings: RuleFinding[] = [];
  let done = 0;
  for (const token of document.where(start)) {
    if (token < done) continue;
    const sentence = document.sentenceOf(token);
    const reference = isRead(document, sentence) ? referenceAt(document, token, sentence) : undefined;
    if (!reference || reference[0] < done) continue;
    done = reference[1];
    // «см. на обороте»: the second word would begin another one.
    const passage = quote('ru', textOf(document, ...reference));
    findings.push(found(document, ...reference, `Скажите здесь то, что нужно читателю, вместо ${passage}.`));
  }
  return findings;
}
