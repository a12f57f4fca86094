import { allSlots } from './slots/index.ts';
import { alwaysNeeded, needOf } from './slots/needs.ts';
import type { Document, Finding, Language, Report, Sentence, SlotReport, TextShape, Verdict } from './types.ts';

/** Findings of weight (warnings and errors) in 100 words; up to here a letter is fit to be tested. */
const fewFindings = 1;
/** From here on it is quicker to write the letter anew. */
const manyFindings = 4;
/** A sentence longer than this is the first thing to mend, in words. */
const longSentence = 25;
/** From this confidence on the type of a letter is sure enough to say that it is not ready. */
const sureType = 0.9;

type Words = Record<'nothing' | 'read' | 'test' | 'heavy' | 'hardAction', string> & {
  long(words: number): string;
  readonly shapes: Readonly<Partial<Record<TextShape, string>>>;
};

const next: Readonly<Record<Language, Words>> = {
  en: {
    nothing: 'Write or paste a letter: there is no sentence to check yet.',
    heavy: 'Use shorter, more common words.',
    long: (words) => `Split the hardest sentence: it has ${words} words.`,
    hardAction: 'Split the sentence that says what to do: the reader must understand it at once.',
    read: 'Read it aloud once, then ask a colleague what they would do after reading it.',
    test: 'Show it to a reader and ask what they will do now: only readers can approve a letter.',
    shapes: {
      letters: 'This looks like several letters: check each one by itself.',
      thread: 'This looks like an e-mail with answers below it: check the newest message by itself.',
      form: 'This looks like a form: whether it says all it must, a letter check cannot tell.',
      table: 'This looks like a table: add the letter that goes with it.',
      long: 'This is too long for a letter: check it part by part.',
      mixed: 'This letter is in two languages: check the part in each language by itself.',
      broken: 'The lines of this letter are cut: put its sentences and words together, then check it again.',
    },
  },
  ru: {
    nothing: 'Напишите или вставьте письмо: пока нет ни одного предложения.',
    heavy: 'Возьмите слова короче и привычнее.',
    long: (words) => `Разбейте самое трудное предложение: слов в нём ${words}.`,
    hardAction: 'Разбейте предложение о том, что сделать: читатель должен понять его сразу.',
    read: 'Прочтите письмо вслух и спросите коллегу, что он сделал бы после такого письма.',
    test: 'Дайте письмо читателю и спросите, что он теперь сделает: одобрить письмо могут только читатели.',
    shapes: {
      letters: 'Похоже, здесь несколько писем: проверьте каждое отдельно.',
      thread: 'Похоже, это переписка: проверьте последнее письмо отдельно.',
      form: 'Похоже, это бланк: всё ли в нём сказано, проверка писем не покажет.',
      table: 'Похоже, это таблица: добавьте письмо, к которому она приложена.',
      long: 'Для письма текст слишком длинный: проверьте его по частям.',
      mixed: 'Письмо на двух языках: проверьте часть на каждом языке отдельно.',
      broken: 'Строки письма разорваны: соедините слова и предложения и проверьте ещё раз.',
    },
  },
};

/** A sum that does not add up: whoever acts on it pays or waits for the wrong sum. Nothing, where the house weighs it less. */
const conflictIn = (findings: readonly Finding[]): Finding | undefined =>
  findings.find(({ rule, severity }) => rule === 'sum-mismatch' && severity === 'error');

/** The heaviest finding, the earliest of equals; `info` alone asks for nothing. */
function heaviest(findings: readonly Finding[]): Finding | undefined {
  return (
    findings.find(({ severity }) => severity === 'error') ?? findings.find(({ severity }) => severity === 'warning')
  );
}

/** What `slot` asks of the writer, in the language of the text. */
function howOf(id: string, language: Language): string | undefined {
  return allSlots.find((slot) => slot.id === id)?.text[language]?.how;
}

/** What the verdict is made of. */
type Judged = Pick<Report, 'ease' | 'findings' | 'shape' | 'type' | 'slots'>;

/** How ready a letter is: as its weakest part is, with the one next thing to do. */
export function verdictOf(document: Document, { ease, findings, shape, type, slots }: Judged): Verdict {
  const say = next[document.language];
  let words = 0;
  let longest = -1;
  for (const sentence of document.sentences) {
    words += sentence.words;
    if (sentence.prose && sentence.words > longest) longest = sentence.words;
  }
  const shaped = say.shapes[shape];
  if (longest < 0) return { level: 'unknown', next: shaped ?? say.nothing };
  let heavy = 0;
  let error = false;
  for (const { severity } of findings) {
    if (severity !== 'info') heavy += 1;
    if (severity === 'error') error = true;
  }
  // A letter with a gap cannot be sent, however good the rest of it is.
  const gap = findings.find(({ rule, severity }) => rule === 'unfilled-placeholder' && severity !== 'info');
  const load = (heavy / Math.max(100, words)) * 100;
  const hard = ease !== null && (ease.band === 'very-hard' || ease.band === 'hard');
  // A guess of the type must not condemn a good letter: then only what no letter can do without weighs.
  const isVital = (slot: SlotReport['slot']): boolean => needOf(document, slot, type.id) === 'vital';
  const missing = slots.filter(
    ({ slot, status }) =>
      status === 'missing' && (type.confidence >= sureType || (alwaysNeeded(slot) && isVital(slot))),
  );
  const vital = missing.find(({ slot }) => isVital(slot));
  const conflict = conflictIn(findings);
  const hardAction = shape === 'letter' ? longActionIn(document, slots) : undefined;
  const remark = slots.find((slot) => slot.remark && slot.status === 'found')?.remark;
  const level =
    vital || gap || conflict || hardAction || load >= manyFindings || (ease?.band === 'very-hard' && load > fewFindings)
      ? 'rewrite'
      : error || hard || load > fewFindings || missing.length > 0 || remark
        ? 'mend'
        : 'ready';
  const lacking = vital && howOf(vital.slot, document.language);
  if (shaped) return { level, next: shaped };
  if (gap) return { level, next: gap.message };
  if (conflict) return { level, next: conflict.message };
  if (lacking) return { level, next: lacking };
  // The rule that counts words says the same, and its finding has a place to go to.
  const long = hardAction && findings.find(({ rule, start }) => rule === 'long-sentence' && start === hardAction.start);
  if (hardAction) return { level, next: long?.message ?? say.hardAction };
  const first = heaviest(findings);
  if (first && load > fewFindings) return { level, next: first.message };
  const wanted = missing[0] && howOf(missing[0].slot, document.language);
  if (wanted) return { level, next: wanted };
  if (first) return { level, next: first.message };
  if (remark) return { level, next: remark.message };
  if (level === 'ready') return { level, next: shape === 'letter' ? say.test : say.read };
  return { level, next: longest > longSentence ? say.long(longest) : say.heavy };
}

/** The long sentence that carries what the reader must do, if one does. */
function longActionIn({ sentences }: Document, slots: Report['slots']): Sentence | undefined {
  const action = slots.find(({ slot, status }) => slot === 'action' && status === 'found');
  const sentence = action && sentences.find(({ start }) => start === action.start);
  return sentence && sentence.words > longSentence ? sentence : undefined;
}
