import { describe, expect, test } from 'vitest';
import { allRules, createChecker, type Language, languages } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { ruleNames } from '#plain-language/rule-names';
import acronymsEn from '../src/plain-language/data/en/acronyms.json' with { type: 'json' };
import coldFormulasEn from '../src/plain-language/data/en/cold-formulas.json' with { type: 'json' };
import lightVerbsEn from '../src/plain-language/data/en/light-verbs.json' with { type: 'json' };
import nounsEn from '../src/plain-language/data/en/nouns.json' with { type: 'json' };
import participlesEn from '../src/plain-language/data/en/participles.json' with { type: 'json' };
import passiveEn from '../src/plain-language/data/en/passive.json' with { type: 'json' };
import phrasesOf18f from '../src/plain-language/data/en/phrases-18f.json' with { type: 'json' };
import phrasesOfCdc from '../src/plain-language/data/en/phrases-cdc.json' with { type: 'json' };
import phrasesOfFormFyxer from '../src/plain-language/data/en/phrases-formfyxer.json' with { type: 'json' };
import phrasesEn from '../src/plain-language/data/en/phrases-own.json' with { type: 'json' };
import phrasesOfPlainLanguageGov from '../src/plain-language/data/en/phrases-plainlanguage-gov.json' with {
  type: 'json',
};
import termClustersEn from '../src/plain-language/data/en/term-clusters.json' with { type: 'json' };
import termsEn from '../src/plain-language/data/en/terms.json' with { type: 'json' };
import acronymsRu from '../src/plain-language/data/ru/acronyms.json' with { type: 'json' };
import lightVerbsRu from '../src/plain-language/data/ru/light-verbs.json' with { type: 'json' };
import participlesRu from '../src/plain-language/data/ru/participles.json' with { type: 'json' };
import phrasesRu from '../src/plain-language/data/ru/phrases.json' with { type: 'json' };
import termsRu from '../src/plain-language/data/ru/terms.json' with { type: 'json' };

const data = { en, ru };
const checker = createChecker(data);
const findings = (text: string, language: Language) => checker.check(text, { language }).findings;
/** The passages that a rule finds. */
const found = (rule: string, text: string, language: Language) =>
  findings(text, language)
    .filter((finding) => finding.rule === rule)
    .map(({ start, end }) => text.slice(start, end));

const texts = allRules.flatMap((rule) =>
  languages.flatMap((language) => {
    const text = rule.text[language];
    return text ? [{ id: rule.id, language, text }] : [];
  }),
);

test('the rules have ids of their own, from A to Z', () => {
  const ids = allRules.map(({ id }) => id);
  expect(ids).toEqual(ruleNames);
  for (const language of languages) expect(data[language].rules).toEqual(allRules.filter(({ text }) => text[language]));
  expect(ids).toEqual([...new Set(ids)].sort());
});

