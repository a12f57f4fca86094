import { Case, caseOf } from '../morphology/features.ts';
import { endsClause, isQuoted, likeCase, quote, textOf } from '../passage.ts';
import { phraseAround } from '../phrase-findings.ts';
import { infinitiveFollows } from '../russian/infinitives.ts';
import { lightVerbForms, type Match, matchAt } from '../russian/split-predicate-match.ts';
import { splitPredicatesOf } from '../russian/split-predicates.ts';
import { type Document, type Rule, type RuleFinding, TokenKind, type WordClass } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

/** To whom: it may stand between verb and noun and stay where it is. */
const whom = wordClass({ ru: list('вам нам мне ему ей им тебе') });
/** After these, the verb can do without an object. */
const closing = wordClass({
  ru: [/^[.,;:!?)]/, ...list('до в во через не по за на с со и или без при после если в')],
});
/** Genitive and accusative are one: «приём граждан» is «принимать граждан». */
const people = wordClass({
  ru: list(
    'граждан заявителей жителей детей пациентов учащихся собственников сотрудников потребителей абонентов получателей пенсионеров инвалидов родителей людей больных работников посетителей участников учеников студентов пассажиров водителей соседей арендаторов жильцов ветеранов врачей педагогов учителей специалистов военнослужащих обучающихся воспитанников безработных беженцев пострадавших должников',
  ),
});

/** Slots of forms: those that go with «мы», and the converb. */
const slots = { we: 4, pastPlural: 10, converb: 13 } as const;

/** The form of the verb to use that says what the light verb says; nothing when its form is not clear. */
function formOf(document: Document, { verb, form, light, pair }: Match): string | undefined {
  const predicates = splitPredicatesOf(document.data);
  if (!predicates || pair.verb === '' || form.slot < 0) return undefined;
  const forms = predicates.verbs
    .find(document.tokens.key(verb))
    .filter(({ form: one, word }) => word === light && one.slot >= 0)
    .map(({ form: one }) => predicates.formOf(pair.verb, one.slot));
  return new Set(forms).size === 1 ? forms[0] : undefined;
}

const future = wordClass({ ru: list('будет будут') });
const open = wordClass({ ru: list('быть') });

/** What an office does; «допущено нарушение» is the deed of others, and «внесена плата» of the reader. */
const ours = /^(?:осуществ|произв|прове|провод|прин|оказ|да(?:ва)?ть|вести|внести|вносить|направ|обеспеч)/;
const notOurs = /платить$/;
const agents = wordClass({ ru: list('вами им ею ими ей мной мною собственником заявителем гражданином') });
const no = wordClass({ ru: list('не') });
/** Stand between a verb and who acts: «инспектором не было проведено». */
const aux = wordClass({ ru: list('не был была было были будет будут') });

/** Belong to the verb. */
const ofVerb = wordClass({
  ru: list('не был была было были будет будут быть должен должна должно должны может могут'),
});

/** Whether a word of a class stands beside a verb: «будет вскоре произведён», «может быть принято». */
function hasBeside(document: Document, verb: number, words: WordClass): boolean {
  for (let token = verb - 2; token <= verb + 1; token++) if (document.is(token, words)) return true;
  return false;
}

/** Whether somebody is said to have done it: «инспектором проведена», «принято судом». */
function hasAgent(document: Document, verb: number): boolean {
  let before = verb - 1;
  while (before > verb - 3 && document.is(before, aux)) before -= 1;
  for (const token of [before, verb + 1])
    if (document.is(token, agents) || caseOf(document.tag(token)) === Case.instrumental) return true;
  return false;
}

/** The verb to use with «мы» for a passive, in its tense: «мы проверили» for «проведена проверка». */
function weFormOf(document: Document, { verb, form, light, pair }: Match): string | undefined {
  // «Не ведётся журнал» may be the fault of the reader.
  if (hasBeside(document, verb, no)) return undefined;
  if (form.bond !== 'subject' || !ours.test(light) || notOurs.test(pair.verb) || hasAgent(document, verb))
    return undefined;
  const key = document.tokens.key(verb);
  const isReflexive = /с[ья]$/.test(key);
  // «Должна проводиться», «может быть принято»: who should do it?
  if (isReflexive ? /[тч]ься$/.test(key) : hasBeside(document, verb, open)) return undefined;
  const isPast = isReflexive ? /л(?:ся|[аои]сь)$/.test(key) : !hasBeside(document, verb, future);
  const written = splitPredicatesOf(document.data)?.formOf(pair.verb, isPast ? slots.pastPlural : slots.we);
  if (written === undefined) return undefined;
  return `мы ${written}`;
}

/** «Имеет право на льготу» has no verb: «может» needs another one behind it. */
function hasNoVerb(document: Document, { verb, noun, form, pair }: Match): boolean {
  if (pair.verb !== 'мочь') return false;
  return form.slot < 0 || form.slot === slots.converb || !infinitiveFollows(document, Math.max(verb, noun));
}

/** «Не имеем права» forbids, «не можем» does not; «о проведённой работе» needs a noun to speak of. */
function isMeant(document: Document, { verb, form, pair }: Match): boolean {
  if (pair.verb === 'мочь') return document.is(verb - 1, no) && document.lemma(verb + 1) === 'право';
  return form.bond === 'attribute' && /работать$/.test(pair.verb);
}

