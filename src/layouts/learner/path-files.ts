import { counted, fill, type Language, type Words } from '#i18n';
import { calendarFile, type LearningEvent, planEntries, type Role, type Schedule, type Trajectory } from '#learning';
import { download } from './download.ts';
import { reasonText } from './path-reasons.ts';
import { dayInWords } from './review-dates.ts';
import type { NamedModule } from './site-catalogue.ts';

/** What the files of a plan are made of. */
export interface PlanFile {
  readonly words: Words['path'];
  readonly language: Language;
  readonly role: Role;
  readonly path: Trajectory;
  readonly laidOut: Schedule;
  readonly minutes: Words['learn']['minutes'];
  readonly events: readonly LearningEvent[];
  named(id: string): NamedModule | undefined;
}

/** Saves the last days of the modules as a calendar file. */
export function saveCalendar({ words, language, laidOut, events, named }: PlanFile): void {
  // The name of the first writer: random, and the same at each export.
  const calendar = events[0]?.id.split('-')[1] ?? 'okno';
  const here = new URL(location.pathname, location.origin).href;
  const entries = planEntries(laidOut, calendar, {
    review: () => '',
    module: (id) => fill(words.entry, { title: named(id)?.title ?? id }),
    reviewUrl: here,
    moduleUrl: (id) => new URL(named(id)?.href ?? '', here).href,
  });
  const file = calendarFile({ language, name: words.calendarName, entries, made: new Date() });
  download(`${words.fileName}.ics`, new Blob([file], { type: 'text/calendar' }));
}

/** The plan as text. */
export function planText({ words, language, role, path, laidOut, minutes, named }: PlanFile): string {
  const titleOf = (id: string): string => named(id)?.title ?? id;
  const lines = path.steps.flatMap(({ module, minutesLeft, reasons }, index) => {
    const until = laidOut.modules.find((planned) => planned.module === module.id)?.until;
    const facts = [
      counted(language, minutes, minutesLeft),
      ...(until ? [fill(words.until, { day: dayInWords(until, language) })] : []),
    ];
    return [
      `${index + 1}. ${module.code} ${titleOf(module.id)} (${facts.join(', ')})`,
      ...reasons.map((reason) => `   - ${reasonText(reason, words, language, titleOf)}`),
    ];
  });
  const head = [words.printTitle, fill(words.forRole, { role: role[language] }), words.formative];
  return `${[...head, '', ...lines, '', counted(language, words.perWeek, laidOut.minutesPerWeek)].join('\n')}\n`;
}

/** Saves the plan as a text file. */
export const saveText = (file: PlanFile): void =>
  download(`${file.words.fileName}.txt`, new Blob([planText(file)], { type: 'text/plain' }));
