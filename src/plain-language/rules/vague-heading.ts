import { isHeading } from '../headings.ts';
import { quote } from '../passage.ts';
import { opensText } from '../place.ts';
import {
  type Block,
  type Document,
  type Language,
  type Rule,
  type RuleFinding,
  TokenFlag,
  TokenKind,
} from '../types.ts';
import { list, wordClass } from '../word-class.ts';

/** Nouns that say only that text follows. */
const empty = wordClass({
  en: list(
    'information background introduction general details detail notes note notice miscellaneous overview preamble particulars preliminary conclusion conclusions remarks matters communication notification important other scope purpose update updates additional',
  ),
  ru: list(
    'информация сведения уведомление извещение сообщение введение общее общие положения справка разъяснение разъяснения примечание примечания прочее важно внимание ответ рассмотрении обращение обращения обращению заявления вопросу предоставлении информации уведомления',
  ),
});
/** May stand beside them and add nothing. */
const filler = wordClass({
  en: list(
    'and or of the a an some more further your our this key main basic useful relevant supporting about on regarding decision determination review application appeal claim',
  ),
  ru: list('о об на и по к ваш ваше вашего вашему ваши вас дополнительная дополнительные важная полезная основные'),
});
/** At the end of a short heading: the name of a file, not what the reader learns. */
const topic = wordClass({
  en: list(
    'information details criteria requirements arrangements procedure procedures provisions process policy particulars matters conditions considerations',
  ),
});
/** Longest heading that can be a mere topic, in words. */
const longestTopic = 3;
/** So many capital letters are shouted, in one word or in all; fewer may be the name of an office. */
const shouted = { word: 6, all: 10 };

const say: Readonly<
  Record<Language, { shouted: string; vague(passage: string): string; topic?(passage: string): string }>
> = {
  en: {
    shouted: 'Write this heading in small letters: capitals are hard to read.',
    vague: (passage) =>
      `Instead of ${passage}, say what the reader learns here or must do, such as “What you need to do”.`,
  },
  ru: {
    shouted: 'Напишите заголовок строчными буквами: прописные читать труднее.',
    vague: (passage) => `Вместо ${passage} скажите, что читатель здесь узнает или сделает: «Что нужно сделать».`,
    topic: (passage) => `Скажите в заголовке главное, а не только тему ${passage}: что решили или что нужно сделать.`,
  },
};

const about = wordClass({ ru: list('о об') });
const yours = wordClass({ ru: [/^ваш/, 'вас'] });

/** Whether a short line stands between the head of a letter and its greeting: it is the subject. */
function isSubject({ blocks }: Document, index: number): boolean {
  const kind = blocks[index]?.kind;
  return (kind === 'line' || kind === 'heading') && blocks[index + 1]?.kind === 'salutation';
}

/** Whether a subject is a bare topic: «Об очереди», «О наличии задолженности». */
function isBareTopic(document: Document, words: readonly number[]): boolean {
  const [first] = words;
  if (first === undefined || !document.is(first, about) || words.length > longestTopic + 1) return false;
  return words.every((token) => document.tokens.kind[token] === TokenKind.word && !document.is(token, yours));
}

/** The tokens of a heading without `Re:`. */
function tokensOf({ tokens, sentences }: Document, { firstSentence, lastSentence }: Block): number[] {
  const from = sentences[firstSentence]?.firstToken ?? 0;
  const to = sentences[lastSentence - 1]?.lastToken ?? 0;
  const opens = /^(?:re|subject)$/.test(tokens.key(from)) && tokens.key(from + 1) === ':';
  const found: number[] = [];
  for (let token = opens ? from + 2 : from; token < to; token++)
    if (tokens.kind[token] !== TokenKind.punctuation) found.push(token);
  return found;
}

/** Whether a block is a word or two with a colon above a paragraph: `Background:`. */
function isLabel(document: Document, index: number): boolean {
  const { blocks, text } = document;
  const block = blocks[index];
  if (!block || blocks[index + 1]?.kind !== 'paragraph' || text.charAt(block.end - 1) !== ':') return false;
  return block.end - block.start < 40 && tokensOf(document, block).length <= longestTopic;
}

function isShouted({ tokens }: Document, words: readonly number[]): boolean {
  let letters = 0;
  let longest = 0;
  for (const token of words) {
    if (tokens.kind[token] !== TokenKind.word) continue;
    const length = (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0);
    if (length > 1 && ((tokens.flags[token] ?? 0) & TokenFlag.capitals) === 0) return false;
    letters += length;
    longest = Math.max(longest, length);
  }
  return letters >= shouted.all || longest >= shouted.word;
}

function isVague(document: Document, words: readonly number[]): boolean {
  const last = words.at(-1);
  if (last === undefined) return false;
  if (
    words.some((token) => document.is(token, empty)) &&
    words.every((token) => document.is(token, empty) || document.is(token, filler))
  )
    return true;
  return words.length > 1 && words.length <= longestTopic && document.is(last, topic);
}

