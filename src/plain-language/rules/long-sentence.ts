import type { Document, Language, Rule, RuleFinding } from '../types.ts';

/**
 * Most words that a sentence should have, up to how many it is only said, and the most that it may have; Russian words
 * carry more.
 */
const limits: Readonly<Record<Language, { should: number; mild: number; may: number }>> = {
  en: { should: 25, mild: 25, may: 35 },
  ru: { should: 20, mild: 25, may: 30 },
};

const message: Readonly<Record<Language, (words: number, limit: number) => string>> = {
  en: (words, limit) => `Split this sentence: it has ${words} words, aim for ${limit} at most.`,
  ru: (words, limit) => `Разбейте предложение: слов в нём – ${words}, а нужно не больше ${limit}.`,
};

function check({ language, sentences, limits: house }: Document): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  const should = house.sentenceWords ?? limits[language].should;
  const mild = should + limits[language].mild - limits[language].should;
  const may = should + limits[language].may - limits[language].should;
  for (const { prose, words, start, end } of sentences) {
    if (!prose || words <= should) continue;
    const found = { start, end, message: message[language](words, should), suggestions: [] };
    if (words > may) findings.push({ ...found, severity: 'error' });
    else findings.push(words > mild ? found : { ...found, severity: 'info' });
  }
  return findings;
}

/** Finds sentences that a reader cannot hold in mind at once. */
export const longSentence: Rule = {
  id: 'long-sentence',
  severity: 'warning',
  source: {
    title: 'GOV.UK: Sentence length – why 25 words is our limit',
    url: 'https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/',
  },
  text: {
    en: {
      title: 'Long sentence',
      why: 'By the end of a long sentence the reader has lost its beginning, and with it who must do what by when.',
      how: 'One thought, one sentence. Cut at “and”, “which” or “however”, or turn the parts into a list.',
      bad: [
        'We have looked at the form that you sent us in March and we need to see the letter from your bank before we can tell you how much we will pay you each month.',
        'If you want to keep your place in the queue you must sign the form and send it back to us together with a copy of your lease, your last pay slip and a letter from your doctor.',
      ],
      good: [
        'We have looked at the form that you sent us in March. We need to see the letter from your bank. Then we can tell you how much we will pay you each month.',
        'To keep your place in the queue, sign the form and send it back to us. Add a copy of your lease, your last pay slip and a letter from your doctor.',
      ],
    },
    ru: {
      title: 'Длинное предложение',
      why: 'К концу длинного предложения читатель забывает его начало, а с ним – кто, что и когда должен сделать.',
      how: 'Одна мысль – одно предложение. Разрежьте его там, где стоят «который», «а также», «при этом», или сделайте список.',
      bad: [
        'Мы проверили заявление, которое Вы подали в марте, и просим Вас до 1 мая принести справку о доходах, копию паспорта и договор аренды, чтобы мы могли назначить выплату.',
        'Если Вы хотите сохранить место в очереди, подпишите бланк и пришлите его нам вместе с копией договора, справкой о составе семьи и письмом от Вашего врача.',
        'Мастер придёт в среду с девяти до двенадцати, чтобы посмотреть трубы на кухне и в ванной, и после этого скажет, нужно ли менять их сейчас или это можно сделать летом.',
        'Вы получите ответ по почте или на сайте, где мы ещё покажем, как считали сумму и какие документы для этого взяли у банка и налоговой службы.',
      ],
      good: [
        'Мы проверили заявление, которое Вы подали в марте. Чтобы мы назначили выплату, принесите до 1 мая справку о доходах, копию паспорта и договор аренды.',
        'Чтобы сохранить место в очереди, подпишите бланк и пришлите его нам. Приложите копию договора, справку о составе семьи и письмо от врача.',
        'Мастер придёт в среду с девяти до двенадцати и посмотрит трубы на кухне и в ванной. Он скажет, нужно ли менять их сейчас или можно подождать до лета.',
        'Вы получите ответ по почте или на сайте. Там мы покажем, как считали сумму и какие документы взяли у банка и налоговой службы.',
      ],
      alsoGood: [
        'Мы получили Ваше заявление 3 мая 2026 года, проверили его и назначили выплату на весь год.',
        'Пришлите:\n\n- паспорт\n- договор аренды на этот год\n- справку о доходах всех, кто живёт с Вами в квартире',
        'Позвоните нам. Мы ответим. Если номер занят, перезвоните позже или напишите, и мы сами Вам позвоним.',
        'АДМИНИСТРАЦИЯ ГОРОДА НИЖНЕРЕЧЕНСКА\n\nУважаемая Ада Ивановна!\n\nВаша справка готова.',
      ],
    },
  },
  check,
};
