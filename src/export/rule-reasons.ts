import { allRules } from '#plain-language';

type Reasons = Readonly<Record<string, string>>;
const reasonsIn = (language: 'en' | 'ru'): Reasons =>
  Object.fromEntries(allRules.flatMap(({ id, text }) => (text[language] ? [[id, text[language].why]] : [])));

/** Why rules matter, by the language of the letter and the name of the rule. */
export const ruleReasons: Readonly<Record<'en' | 'ru', Reasons>> = { en: reasonsIn('en'), ru: reasonsIn('ru') };
