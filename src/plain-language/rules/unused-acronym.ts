import { type AcronymUse, acronymUses } from '../acronyms.ts';
import { quote, textOf } from '../passage.ts';
import type { Document, Language, Rule, RuleFinding } from '../types.ts';
import { wordClass } from '../word-class.ts';

const open = wordClass({ en: ['('], ru: ['('] });
const close = wordClass({ en: [')'], ru: [')'] });
const hereafter = wordClass({ ru: ['далее'] });
const dash = wordClass({ ru: ['–', '—', '-'] });

/** No letter has more; a hostile text must not make the search slow. */
const mostSought = 40;
const mostKept = 1000;

/** Whether the letters stand once more in the text as a word: `LFs` and `LF's` count. */
function isUsedAgain(text: string, acronym: string, from: number): boolean {
  for (let at = text.indexOf(acronym); at >= 0; at = text.indexOf(acronym, at + acronym.length)) {
    if (at === from) continue;
    const before = text.charAt(at - 1);
    const rest = text.slice(at + acronym.length, at + acronym.length + 2);
    if (!/[\p{L}\d]/u.test(before) && !/^(?:[\p{Lu}\d]|[^\P{Ll}s]|s\p{L})/u.test(rest)) return true;
  }
  return false;
}

/** Where the bracket of an acronym opens: right before it, or before «далее –». */
const bracketBefore = (document: Document, token: number): number =>
  document.is(token - 2, hereafter) && document.is(token - 1, dash) ? token - 3 : token - 1;

const message: Readonly<Record<Language, (acronym: string) => string>> = {
  en: (acronym) => `Leave out ${acronym}: you do not use it again.`,
  ru: (acronym) => `Уберите ${acronym}: дальше это сокращение не нужно.`,
};

function check(document: Document): readonly RuleFinding[] {
  const { text, tokens, language } = document;
  const findings: RuleFinding[] = [];
  const uses = document.shared(acronymUses);
  if (uses.length === 0) return findings;
  const explained = new Map<string, AcronymUse | undefined>();
  for (const use of uses) {
    // `Long Form (LF)` alone: what stands before the bracket can do without it.
    const inBrackets = document.is(bracketBefore(document, use.token), open) && document.is(use.token + 1, close);
    const isFirst = !explained.has(use.acronym);
    if (explained.size === mostKept && isFirst) break;
    explained.set(use.acronym, isFirst && use.explained && inBrackets ? use : undefined);
  }
  let sought = 0;
  for (const use of explained.values()) {
    if (!use) continue;
    if (++sought > mostSought) break;
    const acronym = textOf(document, use.token, use.token + 1);
    if (isUsedAgain(text, acronym, tokens.start[use.token] ?? 0)) continue;
    const bracket = tokens.start[bracketBefore(document, use.token)] ?? 0;
    findings.push({
      start: /\s/.test(text.charAt(bracket - 1)) ? bracket - 1 : bracket,
      end: tokens.end[use.token + 1] ?? 0,
      message: message[language](quote(language, acronym)),
      suggestions: [{ text: '' }],
    });
  }
  return findings;
}

/** Finds acronyms that are explained and then not used. */
export const unusedAcronym: Rule = {
  id: 'unused-acronym',
  severity: 'info',
  source: {
    title: 'plainlanguage.gov: Minimize abbreviations',
    url: 'https://www.plainlanguage.gov/guidelines/words/minimize-abbreviations/',
  },
  text: {
    en: {
      title: 'Acronym that is not used again',
      why: 'The reader learns a short form for nothing, and looks for it in the rest of the letter.',
      how: 'Take out the brackets. Give a short form only when you need it several times.',
      bad: [
        'You applied for the Childcare Cost Supplement (CCS). We will reply in June.',
        'Your letter went to the Rent Board (RB). They will call you.',
        'Bring your Proof of Residence (PR) to our office.',
        'The Road Safety Team (RST) will visit your street. The team works from 8 am.',
      ],
      good: [
        'You applied for the Childcare Cost Supplement. We will reply in June.',
        'Your letter went to the Rent Board. They will call you.',
        'Bring your proof of residence to our office.',
        'The Road Safety Team will visit your street. The team works from 8 am.',
      ],
      alsoGood: [
        'You applied for the Childcare Cost Supplement (CCS). We pay CCS each month.',
        'The Rent Board (RB) will call you. Your letter is on the RB’s list.',
        'You may apply for a Blue Permit (BP). BPs are free.',
        'Pay in pounds (GBP) by bank card.',
      ],
    },
    ru: {
      title: 'Лишнее сокращение',
      why: 'Читатель запоминает сокращение зря и ищет его в остальном письме.',
      how: 'Уберите скобки. Сокращайте только то, что нужно несколько раз.',
      bad: [
        'Вы просили субсидию на квартиру (СОЖ). Мы ответим в июне 2026 года.',
        'Письмо получила жилищная инспекция (ГЖИ). Она позвонит Вам.',
        'Откройте личный кабинет (ЛК) на сайте.',
        'Взнос собирает фонд капитального ремонта (далее – ФКР). Пишите туда.',
        'На улице работает дорожная служба (ДРСУ). Служба закончит в мае 2026 года.',
      ],
      good: [
        'Вы просили субсидию на квартиру. Мы ответим в июне 2026 года.',
        'Письмо получила жилищная инспекция. Она позвонит Вам.',
        'Откройте личный кабинет на сайте.',
        'Взнос собирает фонд капитального ремонта. Пишите туда.',
        'На улице работает дорожная служба. Служба закончит в мае 2026 года.',
      ],
      alsoGood: [
        'Жилищная инспекция (ГЖИ) позвонит Вам. Адрес ГЖИ – улица Лесная, 3.',
        'Единый налоговый счёт (ЕНС) открыт. Пополните ЕНС.',
        'Пришлите файл (PDF) по почте.',
        'Письмо № ФКР-218 (копия) мы получили.',
      ],
    },
  },
  scope: 'letter',
  check,
};
