import { checkByPart, type LetterFact, type LetterVerdict } from '../letter-scope.ts';
import { isRead, quote } from '../passage.ts';
import { factAt, type Kind, letterOf } from '../russian/found.ts';
import { startsUpper } from '../token-shape.ts';
import { type Document, type Rule, TokenFlag } from '../types.ts';
import { startClass, wordClass } from '../word-class.ts';

const you = startClass({ ru: [/^(?:вы|вас|вам|вами|ваш(?:а|е|и|его|ему|им|ем|ей|у|их|ими)?)$/] });
/** «Уважаемые жители!» greets many. */
const many = wordClass({ ru: [/^(?:уважаемые|дорогие)$/] });
const one = wordClass({ ru: [/^(?:глубоко)?(?:уважаем|дорог)(?:ый|ая|ой)$/] });
/** Before a word that opens a sentence or stands in a quotation, its capital tells nothing. */
const opener = wordClass({ ru: [/^[«„“"(:]$/] });

function collect(document: Document): LetterFact<Kind>[] {
  const facts: LetterFact<Kind>[] = [];
  const { tokens, blocks, sentences } = document;
  for (const block of blocks) {
    if (block.kind !== 'salutation') continue;
    const first = sentences[block.firstSentence]?.firstToken ?? 0;
    const kind = document.is(first, many) ? 'to many' : document.is(first, one) ? 'to one' : '';
    if (kind) facts.push(factAt(document, first, first + 1, 'you', kind));
  }
  for (const token of document.where(you)) {
    const sentence = document.sentenceOf(token);
    if (token === sentence.firstToken || !isRead(document, sentence)) continue;
    // The number of a list item stands before its first word.
    if ((tokens.flags[token] ?? 0) & TokenFlag.newline || document.is(token - 1, opener)) continue;
    if ((tokens.flags[token] ?? 0) & TokenFlag.capitals) continue;
    const isCapital = startsUpper(tokens, token);
    if (isCapital && /^[.)–-]$/.test(tokens.key(token - 1))) continue;
    facts.push(factAt(document, token, token + 1, 'you', isCapital ? 'capital' : 'small'));
  }
  return facts;
}

/** The same word with the other first letter. */
function turned(word: string): string {
  const first = word.charAt(0);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + word.slice(1);
}

function judge(facts: readonly LetterFact<Kind>[]): LetterVerdict[] {
  const verdicts: LetterVerdict[] = [];
  let [capitals, smalls] = [0, 0];
  let toMany = false;
  let toOne = false;
  for (const { note } of facts) {
    const { kind } = note;
    if (kind === 'capital') capitals += 1;
    else if (kind === 'small') smalls += 1;
    else if (kind === 'to many') toMany = true;
    else toOne = true;
  }
  const mixture = capitals > 0 && smalls > 0;
  if (!mixture && !(toMany && !toOne && capitals > 0)) return verdicts;
  const wrong = toMany && !toOne ? 'capital' : toOne || capitals >= smalls ? 'small' : 'capital';
  for (const [fact, { note, passage }] of facts.entries()) {
    const { kind } = note;
    if (kind !== wrong) continue;
    const better = turned(passage);
    const why =
      toMany && !toOne ? 'нескольким людям пишут «вы» со строчной' : 'держитесь одного написания во всём письме';
    verdicts.push({ fact, message: `Напишите ${quote('ru', better)}: ${why}.`, suggestions: [{ text: better }] });
  }
  return verdicts;
}

const letter = letterOf(collect, judge);

/** Finds «Вы» and «вы» side by side in one letter, and «Вы» in a letter to many. */
export const mixedAddress: Rule = {
  id: 'mixed-address',
  severity: 'warning',
  source: {
    title: 'Институт Пушкина: когда «вы» пишут с заглавной буквы',
    url: 'https://life.ru/p/1803145',
  },
  text: {
    ru: {
      title: 'Вперемешку «Вы» и «вы»',
      why: 'Большая буква – знак уважения одному человеку. Если она то есть, то нет, письмо выглядит собранным из кусков.',
      how: 'Одному человеку пишите «Вы» с большой буквы и держитесь этого до конца. Нескольким людям – «вы» со строчной.',
      bad: [
        'Мы получили Ваше заявление. Для ответа вам нужно прийти к нам.',
        'Уважаемая Анна Олеговна!\n\nМы посмотрели ваше заявление и ждём Вас в среду.',
        'Уважаемые жители!\n\nМы починим крышу над Вашим подъездом.',
        'Если вы переедете, напишите нам. Мы пришлём вам бланк, а потом позвоним Вам.',
      ],
      good: [
        'Мы получили Ваше заявление. Для ответа Вам нужно прийти к нам.',
        'Уважаемая Анна Олеговна!\n\nМы посмотрели Ваше заявление и ждём Вас в среду.',
        'Уважаемые жители!\n\nМы починим крышу над вашим подъездом.',
        'Если вы переедете, напишите нам. Мы пришлём вам бланк, а потом позвоним вам.',
      ],
      alsoGood: [
        'Вы переехали? Ваши письма придут по новому адресу, если вы сообщите его.',
        'Прочитайте статью «Ваши права»: мы написали её для вас.',
        'Уважаемые родители!\n\nМы ждём вас и ваших детей в школе.',
        'Уважаемый Лев Ильич!\n\nМы ждём Вас.',
      ],
    },
  },
  scope: 'letter',
  letter,
  check: checkByPart(letter),
};
