import { quote } from '../passage.ts';
import { blanksIn, placeholdersIn } from '../placeholders.ts';
import { tokenAt } from '../token-at.ts';
import {
  type BlockKind,
  type Document,
  type Language,
  type Passage,
  type Rule,
  type RuleFinding,
  TokenFlag,
} from '../types.ts';

/** Where a row of underscores is no gap: a form to fill in, a line to sign, and on Russian paper the number and the day. */
const written: Readonly<Record<Language, string>> = {
  en: 'line signature closing enclosure table-row',
  ru: 'line signature closing enclosure table-row letterhead address reference date',
};

const say: Readonly<Record<Language, (passage: string) => string>> = {
  en: (passage) => `Fill in ${passage} or take it out.`,
  ru: (passage) => `Заполните ${passage} или уберите.`,
};

/** Whether a row of underscores is there to be written or signed on: one that is all of its line is, too. */
function isToWriteOn(document: Document, kind: BlockKind, token: number, end: number): boolean {
  const { flags, count } = document.tokens;
  if (written[document.language].includes(kind) || (flags[token] ?? 0) & TokenFlag.wide) return true;
  const next = tokenAt(document, end);
  return (
    ((flags[token] ?? 0) & TokenFlag.newline) !== 0 && (next >= count || ((flags[next] ?? 0) & TokenFlag.newline) !== 0)
  );
}

function check(document: Document): readonly RuleFinding[] {
  const { text, language, blocks } = document;
  const findings: RuleFinding[] = [];
  const tell = (passage: Passage, isBlank: boolean): void => {
    const token = tokenAt(document, passage.start);
    const kind = blocks[document.sentenceOf(token).block]?.kind ?? 'line';
    // What others have written is theirs.
    if (kind === 'quotation' || (isBlank && isToWriteOn(document, kind, token, passage.end))) return;
    const { start, end } = passage;
    findings.push({ start, end, message: say[language](quote(language, text.slice(start, end))), suggestions: [] });
  };
  for (const passage of placeholdersIn(text, language)) tell(passage, false);
  for (const passage of blanksIn(text)) tell(passage, true);
  return findings;
}

/** Finds gaps of a template that nobody has filled: `[name]`, `____`, `{{sum}}`, `XX.XX.2026`. */
export const unfilledPlaceholder: Rule = {
  id: 'unfilled-placeholder',
  severity: 'error',
  source: {
    title: 'GOV.UK Notify: Personalisation',
    url: 'https://www.notifications.service.gov.uk/using-notify/personalisation',
  },
  text: {
    en: {
      title: 'Gap that nobody has filled',
      why: 'The reader sees that the letter was not meant for them, and misses the name, the sum or the date that they need.',
      how: 'Fill in each gap of the template, or take its sentence out. Then read the letter once more from the top.',
      bad: [
        'Dear [Name],\n\nThank you for your letter.',
        'Please pay {{amount}} by 1 May 2026.',
        'We will call you on ____ at ten.',
        'Your meeting is on XX.XX.2026 in room 4.',
        'Dear <<First name>>,\n\nYour card is ready.',
      ],
      good: [
        'Dear Ms Holt,\n\nThank you for your letter.',
        'Please pay £40 by 1 May 2026.',
        'We will call you on 4 May at ten.',
        'Your meeting is on 4 May 2026 in room 4.',
        'Dear Ana,\n\nYour card is ready.',
      ],
      alsoGood: [
        'The court explained this in its judgment [1] and again in [12, 13].',
        'Your letter says: “I seen [sic] the notice on Monday.”',
        'You will find it in [our guide](https://guide.example/).',
        'Tick what is right:\n\n[ ] I agree\n[x] I do not agree',
        'Fill in this slip:\n\nName: ________\nAddress: ________',
        'Yours sincerely,\n\n______________\nJoan Tarrant',
        'Write the date as DD/MM/YYYY. The card ends in XXXX-1234.',
        'Write to Ana Holt <a.holt@office.example>.',
      ],
    },
    ru: {
      title: 'Пропуск не заполнен',
      why: 'Читатель видит, что письмо писали не ему, и не находит имени, суммы или срока, которые ему нужны.',
      how: 'Заполните каждый пропуск шаблона или уберите его вместе с предложением. Потом прочтите письмо с самого начала.',
      bad: [
        'Заплатите 500 рублей до [ДАТА].',
        'Мы вернём Вам {{сумма}} до 1 мая 2026 года.',
        'Ждём Вас ________ в кабинете 4.',
        'Приходите ХХ.ХХ.2026 в кабинет 4.',
        '<<ФИО>>, Ваш паспорт готов.',
      ],
      good: [
        'Заплатите 500 рублей до 1 мая 2026 года.',
        'Мы вернём Вам 500 рублей до 1 мая 2026 года.',
        'Ждём Вас 4 мая в кабинете 4.',
        'Приходите 4 мая 2026 года в кабинет 4.',
        'Анна Петровна, Ваш паспорт готов.',
      ],
      alsoGood: [
        'Об этом сказано в решении суда [1], а потом в обзоре [12, 13].',
        'Вы написали: «Я видела обьявление [так в письме] в понедельник».',
        'Подробности – в [памятке](https://pamyatka.example/).',
        'Отметьте нужное:\n\n[ ] согласен\n[x] не согласен',
        'Заполните бланк:\n\nФамилия: ________\nАдрес: ________',
        'Начальник отдела    ____________   И. И. Петрова',
        'Администрация города\n________ № ________\nНа № ________ от ________\n\nУважаемая Ада Ивановна!\n\nЖдём Вас 4 мая.',
        'Напишите дату в формате ДД.ММ.ГГГГ. Этот дом построили в XX веке.',
      ],
    },
  },
  check,
};
