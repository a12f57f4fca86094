import { phraseAround, phraseFindings } from '../phrase-findings.ts';
import { outranked } from '../phrase-overlaps.ts';
import type { Document, Rule, RuleFinding } from '../types.ts';

/** A word inside an archaic phrase, as in `you are hereby requested to`, belongs to that phrase. */
function check(document: Document): Iterable<RuleFinding> {
  if (document.language === 'ru') return phraseFindings(document, 'officialese', outranked(document, 'officialese'));
  const inArchaic = phraseAround(document, 'archaic-word');
  return phraseFindings(
    document,
    'officialese',
    ({ firstToken, lastToken }) => lastToken - firstToken === 1 && inArchaic(firstToken, lastToken),
  );
}

/** Finds words and turns of phrase of the office that have a plain word. */
export const officialese: Rule = {
  id: 'officialese',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Use simple words and phrases',
    url: 'https://www.plainlanguage.gov/guidelines/words/use-simple-words-phrases/',
  },
  text: {
    en: {
      title: 'Officialese',
      why: 'Readers know “before” and stumble over “prior to”. Each stumble costs time, and some readers give up or call you.',
      how: 'Write the word that you would say to the reader across a table. Leave out phrases that only announce what comes next.',
      bad: [
        'Please pay prior to 1 May.',
        'Please be advised that we have received your form.',
        'In the event that you move, tell us.',
        'You are required to sign the form.',
        'Assistance was furnished to the tenant upon request.',
      ],
      good: [
        'Please pay before 1 May.',
        'We have received your form.',
        'If you move, tell us.',
        'You must sign the form.',
        'We helped the tenant when she asked.',
      ],
      alsoGood: [
        'Please submit your application and provide proof of income.',
        'You can request a copy. Notify us when you move.',
        'The permit is free, and we require no fee.',
        'You can appeal. Your appeal must reach us by 1 May.',
        'We look forward to your call.',
        'However long it takes, we will help.',
      ],
    },
    ru: {
      title: 'Канцелярский оборот',
      why: 'За такими оборотами читатель теряет суть: сначала ему приходится перевести их на обычный язык. Письмо с ними звучит холодно.',
      how: 'Напишите так, как сказали бы человеку на приёме. Уберите слова, которые только объявляют, что дальше будет ответ.',
      bad: [
        'Дополнительно сообщаем, что приём начнётся 1 июня.',
        'Заявление нужно подать в обязательном порядке.',
        'Денежные средства придут до 5 мая.',
        'Учитывая вышеизложенное, мы назначили Вам выплату.',
        'Двор уберут в кратчайшие сроки.',
      ],
      good: [
        'Приём начнётся 1 июня.',
        'Заявление нужно подать обязательно.',
        'Деньги придут до 5 мая.',
        'Поэтому мы назначили Вам выплату.',
        'Двор уберут до 5 мая.',
      ],
      alsoGood: [
        'На № 118 от 04.05.2026',
        'Приложение: на 2 л. в 1 экз.',
        'Уважаемый Кирилл Петрович!',
        'Мы действуем по Закону «О порядке рассмотрения обращений граждан в установленный срок».',
      ],
    },
  },
  check,
};
