import type { LetterFact, LetterVerdict } from '../letter-scope.ts';
import { likeCase, quote } from '../passage.ts';
import type { Document } from '../types.ts';
import { startClass, wordClass } from '../word-class.ts';
import { factAt, type Kind, letterOf } from './found.ts';

/** Words for one thing, by the part that stays; those of a group take the same endings. */
const groups: readonly (readonly string[])[] = [
  ['заявлени', 'обращени'],
  ['жалоб', 'просьб'],
  ['уведомлени', 'извещени'],
  ['решени', 'постановлени', 'заключени'],
];
const stems = groups.flat();
const drifting = startClass({ ru: [new RegExp(`^(?:${stems.join('|')})[а-яё]{1,3}$`)] });
/** «Ваше заявление» and «Ваше обращение» are one thing in a letter about it. */
const your = wordClass({ ru: [/^ваш/] });
/** What makes it another thing: «Ваше обращение о пенсии». */
const about = wordClass({ ru: ['о', 'об', 'на', 'по', 'от', 'к'] });

function collect(document: Document): LetterFact<Kind>[] {
  const facts: LetterFact<Kind>[] = [];
  const { tokens } = document;
  for (const token of document.where(drifting)) {
    if (!document.is(token - 1, your) || document.is(token + 1, about)) continue;
    const key = tokens.key(token);
    const group = groups.findIndex((words) => words.some((stem) => key.startsWith(stem)));
    const stem = groups[group]?.find((word) => key.startsWith(word));
    if (stem) facts.push(factAt(document, token, token + 1, `drift ${group}`, stem));
  }
  return facts;
}

function judge(facts: readonly LetterFact<Kind>[]): LetterVerdict[] {
  const verdicts: LetterVerdict[] = [];
  const [first] = facts;
  if (!first) return verdicts;
  const told = new Set([first.note.kind]);
  for (const [fact, { note, passage }] of facts.entries()) {
    const { kind } = note;
    if (told.has(kind)) continue;
    told.add(kind);
    const better = likeCase(passage, first.note.kind + passage.toLowerCase().slice(kind.length));
    const message = `Называйте одно и то же одним словом: раньше было ${quote('ru', first.passage.toLowerCase())}, здесь – ${quote('ru', passage)}.`;
    verdicts.push({ fact, message, suggestions: [{ text: better }] });
  }
  return verdicts;
}

/** A second word for a thing that already has one, in Russian. */
export const termDriftInRussian = letterOf(collect, judge);
