import { agree, Pos, posOf } from '../morphology/features.ts';
import { endsClause, isRead, quote, textOf, wordsIn } from '../passage.ts';
import { found } from '../russian/found.ts';
import { isAttribute } from '../russian/phrases-of-nouns.ts';
import type { Document, Rule, RuleFinding, Sentence } from '../types.ts';
import { startClass, wordClass } from '../word-class.ts';

/** What may be a full participle: the tagger says whether it is one. */
const start = startClass({
  ru: [
    /^.{2,}(?:[ую]щ|[ая]щ|вш|[аеия]нн|[аиоуыяе]т|[аеио]м)(?:ий|ая|ее|ие|его|ей|ему|им|ую|ем|их|ими|ый|ое|ые|ого|ой|ому|ым|ом|ых|ыми)(?:ся)?$/,
  ],
});
/** Participles that are adjectives by now. */
const adjective = wordClass({
  ru: [
    /^(?:следующ|соответствующ|действующ|настоящ|будущ|управляющ|подрастающ|решающ|бывш|данн|определенн|уважаем|необходим|указанн|вышеуказанн|нижеподписавш|заинтересованн|обязанн|уполномоченн|ответственн|квалифицированн|ограниченн|постоянн|совместн|подлинн|страхов|лечащ|ведущ|текущ|учащ|трудящ|служащ|начальствующ|командующ|заведующ|открыт|закрыт|зарегистрированн|застрахованн|пострадавш|нуждающ|обучающ|заявленн|застроенн|жилищн)[а-яё]{2,4}$/,
  ],
});
/** Words of a participle clause after which it is long, and words between a participle and its noun. */
const [longest, furthest] = [8, 4];
/** A clause is followed so far, in tokens. */
const most = 60;
/** So many in one sentence pile up. */
const many = 2;

interface Clause {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly words: number;
}

/** The clause that a participle heads behind its noun: «справка, выданная в мае». */
function behindNoun(document: Document, token: number, { lastToken }: Sentence): Clause | undefined {
  let last = token + 1;
  // A comma inside may part things of one kind: the clause ends at the first one for the reader.
  while (last < lastToken && last < token + most && !endsClause(document, last)) last += 1;
  const words = wordsIn(document, token, last);
  return words > 1 ? { first: token, last, words } : undefined;
}

/** The clause that a participle heads before its noun: «выданной нами в мае справки». */
function beforeNoun(document: Document, token: number, { lastToken }: Sentence): Clause | undefined {
  const own = document.tag(token);
  if (isAttribute(document.tag(token + 1)) || posOf(document.tag(token + 1)) === Pos.noun) {
    if (agree(own, document.tag(token + 1))) return undefined;
  }
  for (let at = token + 1; at < lastToken && at < token + 24 && !endsClause(document, at); at++) {
    const tag = document.tag(at);
    if (posOf(tag) !== Pos.noun || !agree(own, tag)) continue;
    const words = wordsIn(document, token, at);
    return words > 1 ? { first: token, last: at + 1, words } : undefined;
  }
  return undefined;
}

function check(document: Document): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const tokens = document.where(start);
  for (let index = 0; index < tokens.length; ) {
    const sentence = document.sentenceOf(tokens[index] ?? 0);
    const clauses: Clause[] = [];
    for (; index < tokens.length && (tokens[index] ?? 0) < sentence.lastToken; index++) {
      const token = tokens[index] ?? 0;
      if (document.is(token, adjective) || posOf(document.tag(token)) !== Pos.participle) continue;
      const follows = token > sentence.firstToken && document.tokens.key(token - 1) === ',';
      const clause = follows ? behindNoun(document, token, sentence) : beforeNoun(document, token, sentence);
      if (clause) clauses.push(clause);
    }
    if (clauses.length === 0 || !isRead(document, sentence)) continue;
    for (const { first, last, words } of clauses) {
      const isLong = words >= longest;
      const isFar = document.tokens.key(first - 1) !== ',' && words > furthest;
      if (!isLong && !isFar && clauses.length < many) continue;
      const passage = textOf(document, first, last);
      const shown = quote('ru', passage.length > 60 ? `${textOf(document, first, first + 3)} …` : passage);
      const message =
        clauses.length >= many
          ? `Вынесите ${shown} в отдельное предложение: причастных оборотов здесь ${clauses.length}.`
          : `Вынесите ${shown} в отдельное предложение или начните со слова «который».`;
      const finding = found(document, first, last, message);
      findings.push(
        clauses.length > many || (isLong && clauses.length >= many) ? finding : { ...finding, severity: 'info' },
      );
    }
  }
  return findings;
}

/** Finds participle clauses that are long, or several in one sentence. */
export const participleClause: Rule = {
  id: 'participle-clause',
  severity: 'warning',
  source: { title: 'plainrussian.ru: «Простой русский язык»', url: 'https://plainrussian.ru/' },
  text: {
    ru: {
      title: 'Причастные обороты',
      why: 'Оборот разрывает фразу: пока читатель дойдёт до конца, он забудет, о чём речь. Два оборота подряд приходится перечитывать.',
      how: 'Сделайте из оборота своё предложение. Короткий оборот можно начать со слова «который» или убрать.',
      bad: [
        'Копия договора, заключённого с банком, выдавшим кредит, нам не нужна.',
        'Решение по заявлению, поданному в мае, примет комиссия, созданная администрацией.',
        'Мы вернём документы, представленные Вами вместе с заявлением о выдаче новой справки о составе семьи.',
        'Пришлите выданную отделом учёта жилья в прошлом году справку.',
      ],
      good: [
        'Копия договора с банком нам не нужна.',
        'Вы подали заявление в мае. Решение по нему примет комиссия администрации.',
        'Мы вернём документы. Вы прислали их вместе с заявлением о новой справке.',
        'В прошлом году отдел жилья выдал Вам справку. Пришлите её.',
      ],
      alsoGood: [
        'Принесите подписанное заявление и заполненный бланк.',
        'Сумма, указанная в квитанции, верна.',
        'Следующий день – рабочий, действующие правила есть на сайте.',
        'Проверьте данные, которые Вы указали.',
      ],
    },
  },
  check,
};
