import { acronymUses } from '../acronyms.ts';
import { checkByPart, type LetterFact, type LetterScope } from '../letter-scope.ts';
import { quote, textOf } from '../passage.ts';
import { codeAt } from '../russian/codes.ts';
import type { Document, Language, Rule } from '../types.ts';

/** What is noted of an acronym; `better` is what can stand there as it is. */
type Use = { readonly explained: boolean; readonly better: string };

const message: Readonly<Record<Language, (acronym: string) => string>> = {
  en: (acronym) => `Write ${acronym} in full the first time, or explain it in brackets.`,
  ru: (acronym) => `Напишите ${acronym} полностью в первый раз или объясните в скобках.`,
};

/** Every acronym that readers may not know: explained or only used. */
function collect(document: Document): readonly LetterFact<Use>[] {
  const { tokens, language } = document;
  return document.shared(acronymUses).map(({ token, acronym, explained }) => {
    const code = language === 'ru' && !explained ? codeAt(document, token) : undefined;
    const last = code ? code.last : token + 1;
    return {
      start: tokens.start[token] ?? 0,
      end: tokens.end[last - 1] ?? 0,
      key: acronym,
      note: { explained, better: code ? code.name : '' },
      passage: explained ? '' : textOf(document, token, last),
    };
  });
}

const letter: LetterScope<Use> = {
  collect,
  judge([first], language) {
    if (!first || first.note.explained) return [];
    const { better } = first.note;
    const suggestions = better ? [{ text: better }] : [];
    return [{ fact: 0, message: message[language](quote(language, first.passage)), suggestions }];
  },
};

/** Finds acronyms that the text does not explain when it first uses them; one finding for each. */
export const undefinedAcronym: Rule = {
  id: 'undefined-acronym',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Minimize abbreviations',
    url: 'https://www.plainlanguage.gov/guidelines/words/minimize-abbreviations/',
  },
  text: {
    en: {
      title: 'Acronym without explanation',
      why: 'You use the acronym daily, but the reader may see it for the first time. They cannot guess it and cannot look it up in your letter.',
      how: 'Write the name in full. If you need it often, give the short form in brackets after the first full name.',
      bad: [
        'Send the form to the ISAB today.',
        'Your CCS payment will stop in June.',
        'Ask your employer for a copy of the PTR.',
        'We checked your DPA status in May.',
      ],
      good: [
        'Send the form to the Income Support Branch (ISAB) today. The ISAB will reply.',
        'Your Childcare Cost Supplement payment will stop in June.',
        'Ask your employer for a copy of the tax return.',
        'In May we checked whether you may delay your payments.',
      ],
      alsoGood: [
        'SALTBY HOMES will repair your roof in May.',
        'You can apply on GOV.UK today.',
        'Our website meets level AA.',
        'You need grades BBC or better.',
        'Please call Mr SMITH or Mrs DOE.',
        'Your adviser is Anna-Maria SMITH.',
        'Send form HR-14 to NM2 4QT.',
      ],
    },
    ru: {
      title: 'Непонятное сокращение',
      why: 'Вы пишете это сокращение каждый день, а читатель видит его впервые. Догадаться он не сможет.',
      how: 'Напишите название полностью. Если оно нужно часто, один раз дайте краткое: «единый налоговый счёт (ЕНС)».',
      bad: [
        'Пополните ЕНС до 1 мая 2026 года включительно.',
        'Так требует статья 57 ЖК РФ.',
        'Направление придёт через ЕПГУ.',
        'Собственники помещений в МКД платят взнос.',
      ],
      good: [
        'Пополните единый налоговый счёт (ЕНС) до 1 мая 2026 года включительно.',
        'Так требует статья 57 Жилищного кодекса.',
        'Направление придёт на «Госуслуги».',
        'Собственники квартир в доме платят взнос.',
      ],
      alsoGood: [
        'Правила есть на сайте GOV.UK уже год.',
        'Сайт доступен на уровне AA.',
        'Это категория ВВ.',
        'Возьмите СНИЛС, ИНН и полис ОМС, приходите в МФЦ.',
        'Единый налоговый счёт (далее – ЕНС) открыт. На ЕНС есть деньги.',
        'Письмо № 05-11/2214-ОТ, дело № ФКР-218.',
      ],
    },
  },
  scope: 'letter',
  letter,
  check: checkByPart(letter),
};
