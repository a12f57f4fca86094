import data from '../data/ru/verbal-nouns.json' with { type: 'json' };
import { Pos, posOf } from '../morphology/features.ts';
import { endsClause, quote, textOf } from '../passage.ts';
import { phraseAround } from '../phrase-findings.ts';
import { type Document, type RuleFinding, TokenFlag, TokenKind } from '../types.ts';
import { startClass, wordClass } from '../word-class.ts';
import { found } from './found.ts';

/** The endings of «решение», «развитие» without what stays. */
const ending = /^(.{3,}(?:[аеия]ни|[аиноы]?ти))(?:е|я|ю|ем|и|й|ям|ями|ях)$/;
const things = new Set(data.things);
const verbs = new Map(Object.entries(data.verbs));

const stemOf = (key: string): string => ending.exec(key)?.[1] ?? '';
/** A noun for an act: «проведение», «принятие»; not «решение», «заявление». */
const isVerbal = (key: string): boolean => {
  const stem = stemOf(key);
  return verbs.has(stem) || (/[аея]ни$/.test(stem) && stem.length > 6 && !things.has(stem));
};
const verbal = startClass({ ru: [isVerbal] });
/** Nouns that carry nothing themselves and govern an act: «необходимость прохождения». */
const empty = wordClass({
  ru: [
    /^(?:необходимост|возможност|невозможност|обязанност|целесообразност|недопустимост|правильност|своевременност|полнот|законност|обоснованност)(?:ь|и|ью|а|ы|е|у|ой)$/,
    /^(?:контрол|порядк|вопрос|факт|случа|цел|рамк|процесс|результат|срок|услови|прав)(?:|ь|я|ю|ем|ей|а|у|ом|е|и|о|ам|ах|ами|ях|ям|ями)$/,
    /^(?:порядок|наличи[еяюи]|отсутстви[еяюи])$/,
  ],
});
/** Nouns of prepositions, which go with them: «в случае», «по результатам». */
const led = wordClass({ ru: [/^(?:цел(?:ях|ью)|случае|случаях|рамках|процессе|результат(?:е|ам|ах))$/] });
const leading = wordClass({ ru: ['в', 'с', 'по'] });
/** Begin a phrase of their own: «для проверки ввиду отсутствия». */
const opening = wordClass({ ru: ['ввиду', 'вследствие', 'согласно', 'посредством', 'относительно', 'путем'] });
/** Verbs that say nothing where another act follows: «осуществление проверки» is checking. */
const pale = wordClass({ ru: [/^(?:осуществлени|проведени|обеспечени|выполнени|оказани|внесени)/] });

const order = wordClass({ ru: ['порядке'] });

/** «Недопустимость нарушения»: the verb alone would say the opposite. */
const denying = wordClass({ ru: [/^(?:недопустимост|невозможност|отсутстви)/] });

/** How far the next act may stand from the last one, in tokens. */
const reach = 4;
/** So many in one sentence are of weight wherever they stand. */
const many = 4;

/** Whether a token parts one chain of nouns from the next: a verb, or the end of a clause. */
function parts(document: Document, token: number): boolean {
  const pos = posOf(document.tag(token));
  return (
    pos === Pos.verb ||
    pos === Pos.shortParticiple ||
    pos === Pos.infinitive ||
    pos === Pos.converb ||
    document.is(token, opening) ||
    endsClause(document, token)
  );
}

/** Verbal nouns that hang on one another or crowd a sentence, in Russian. */
export function verbalNounsInRussian(document: Document): RuleFinding[] {
  const { tokens } = document;
  const findings: RuleFinding[] = [];
  const nouns = document.where(verbal);
  if (nouns.length === 0) return findings;
  const inPrepositions = phraseAround(document, 'derived-preposition');
  const inOfficialese = phraseAround(document, 'officialese');
  for (let index = 0; index < nouns.length; ) {
    const sentence = document.sentenceOf(nouns[index] ?? 0);
    const own: number[] = [];
    for (; index < nouns.length && (nouns[index] ?? 0) < sentence.lastToken; index++) {
      const token = nouns[index] ?? 0;
      // «Фонд Содействия»: a name.
      const isName = ((tokens.flags[token] ?? 0) & TokenFlag.capital) !== 0 && token > sentence.firstToken;
      if (!isName) own.push(token);
    }
    for (let at = 0; at < own.length; ) {
      const first = own[at] ?? 0;
      let last = first;
      let count = 0;
      let known = false;
      for (; at < own.length && ((own[at] ?? 0) - last <= reach || count === 0); at++) {
        let parted = false;
        for (let token = last + 1; token < (own[at] ?? 0); token++) if (parts(document, token)) parted = true;
        if (parted) break;
        last = own[at] ?? 0;
        known ||= verbs.has(stemOf(tokens.key(last)));
        count += 1;
      }
      let from = first;
      // «о необходимости прохождения», «контроля за проведением»
      for (let token = first - 1; token >= sentence.firstToken && token >= first - 3; token--) {
        if (tokens.kind[token] === TokenKind.punctuation || parts(document, token)) break;
        // «в судебном порядке с начислением»: that phrase stands by itself.
        if (!document.is(token, empty) || (document.is(token, order) && inOfficialese(token, token + 1))) continue;
        from = token;
        if (token > sentence.firstToken && document.is(token, led) && document.is(token - 1, leading)) from = token - 1;
      }
      // «предоставление информации о наличии»
      let to = last + 1;
      for (let token = last + 1; token < sentence.lastToken && token <= last + 3 && !parts(document, token); token++)
        if (document.is(token, empty)) to = token + 1;
      if (!known || count + (from < first ? 1 : 0) + (to > last + 1 ? 1 : 0) < 2) continue;
      if (count === 1 && from < first && (inPrepositions(first, last + 1) || inOfficialese(first, last + 1))) continue;
      // «устранение нарушений»: what to do is said by the first that says something.
      const chain = own.filter((token) => token >= first && token <= last);
      const telling = chain.find((token) => !document.is(token, pale) && verbs.has(stemOf(tokens.key(token)))) ?? last;
      const isDenied = document.is(from, denying);
      const verb = isDenied ? undefined : verbs.get(stemOf(tokens.key(telling)));
      const passage = quote('ru', textOf(document, from, to));
      const message = `Скажите глаголами вместо ${passage}${verb ? `, например ${quote('ru', verb)}` : ''}: кто и что делает.`;
      const finding = found(document, from, to, message);
      findings.push(count > 2 || own.length >= many ? finding : { ...finding, severity: 'info' });
    }
  }
  return findings;
}