/** Whether other words than those of the verb stand between: «ответственность за порядок несут», not «проверка была проведена». */
function hasBetween(document: Document, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (document.tokens.kind[token] === TokenKind.word && !document.is(token, ofVerb)) return true;
  return false;
}

/** What stands between verb and noun in what can be put in; nothing when it cannot stay. */
function keptBetween(document: Document, { verb, noun, pair }: Match): string | undefined {
  const { tokens } = document;
  const between = textOf(document, verb + 1, noun);
  const count = noun - verb - 1;
  if (pair.preposition === '') {
    if (count === 0) return '';
    return count === 1 && pair.mark === '=' && document.is(verb + 1, whom) ? between : undefined;
  }
  if (count === 1) return pair.mark === '=' || endsClause(document, noun + 1) ? '' : undefined;
  if (count !== 2) return undefined;
  // «доводим до Вашего сведения», «ставим Вас в известность»: whom we tell.
  const you = [tokens.key(verb + 1), tokens.key(noun - 1)].some((key) => key === 'вас' || key === 'вашего');
  if (!you || pair.mark === '=') return undefined;
  return /В[аА]/.test(between) ? 'Вам' : 'вам';
}

/** What can be put in for the passage as it stands: «окажем Вам помощь» is «поможем Вам». */
function suggestionOf(document: Document, match: Match, written: string | undefined): string | undefined {
  const { verb, noun, pair } = match;
  if (written === undefined || noun < verb) return undefined;
  const kept = keptBetween(document, match);
  if (kept === undefined) return undefined;
  const next = noun + 1;
  const closed = next >= document.sentenceOf(verb).lastToken || document.is(next, closing);
  const fitting =
    pair.preposition !== '' ||
    pair.mark === '=' ||
    (pair.mark === '.' && closed) ||
    (pair.mark === ':' && document.is(next, people));
  if (!fitting || document.tokens.kind[next] === TokenKind.number) return undefined;
  return likeCase(textOf(document, verb, verb + 1), kept === '' ? written : `${written} ${kept}`);
}

function messageOf(document: Document, match: Match, passage: string, written: string | undefined): string {
  const { pair } = match;
  const quoted = quote('ru', passage);
  if (hasNoVerb(document, match)) return `Вместо ${quoted} скажите прямо, кому что положено или можно.`;
  if (pair.verb === '' && pair.hint === '') return `Назовите действие одним глаголом вместо ${quoted}.`;
  if (pair.verb === '') return `Вместо ${quoted} скажите прямо: ${pair.hint}.`;
  if (written !== undefined) return `Скажите одним глаголом: ${quote('ru', written)} вместо ${quoted}.`;
  const byUs = weFormOf(document, match);
  if (byUs !== undefined)
    return `Вместо ${quoted} скажите глаголом и назовите, кто это делает, например ${quote('ru', byUs)}.`;
  const who = match.form.bond === 'subject' && hasAgent(document, match.verb) ? '' : ', и назовите, кто это делает';
  return `Скажите глаголом ${quote('ru', pair.verb)}, а не ${quoted}${who}.`;
}

function check(document: Document): RuleFinding[] {
  const verbs = document.where(lightVerbForms);
  if (verbs.length === 0) return [];
  const { tokens } = document;
  const inOfficialese = phraseAround(document, 'officialese');
  const findings: RuleFinding[] = [];
  const taken = new Set<number>();
  for (const verb of verbs) {
    const sentence = document.sentenceOf(verb);
    const match = matchAt(document, sentence, verb);
    if (
      !match ||
      isMeant(document, match) ||
      taken.has(match.noun) ||
      inOfficialese(verb, verb + 1) ||
      isQuoted(document, sentence, verb)
    )
      continue;
    taken.add(match.noun);
    const [first, last] = [Math.min(verb, match.noun), Math.max(verb, match.noun) + 1];
    const [one, two] = [textOf(document, first, first + 1), textOf(document, last - 1, last)];
    // «ответственность за порядок несут»: what stands between stays.
    const isParted = last - first > 6 || (match.noun < verb && hasBetween(document, first + 1, last - 1));
    const passage = isParted ? `${one} … ${two}` : textOf(document, first, last);
    const written = formOf(document, match);
    const suggestion = hasNoVerb(document, match) ? undefined : suggestionOf(document, match, written);
    findings.push({
      start: tokens.start[first] ?? 0,
      end: tokens.end[last - 1] ?? 0,
      message: messageOf(document, match, passage, written),
      suggestions: suggestion === undefined ? [] : [{ text: suggestion }],
      ...(match.pair.mild && { severity: 'info' as const }),
    });
  }
  return findings;
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
        'Мы ответим после проведённой проверки.',
        'Работы, которые ведёт подрядчик, мы примем в июне, а оценка будет дана позже.',
      ],
      good: [
        'Инспектор проверяет счётчик.',
        'Мы отремонтируем крышу в мае.',
        'Вам нужно заплатить до 1 мая.',
        'Мы Вам поможем.',
        'Мы ответим, когда всё проверим.',
        'Работу подрядчика мы примем в июне, а оценим её позже.',
      ],
      alsoGood: [
        'После проверки мы выдадим справку.',
        'Проведите посетителя в кабинет 5.',
        'Общее собрание мы проведём 5 мая.',
        'Внесите показания счётчика до 25 мая.',
        'Без справки мы не имеем права пустить ребёнка в воду.',
        'Расскажем о проведённой работе.',
      ],
    },
  },
  check,
};