describe.each(texts)('$id in $language', ({ id, language, text }) => {
  test('says what is wrong, why and how to mend it', () => {
    expect(text.title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(text.why).toMatch(/^\p{Lu}.*\.$/u);
    expect(text.how).toMatch(/^\p{Lu}.*\.$/u);
    expect(text.bad.length).toBeGreaterThanOrEqual(2);
    expect(text.good).toHaveLength(text.bad.length);
  });

  test.each(text.bad)('finds it: %s', (bad) => {
    expect(findings(bad, language).map(({ rule }) => rule)).toContain(id);
  });

  test.each([...text.good, ...(text.alsoGood ?? [])])('is silent, and so is every rule of weight: %s', (good) => {
    const rest = findings(good, language).filter(({ rule, severity }) => rule === id || severity !== 'info');
    expect(rest).toEqual([]);
  });

  test.each(text.bad)('says what to do, and suggests a change: %s', (bad) => {
    for (const { start, end, message, suggestions } of findings(bad, language)) {
      expect(message).toMatch(language === 'ru' ? /^[А-ЯЁ].*[.!?]$/u : /^[A-Z].*[.!?]$/);
      expect(suggestions.map((suggestion) => suggestion.text)).not.toContain(bad.slice(start, end));
    }
  });
});

const lists = {
  termsEn,
  passiveEn,
  acronymsEn,
  coldFormulasEn,
  nounsEn,
  termClustersEn,
  lightVerbsEn,
  participlesEn,
  phrasesEn,
  phrasesOf18f,
  phrasesOfCdc,
  phrasesOfFormFyxer,
  phrasesOfPlainLanguageGov,
  acronymsRu,
  lightVerbsRu,
  participlesRu,
  phrasesRu,
  termsRu,
};

test.each(Object.entries(lists))('%s names its source and licence', (_, list) => {
  expect(list.source).not.toBe('');
  expect(list.licence).not.toBe('');
});

describe.each(languages)('the lists of %s', (language) => {
  test('hold no phrase twice', () => {
    const patterns = data[language].phrases.map(({ list, pattern }) => `${list}: ${pattern}`);
    expect(patterns).toEqual([...new Set(patterns)]);
  });

  test('are written as tokens are looked up, without punctuation', () => {
    const words = [
      ...data[language].phrases.map(({ pattern }) => pattern),
      ...data[language].lightVerbs.flatMap(({ verbs, nouns }) => [...verbs, ...nouns]),
      ...data[language].participles,
    ];
    expect(words.filter((word) => !/^[a-zà-ÿа-я0-9'.,* -]+$/.test(word) || word !== word.trim())).toEqual([]);
  });

  test('offer for each phrase another text, or say what to write', () => {
    const idle = data[language].phrases.filter(
      ({ pattern, instead, hint }) => (instead.length === 0 && !hint) || instead.includes(pattern),
    );
    expect(idle).toEqual([]);
  });
});

test.each([
  ['en', 'Please be advised that we have moved.', 'We'],
  ['en', 'You are hereby notified.', ''],
  ['en', 'It is an erroneous claim.', 'a wrong'],
  ['en', 'NOTICE PRIOR TO REPAIRS OF THE ROAD', 'BEFORE'],
  ['en', 'Costs, including, but not limited to, travel.', ''],
  ['en', 'Pay £50 today and 1250 pounds in May.', '£1,250'],
  ['en', 'Pay by 12 Sept. 2026 at any bank.', '12 September 2026'],
  ['en', 'We wrote on 3 May 2026. Reply by June 5th, 2026.', '5 June 2026'],
  ['en', 'Call us on 02079460123 from 9 am to 5 pm.', '020 7946 0123'],
  ['en', 'We have ascertained the rent.', 'found out'],
  ['en', 'They may relinquish the flat.', 'give up'],
  ['en', 'He was able to disburse the sum.', 'pay out'],
  ['en', 'You were under an obligation to pay.', 'had to'],
  ['en', 'It has been found that you moved.', 'We have found'],
  ['en', 'The tenant shall pay.', 'must'],
  ['en', 'Enclose your bill(s).', 'bills'],
  ['ru', 'Дополнительно сообщаем: приём закрыт.', ''],
  ['ru', 'Дополнительно сообщаем, что приём закрыт.', 'Приём'],
  ['ru', 'Мы уведомляем Вас сегодня.', 'сообщаем Вам'],
  ['ru', 'Посылка в полном объеме дошла.', 'полностью'],
] as const)('a suggestion in %s can be applied as it stands: %s', (language, text, suggestion) => {
  expect(findings(text, language).flatMap(({ suggestions }) => suggestions[0]?.text ?? [])).toContain(suggestion);
});

test.each([
  ['officialese', 'en', 'Write to the Social Assistance Tribunal.', []],
  ['officialese', 'en', 'We will provide a form. Submit it with your application when you request money.', []],
  [
    'officialese',
    'en',
    'Please provide adequate additional assistance.',
    ['provide', 'adequate', 'additional', 'assistance'],
  ],
  ['officialese', 'en', 'The word “commence” is old.', []],
  ['shall', 'en', 'Shall we call? The word “shall” is old.', []],
  ['slash', 'en', 'See a/b/c, 24/7, NRS/PTD and pay.example/and/or.', []],
  ['unexplained-term', 'en', 'Your arrears grow. The arrears are high.', ['arrears']],
  ['hard-word', 'en', 'Your abatement (a lower rent) ends. The abatement was small.', []],
  ['agentless-passive', 'en', 'The claim was refused by the tribunal.', []],
  ['agentless-passive', 'en', 'The claim was refused by post.', ['was refused']],
  ['agentless-passive', 'en', 'She was born in May and the shop is closed. Forms can be found online.', []],
  ['agentless-passive', 'ru', 'Комиссией принято решение. Нами рассмотрено заявление.', []],
  ['agentless-passive', 'ru', 'Порядок установлен ст. 5 закона.', []],
  ['nominalisation', 'en', 'Please fill in the application form and keep the receipt.', []],
  ['double-negative', 'en', 'You do not need to do anything.', []],
  ['double-negative', 'ru', 'Если Вы не согласны, не платите. Не пейте и не курите.', []],
  ['undefined-acronym', 'en', 'Send form HR-14 and NRS/PTD/26 to NM2 4QT in the UK. HENRY VII WAS KING.', []],
  ['undefined-acronym', 'en', 'The CCS is small. Ask for the CCS (childcare supplement).', ['CCS']],
  [
    'undefined-acronym',
    'ru',
    'Ваш единый налоговый счёт (далее – ЕНС) открыт. На ЕНС есть деньги. Ваш ИНН известен.',
    [],
  ],
  ['numeric-date', 'en', 'See section 1.2.26 and the address 10.12.14.1.', []],
  ['numeric-date', 'ru', 'Решение от 02.03.2026 № 318 и № 7 от 04.05.2026. Срок 32.13.2026.', []],
  ['numeric-date', 'ru', 'Заплатите этот налог до 20.02.2026 г.', ['20.02.2026 г']],
  ['split-predicate', 'ru', 'После проверки выдано новое свидетельство. Проводите его до двери.', []],
  [
    'split-predicate',
    'ru',
    'Инспектором проводится ежегодная плановая проверка.',
    ['проводится ежегодная плановая проверка'],
  ],
  ['genitive-chain', 'ru', 'Вы получите копию договора, справку о составе семьи и письмо.', []],
] as const)('%s in %s knows what is no fault: %s', (rule, language, text, passages) => {
  expect(found(rule, text, language)).toEqual(passages);
});

test('a date in figures that may be read in two ways gets both readings', () => {
  expect(findings('Pay by 01/02/2026.', 'en')[0]?.suggestions).toEqual([
    { text: '1 February 2026' },
    { text: '2 January 2026' },
  ]);
});

test.each(languages)('a text of %s without sentence ends takes time in proportion to its length', (language) => {
  const bad = texts.filter((one) => one.language === language).flatMap(({ text }) => text.bad);
  const piece = `${bad.join(' ').replace(/[.!?,:;]/g, '')} `;
  const seconds = (length: number): number => {
    const text = piece.repeat(length / piece.length);
    const start = performance.now();
    checker.check(text, { language });
    return (performance.now() - start) / 1000;
  };
  seconds(50_000);
  const short = seconds(250_000);
  expect(seconds(1_000_000)).toBeLessThan(short * 12 + 0.5);
});

test.each(['request', 'submit', 'provide', 'identify', 'require', 'permit', 'notify', 'appeal', 'application'])(
  'a word that the law needs may stand: %s',
  (word) => {
    expect(findings(`Please read the part on “how to ${word}”. You ${word} it here.`, 'en')).toEqual([]);
  },
);
