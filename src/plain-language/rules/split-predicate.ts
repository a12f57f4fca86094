import { oncePer } from '../once-per.ts';
import { endsClause, likeCase, quote, textOf } from '../passage.ts';
import { compilePatterns } from '../patterns.ts';
import { phraseAround } from '../phrase-findings.ts';
import type { Document, LanguageData, LightVerb, Rule, RuleFinding, Sentence } from '../types.ts';
import { startClass, wordClass } from '../word-class.ts';

/** How far the noun may stand after its verb, and before a passive one, in tokens. */
const reach = { after: 5, before: 8 };
const prepositions = /^(?:в|во|к|ко|с|со|на|по|от|до|для|при|за|о|об|из|без)$/;
/** «обеспечен», «проводится», «осуществляемой»: the noun is the subject and may come first. */
const passive = /(?:ся|сь|[ая]н|ен|[ая]н[аоы]|ен[аоы]|ят[аоы]?|т[аоы])$/;
const infinitive = /(?:ть|сти|йти)$/;
/** Verbs with their own preposition: «подвергнуть сомнению», «принять во внимание», «ставить в известность». */
const accusative = /(?:у|ю|ие|ье|во|[^аеиоуыэюяйь])$/;

const verbs = startClass({ ru: ({ lightVerbs }) => lightVerbs.flatMap((entry) => entry.verbs) });
const nouns = wordClass({ ru: ({ lightVerbs }) => lightVerbs.flatMap((entry) => entry.nouns) });

/** The entries that a verb or a noun belongs to, by index. */
function compile({ lightVerbs }: LanguageData) {
  const ownersOf = (partsOf: (entry: LightVerb) => readonly string[]) => {
    const patterns = lightVerbs.flatMap((entry, owner) => partsOf(entry).map((pattern) => ({ pattern, owner })));
    const find = compilePatterns(patterns.map(({ pattern }) => pattern));
    return (key: string) => find(key).map((index) => patterns[index]?.owner ?? -1);
  };
  return { ofVerb: ownersOf((entry) => entry.verbs), ofNoun: ownersOf((entry) => entry.nouns) };
}

const listsOf = oncePer(compile);

/** The noun that belongs to the verb, and the entry they make: the nearest after it, or before it when it is passive. */
function nounOf(document: Document, sentence: Sentence, verb: number): [number, number] | undefined {
  const { tokens, data } = document;
  const lists = listsOf(data);
  const entries = new Set(lists.ofVerb(tokens.key(verb)));
  const at = (token: number): [number, number] | undefined => {
    if (!document.is(token, nouns)) return undefined;
    const entry = lists.ofNoun(tokens.key(token)).find((owner) => entries.has(owner));
    return entry === undefined ? undefined : [token, entry];
  };
  for (let token = verb + 1; token < sentence.lastToken && token <= verb + reach.after; token++) {
    if (endsClause(document, token)) break;
    const found = at(token);
    if (found) return found;
  }
  if (!passive.test(tokens.key(verb))) return undefined;
  for (let token = verb - 1; token >= sentence.firstToken && token >= verb - reach.before; token--) {
    if (endsClause(document, token)) break;
    const found = at(token);
    // «после проверки выдано» is not about the checking.
    if (found) return prepositions.test(tokens.key(token - 1)) ? undefined : found;
  }
  return undefined;
}

/** «произвести оплату.» is «оплатить.»; with words between or after, other words must change too. */
function suggestionOf(document: Document, sentence: Sentence, verb: number, noun: number, instead: string): string[] {
  const { tokens } = document;
  const next = tokens.key(noun + 1);
  const closed = noun + 1 >= sentence.lastToken || /^[.,;:!?)]/.test(next) || /^(?:до|и|или|через|в)$/.test(next);
  const verbKey = tokens.key(verb);
  const nounKey = tokens.key(noun);
  if (noun !== verb + 1 || !closed || !infinitive.test(verbKey) || !accusative.test(nounKey)) return [];
  // «осуществлять» asks for an imperfective verb, and the lists hold perfective ones.
  if (/(?:ять|ывать|авать|ить)$/.test(verbKey) && !/^(?:осуществить|выразить|допустить|выполнить)$/.test(verbKey))
    return [];
  if (instead.includes(' ') || !/^(?:про|о|вы|за|пере|при|по|рас|от|у|из|с|вер)/.test(instead)) return [];
  return [likeCase(textOf(document, verb, verb + 1), instead)];
}

function* check(document: Document): Iterable<RuleFinding> {
  const { tokens, data, language } = document;
  const inOfficialese = phraseAround(document, 'officialese');
  for (const verb of document.where(verbs)) {
    if (inOfficialese(verb, verb + 1)) continue;
    const sentence = document.sentenceOf(verb);
    const found = nounOf(document, sentence, verb);
    if (!found) continue;
    const [noun, entry] = found;
    const instead = data.lightVerbs[entry]?.instead ?? '';
    const [first, last] = [Math.min(verb, noun), Math.max(verb, noun) + 1];
    yield {
      start: tokens.start[first] ?? 0,
      end: tokens.end[last - 1] ?? 0,
      message: `Скажите глаголом ${quote(language, instead)}, а не ${quote(language, textOf(document, first, last))}, и назовите, кто это делает.`,
      suggestions: suggestionOf(document, sentence, verb, noun, instead).map((text) => ({ text })),
    };
  }
}

/** Finds a verb without a meaning of its own with the noun that carries it: «осуществлять проверку». */
export const splitPredicate: Rule = {
  id: 'split-predicate',
  severity: 'warning',
  source: { title: 'plainrussian.ru: «Простой русский язык»', url: 'https://plainrussian.ru/' },
  text: {
    ru: {
      title: 'Расщеплённое сказуемое',
      why: 'Вместо одного глагола читатель получает пустой глагол и существительное. Предложение длиннее, а кто что сделал – уже не видно.',
      how: 'Верните действию глагол: не «осуществить проверку», а «проверить».',
      bad: [
        'Инспектор осуществляет проверку счётчика.',
        'Ремонт крыши будет произведён в мае.',
        'Вам нужно произвести оплату до 1 мая.',
        'Мы окажем Вам помощь.',
      ],
      good: [
        'Инспектор проверяет счётчик.',
        'Мы отремонтируем крышу в мае.',
        'Вам нужно заплатить до 1 мая.',
        'Мы Вам поможем.',
      ],
    },
  },
  check,
};
