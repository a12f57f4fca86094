import { isRead, quote, textOf } from '../passage.ts';
import {
  type Document,
  type Language,
  type Rule,
  type RuleFinding,
  type Sentence,
  TokenFlag,
  TokenKind,
} from '../types.ts';
import { list, wordClass } from '../word-class.ts';

/** So many words of capitals in a row are shouted; one or two may be a name. */
const fewest = 4;
/** In a short friendly sentence the mark is meant kindly. */
const friendly = wordClass({
  en: list('thank thanks congratulations welcome luck happy great well nice soon hello hi hooray wishes'),
  ru: list(
    'спасибо благодарим поздравляем поздравляю добро пожаловать удачи успехов здоровья рады приглашаем здравствуйте ждем праздником счастья желаем добрый ура молодцы дорогие встречи встрече пожалуйста хорошего доброго',
  ),
});
const mostFriendly = 8;

const exclamation = 0x21;

const say: Readonly<Record<Language, { capitals: string; mark(passage: string, isQuestion: boolean): string }>> = {
  en: {
    capitals: 'Write this in small letters: use a heading or bold type to make it stand out.',
    mark: (passage, isQuestion) =>
      `End with ${isQuestion ? 'a question mark' : 'a full stop'} after ${passage}: an exclamation mark sounds like an order.`,
  },
  ru: {
    capitals: 'Напишите это строчными буквами, а важное выделите заголовком или жирным.',
    mark: (passage, isQuestion) =>
      `Поставьте ${isQuestion ? 'вопросительный знак' : 'точку'} после ${passage}: восклицательный знак звучит как окрик.`,
  },
};

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
function tellRuns({ tokens, language }: Document, { firstToken, lastToken }: Sentence, findings: RuleFinding[]): void {
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
          message: say[language].capitals,
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

function messageOf(language: Language, before: string, replacement: '.' | '?'): string {
  const name = language + before + replacement;
  const known = messages.get(name);
  if (known !== undefined) return known;
  const message = say[language].mark(quote(language, before), replacement === '?');
  if (messages.size < mostKept) messages.set(name, message);
  return message;
}

function check(document: Document): readonly RuleFinding[] {
  const { tokens, sentences, text, language } = document;
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
    const message = messageOf(language, textOf(document, mark - 1, mark), replacement);
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
    ru: {
      title: 'Крик',
      why: 'Прописные буквы читать трудно, а с восклицательным знаком письмо звучит сердито. Такие письма откладывают.',
      how: 'Пишите строчными и ставьте точку. Главное скажите первым, под своим заголовком или жирным шрифтом.',
      bad: [
        'Мы пишем Вам о взносе за ремонт. ДЕНЬГИ ДОЛЖНЫ ПРИЙТИ ДО 1 МАЯ.',
        'Явка обязательна!',
        '3 мая 2026 года\n\nВТОРОЕ ПИСЬМО О ВАШЕМ ДОЛГЕ ЗА ВОДУ\n\nУважаемая Ада Ивановна!\n\nЗаплатите 400 рублей.',
        'Это последнее письмо!!!',
      ],
      good: [
        'Мы пишем Вам о взносе за ремонт. Деньги должны прийти до 1 мая 2026 года.',
        'Пожалуйста, приходите.',
        '3 мая 2026 года\n\nВаш долг за воду – 400 рублей\n\nУважаемая Ада Ивановна!\n\nЗаплатите 400 рублей.',
        'Больше мы писать не будем.',
      ],
      alsoGood: [
        'Ждём Вас в среду. До встречи!',
        'Спасибо за помощь!',
        'Поздравляем, Вы выиграли грант!',
        'Возьмите СНИЛС, ИНН и полис ОМС.',
        'АДМИНИСТРАЦИЯ ГОРОДА НИЖНЕРЕЧЕНСКА\n\nУважаемая Ада Ивановна!\n\nВаша справка готова.',
        'Вы видели знак «Проезда нет»?',
      ],
    },
  },
  check,
};