function check(document: Document): readonly RuleFinding[] {
  const { blocks, text, language } = document;
  const findings: RuleFinding[] = [];
  let { opened } = document;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    const { kind, start, end } = block;
    const below = blocks[index + 1]?.kind;
    const isName = !opened && below !== 'paragraph' && below !== 'list-item';
    opened ||= opensText(kind);
    // Above the address and the date stands whose letter it is.
    const subject = isSubject(document, index);
    if (isName || !(subject || isHeading(document, index) || isLabel(document, index))) continue;
    const words = tokensOf(document, block);
    if (isVague(document, words)) {
      const message = say[language].vague(quote(language, text.slice(start, end)));
      findings.push({ start, end, message, suggestions: [] });
    } else if (subject && isBareTopic(document, words)) {
      const message = say[language].topic?.(quote(language, text.slice(start, end)));
      if (message) findings.push({ start, end, message, severity: 'info', suggestions: [] });
    } else if (isShouted(document, words)) {
      findings.push({ start, end, message: say[language].shouted, suggestions: [] });
    }
  }
  return findings;
}

const pay = 'Please pay 40 crowns by 1 May 2026.';
const why = 'Your income is above the limit.';
const paid = 'Заплатите 400 рублей до 1 мая 2026 года.';
const because = 'Ваш доход выше предела.';

/** Finds headings that do not say what comes below them, and headings in capitals. */
export const vagueHeading: Rule = {
  id: 'vague-heading',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Add useful headings',
    url: 'https://www.plainlanguage.gov/guidelines/organize/add-useful-headings/',
  },
  text: {
    en: {
      title: 'Heading that says nothing',
      why: 'Readers look at the headings to find their part of the letter. “Information” fits any part; capitals take longer to read.',
      how: 'Write the reader’s question or the message itself: “How to pay”, “Why we refused your claim”.',
      bad: [
        `Information\n\n${pay}`,
        `Important Information\n\n${pay}`,
        `${pay}\n\nBackground\n\n${why}`,
        `${pay}\n\nFurther details\n\n${why}`,
        `${pay}\n\nEligibility criteria\n\n${why}`,
        `${pay}\n\nInformation about your claim\n\n${why}`,
        `1 May 2026\n\nNOTICE OF PROPERTY TAX\n\nDear Ms Sample,\n\n${pay}`,
      ],
      good: [
        `What you need to do\n\n${pay}`,
        `How to pay\n\n${pay}`,
        `${pay}\n\nWhy we refused your claim\n\n${why}`,
        `${pay}\n\nHow much you may earn\n\n${why}`,
        `${pay}\n\nWho can get this grant\n\n${why}`,
        `${pay}\n\nWhat we have done with your claim\n\n${why}`,
        `1 May 2026\n\nYour property tax for 2026\n\nDear Ms Sample,\n\n${pay}`,
      ],
      alsoGood: [
        `CITY OF EASTMERE\n\n1 May 2026\n\nDear Ms Sample,\n\n${pay}`,
        `${pay}\n\nContact us\n\n${why}`,
        `${pay}\n\nInformation we need from you\n\n${why}`,
        `${pay}\n\nNext steps\n\n${why}`,
        `${pay}\n\nQuestions?\n\n${why}`,
      ],
    },
    ru: {
      title: 'Заголовок ни о чём',
      why: 'По заголовкам ищут свою часть письма. «Информация» подойдёт к любой, а прописные буквы читать дольше.',
      how: 'Напишите вопрос читателя или сам ответ: «Как заплатить», «Почему мы отказали».',
      bad: [
        `${paid}\n\nДополнительная информация\n\n${because}`,
        `${paid}\n\nОбщие сведения\n\n${because}`,
        `1 мая 2026 года\n\nО рассмотрении обращения\n\nУважаемая Ада Ивановна!\n\n${paid}`,
        `${paid}\n\nПОРЯДОК УПЛАТЫ НАЛОГА\n\n${because}`,
        `1 мая 2026 года\n\nОб очереди\n\nУважаемая Ада Ивановна!\n\n${paid}`,
        `1 мая 2026 года\n\nИнформация\n\nУважаемые собственники!\n\n${because}`,
      ],
      good: [
        `${paid}\n\nПочему сумма выросла\n\n${because}`,
        `${paid}\n\nСколько можно зарабатывать\n\n${because}`,
        `1 мая 2026 года\n\nО ремонте крыши в Вашем доме\n\nУважаемая Ада Ивановна!\n\n${paid}`,
        `${paid}\n\nКак заплатить налог\n\n${because}`,
        `1 мая 2026 года\n\nВаш номер в очереди – 84\n\nУважаемая Ада Ивановна!\n\n${paid}`,
        `1 мая 2026 года\n\nМы починим крышу в мае\n\nУважаемые собственники!\n\n${because}`,
      ],
      alsoGood: [
        `АДМИНИСТРАЦИЯ ГОРОДА НИЖНЕРЕЧЕНСКА\n\n1 мая 2026 года\n\nУважаемая Ада Ивановна!\n\n${paid}`,
        `${paid}\n\nЕсли Вы не согласны с ответом\n\n${because}`,
      ],
    },
  },
  check,
};
