/**
 * How well slots and types are told, on our own letters: precision and recall of what is found, by slot and language,
 * how often the quoted sentence is the one of the author, and how often a missing slot is told as missing. Then takes
 * what was found out of good letters, and looks whether exactly that slot goes missing.
 *
 * `node bench/evaluate-slots.ts [--unseen]`; the half that is kept unseen is looked at with `--unseen` alone. The folder
 * `OKNO_LETTERS` takes the place of our letters: `{en,ru}/<name>.md` and `annotations/{en,ru}/<name>.json`.
 */
import { pathToFileURL } from 'node:url';
import { allSlots, type Checker, createChecker, type Language, languages, type Report } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { readSlotLetters, type SlotLetter } from './slot-letters.ts';

/** Counts of one slot over letters. */
interface Counts {
  found: number;
  wrong: number;
  overlooked: number;
  /** Found, and the passages overlap. */
  placed: number;
  /** Missing by the author; of those, told as missing; and told as missing in all. */
  missing: number;
  missed: number;
  told: number;
}

const none = (): Counts => ({ found: 0, wrong: 0, overlooked: 0, placed: 0, missing: 0, missed: 0, told: 0 });
const share = (part: number, rest: number): string =>
  part + rest === 0 ? '   –' : (part / (part + rest)).toFixed(2).padStart(4);

function count(counts: Counts, report: Report['slots'][number], letter: SlotLetter): void {
  const gold = letter.slots[report.slot];
  if (!gold) return;
  const isFound = report.status === 'found';
  if (isFound && gold.status === 'found') {
    counts.found += 1;
    const at = letter.text.indexOf(gold.passage ?? '');
    if ((report.start ?? 0) < at + (gold.passage ?? '').length && at < (report.end ?? 0)) counts.placed += 1;
  } else if (isFound) counts.wrong += 1;
  else if (gold.status === 'found') counts.overlooked += 1;
  if (report.status === 'missing') counts.told += 1;
  if (gold.status === 'missing') counts.missing += 1;
  if (gold.status === 'missing' && report.status === 'missing') counts.missed += 1;
}

/** Tables of a language. */
function tell(checker: Checker, language: Language, letters: readonly SlotLetter[], what: string): string {
  const bySlot = new Map(allSlots.map(({ id }) => [id, none()]));
  const all = none();
  let types = 0;
  const mistaken: string[] = [];
  for (const letter of letters) {
    const { slots, type } = checker.check(letter.text, { language });
    if (type.id === letter.type) types += 1;
    else mistaken.push(`${letter.name}: ${letter.type}, told ${type.id} (${type.confidence})`);
    for (const report of slots) {
      count(bySlot.get(report.slot) ?? none(), report, letter);
      count(all, report, letter);
    }
  }
  const row = (name: string, c: Counts): string =>
    [
      name.padEnd(20),
      share(c.found, c.wrong),
      share(c.found, c.overlooked),
      String(c.found + c.overlooked).padStart(5),
      share(c.placed, c.found - c.placed),
      share(c.missed, c.told - c.missed),
      share(c.missed, c.missing - c.missed),
      String(c.missing).padStart(5),
    ].join('  ');
  return [
    `Slots of ${letters.length} letters (${language}, ${what}): what is found, its place, what is missing`,
    'slot                     P     R      n  place     P     R      n',
    ...[...bySlot].filter(([, c]) => c.found + c.wrong + c.overlooked + c.missing > 0).map(([id, c]) => row(id, c)),
    row('all', all),
    `Types: ${types} of ${letters.length} (${share(types, letters.length - types)})${mistaken.map((one) => `\n  ${one}`).join('')}`,
  ].join('\n');
}

/** A text without a passage; nothing is left of a line that held nothing else. */
function without(text: string, start: number, end: number): string {
  return (text.slice(0, start) + text.slice(end)).replace(/\n[ \t]*\n(?:[ \t]*\n)+/g, '\n\n');
}

/** How often a slot is taken out before it counts as one that stays. */
const mostCuts = 12;

/** Takes each slot out of good letters, passage by passage, until it is gone. */
function cutOut(checker: Checker, language: Language, letters: readonly SlotLetter[]): string {
  let [gone, stayed, alone, shared, cuts] = [0, 0, 0, 0, 0];
  const others = new Map<string, number>();
  const staying = new Map<string, number>();
  for (const letter of letters) {
    if (letter.quality !== 'good') continue;
    const whole = checker.check(letter.text, { language, type: letter.type });
    for (const { slot, status } of whole.slots) {
      if (status !== 'found') continue;
      let { text } = letter;
      let report = whole;
      let at = report.slots.find((one) => one.slot === slot);
      let taken = 0;
      for (; at?.status === 'found' && taken < mostCuts; taken++) {
        text = without(text, at.start ?? 0, at.end ?? 0);
        report = checker.check(text, { language, type: letter.type });
        at = report.slots.find((one) => one.slot === slot);
      }
      cuts += taken;
      if (at?.status === 'found') {
        stayed += 1;
        staying.set(slot, (staying.get(slot) ?? 0) + 1);
        continue;
      }
      gone += 1;
      const lost = report.slots.filter(
        (one) =>
          one.slot !== slot &&
          one.status === 'missing' &&
          !whole.slots.some((w) => w.slot === one.slot && w.status === 'missing'),
      );
      // What stood in the passages that were taken out goes with them.
      const apart = lost.filter(({ slot: other }) => {
        const was = whole.slots.find((one) => one.slot === other);
        return text.includes(letter.text.slice(was?.start, was?.end));
      });
      if (lost.length === 0) alone += 1;
      else if (apart.length === 0) shared += 1;
      for (const { slot: other } of apart)
        others.set(`${slot} takes ${other}`, (others.get(`${slot} takes ${other}`) ?? 0) + 1);
    }
  }
  const most = (map: ReadonlyMap<string, number>): string =>
    [...map]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 8)
      .map(([name, times]) => `${name} ${times}`)
      .join(', ') || 'none';
  return [
    `Cut out of good letters (${language}): ${gone} of ${gone + stayed} slots go, ${alone} of them alone, ${shared} with slots that share their passages, ${(cuts / Math.max(1, gone + stayed)).toFixed(1)} passages each`,
    `  stay: ${most(staying)}`,
    `  with others: ${most(others)}`,
  ].join('\n');
}

/** Prints the figures of both languages. */
export async function evaluateSlots(checker: Checker, unseen = false): Promise<void> {
  const split = unseen ? 'unseen' : 'test';
  for (const language of languages) {
    const letters = (await readSlotLetters(language)).filter((letter) => letter.split === split);
    console.log(`\n${tell(checker, language, letters, split)}`);
    console.log(cutOut(checker, language, letters));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await evaluateSlots(createChecker({ en, ru }), process.argv.includes('--unseen'));
