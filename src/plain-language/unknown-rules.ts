import { byPlace } from './findings.ts';
import type { Ignored } from './house.ts';
import { housePhrase } from './house-phrase.ts';
import { ruleNames } from './rule-names.ts';
import type { Finding, Language } from './types.ts';

/** What to say of a rule that is ignored and does not exist. */
const message: Readonly<Record<Language, (rule: string, known: string) => string>> = {
  en: (rule, known) => `Expected the name of a rule, got “${rule}”; write one of ${known}.`,
  ru: (rule, known) => `Нужно название правила, а не «${rule}»: напишите одно из ${known}.`,
};

/** Findings with one more, `unknown-rule`, for each comment that names a rule that does not exist. */
export function withUnknownRules(findings: Finding[], ignored: readonly Ignored[], language: Language): Finding[] {
  const known = new Set([...ruleNames, housePhrase.id]);
  const more = ignored.flatMap((one): Finding[] => {
    if (!('comment' in one) || one.comment === undefined || one.rule === undefined || known.has(one.rule)) return [];
    const names = [...known].join(', ');
    return [
      {
        rule: 'unknown-rule',
        severity: 'info',
        ...one.comment,
        message: message[language](one.rule, names),
        suggestions: [],
      },
    ];
  });
  return more.length > 0 ? [...findings, ...more].sort(byPlace) : findings;
}
