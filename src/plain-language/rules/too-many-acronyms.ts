import { acronymUses } from '../acronyms.ts';
import { checkByPart, type LetterScope } from '../letter-scope.ts';
import { quote, textOf } from '../passage.ts';
import type { Rule } from '../types.ts';

/** Short forms that a reader can keep in mind in one letter. */
const most = 3;
/** What is noted of a short form. */
type Use = { readonly acronym: string };

const letter: LetterScope<Use> = {
  collect(document) {
    const { tokens } = document;
    return document.shared(acronymUses).map(({ token, acronym }) => ({
      start: tokens.start[token] ?? 0,
      end: tokens.end[token] ?? 0,
      key: '',
      note: { acronym },
      passage: textOf(document, token, token + 1),
    }));
  },
  judge(facts, language) {
    const first = new Map<string, number>();
    for (const [index, { note }] of facts.entries()) if (!first.has(note.acronym)) first.set(note.acronym, index);
    if (first.size <= most) return [];
    const shown = [...first.values()].slice(0, most + 1);
    const forms = shown.map((index) => quote(language, facts[index]?.passage ?? '')).join(', ');
    const message = `Keep at most ${most} short forms and write the other names in full: this text has ${first.size} (${forms}${first.size > shown.length ? ' …' : ''}).`;
    return [{ fact: shown[most] ?? 0, message, suggestions: [] }];
  },
};

/** Finds the first acronym that is one too many for a letter. */
export const tooManyAcronyms: Rule = {
  id: 'too-many-acronyms',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Minimize abbreviations',
    url: 'https://www.plainlanguage.gov/guidelines/words/minimize-abbreviations/',
  },
  text: {
    en: {
      title: 'Too many acronyms',
      why: 'Readers can keep two or three new short forms in mind. With more they turn back again and again to look for the meaning.',
      how: 'Keep the short forms that you use most, three at most. Write the others in full, or say “the team”, “the fund”.',
      bad: [
        'The Rent Board (RB) works with the Tenant Desk (TD), the Legal Office (LO) and the Debt Unit (DU).',
        'Ask the Farm Office (FO) for the Land Map (LM), the Soil Test (ST) and the Crop Plan (CP).',
        'Your Basic Sum (BS), Child Sum (CS), Rent Sum (RS) and Heating Sum (HS) change in May.',
        'We sent your form to the Road Team (RT), the Water Team (WT), the Park Team (PT) and the Bus Team (BT).',
      ],
      good: [
        'The Rent Board works with the Tenant Desk, the Legal Office and the Debt Unit.',
        'Ask the Farm Office for the land map, the soil test and the crop plan.',
        'Your basic sum and the sums for your child, rent and heating change in May.',
        'We sent your form to the teams for roads, water, parks and buses.',
      ],
      alsoGood: [
        'You can send a PDF or a JPG to the NHS, HMRC or the DVLA in the UK.',
        'The Rent Board (RB) and the Debt Unit (DU) will write to you. The RB decides, the DU collects.',
        'Write to EASTMERE TOWN HALL by 1 May.',
        'Use forms HR-14, HR-15, HR-16 and NRS/PTD/26.',
      ],
    },
  },
  scope: 'letter',
  letter,
  check: checkByPart(letter),
};
