import { acronymUses } from '../acronyms.ts';
import { checkByPart, type LetterScope } from '../letter-scope.ts';
import { quote, textOf } from '../passage.ts';
import type { Language, Rule } from '../types.ts';

/** Short forms that a reader can keep in mind in one letter. */
const most = 3;
/** What is noted of a short form. */
type Use = { readonly acronym: string };

const message: Readonly<Record<Language, (size: number, shown: string) => string>> = {
  en: (size, shown) =>
    `Keep at most ${most} short forms and write the other names in full: this text has ${size} (${shown}).`,
  ru: (size, shown) =>
    `Оставьте не больше трёх сокращений, остальные названия напишите полностью: сейчас сокращений ${size} (${shown}).`,
};

const letter: LetterScope<Use> = {
  collect(document) {
    const { tokens } = document;
    return document.shared(acronymUses).map(({ token, acronym }) => ({
      start: tokens.start[token] ?? 0,
      end: tokens.end[token] ?? 0,
      key: '',
      note: { acronym },
      passage: textOf(document, token, token + 1),
    }));
  },
  judge(facts, language) {
    const first = new Map<string, number>();
    for (const [index, { note }] of facts.entries()) if (!first.has(note.acronym)) first.set(note.acronym, index);
    if (first.size <= most) return [];
    const shown = [...first.values()].slice(0, most + 1);
    const forms = shown.map((index) => quote(language, facts[index]?.passage ?? '')).join(', ');
    const more = first.size > shown.length ? ' …' : '';
    return [{ fact: shown[most] ?? 0, message: message[language](first.size, forms + more), suggestions: [] }];
  },
};

/** Finds the first acronym that is one too many for a letter. */
export const tooManyAcronyms: Rule = {
  id: 'too-many-acronyms',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Minimize abbreviations',
    url: 'https://www.plainlanguage.gov/guidelines/words/minimize-abbreviations/',
  },
  text: {
    en: {
      title: 'Too many acronyms',
      why: 'Readers can keep two or three new short forms in mind. With more they turn back again and again to look for the meaning.',
      how: 'Keep the short forms that you use most, three at most. Write the others in full, or say “the team”, “the fund”.',
      bad: [
        'The Rent Board (RB) works with the Tenant Desk (TD), the Legal Office (LO) and the Debt Unit (DU).',
        'Ask the Farm Office (FO) for the Land Map (LM), the Soil Test (ST) and the Crop Plan (CP).',
        'Your Basic Sum (BS), Child Sum (CS), Rent Sum (RS) and Heating Sum (HS) change in May.',
        'We sent your form to the Road Team (RT), the Water Team (WT), the Park Team (PT) and the Bus Team (BT).',
      ],
      good: [
        'The Rent Board works with the Tenant Desk, the Legal Office and the Debt Unit.',
        'Ask the Farm Office for the land map, the soil test and the crop plan.',
        'Your basic sum and the sums for your child, rent and heating change in May.',
        'We sent your form to the teams for roads, water, parks and buses.',
      ],
      alsoGood: [
        'You can send a PDF or a JPG to the NHS, HMRC or the DVLA in the UK.',
        'The Rent Board (RB) and the Debt Unit (DU) will write to you. The RB decides, the DU collects.',
        'Write to EASTMERE TOWN HALL by 1 May.',
        'Use forms HR-14, HR-15, HR-16 and NRS/PTD/26.',
      ],
    },
    ru: {
      title: 'Слишком много сокращений',
      why: 'Два-три новых сокращения запомнить можно. Если их больше, читатель то и дело возвращается искать, что они значат.',
      how: 'Оставьте те, что нужны чаще всего, не больше трёх. Остальное пишите полностью или просто: «комиссия», «счёт».',
      bad: [
        'Взносы в МКД собирает фонд (ФКР), за ними следят СК, УК и ГЖИ.',
        'Единый счёт (ЕНС), личный кабинет (ЛК), отчёт (ЕФС) и уведомление (УИП) открыты.',
        'Запишитесь через портал (ЕПГУ), приложение (МПГУ), центр (ЦОД) или терминал (ТСО).',
        'Комиссия (КДН), опека (ООП), школа (СОШ) и центр (ЦПР) ответят Вам.',
      ],
      good: [
        'Взносы собирает фонд капитального ремонта, за ними следят инспекция и управляющая компания.',
        'Единый налоговый счёт, личный кабинет и отчёт открыты.',
        'Запишитесь на «Госуслугах», в приложении или через терминал.',
        'Комиссия, опека, школа и центр ответят Вам.',
      ],
      alsoGood: [
        'Возьмите СНИЛС, ИНН, полис ОМС и приходите в МФЦ или ЗАГС.',
        'Фонд (ФКР) и инспекция (ГЖИ) напишут Вам. ФКР решает, ГЖИ проверяет.',
        'Пришлите файл PDF, DOC или JPG.',
        'Письма № ФКР-218, УК-15, СК-7 и ГЖИ-3 мы получили.',
      ],
    },
  },
  scope: 'letter',
  letter,
  check: checkByPart(letter),
};
