import { html, nothing, type TemplateResult } from 'lit';
import { counted, type Language, type Words } from '#i18n';
import { calendarFile, type Day, type LearningEvent, reviewEntries } from '#learning';
import { download } from './download.ts';

/** A day in words; without a time, so that no time zone can move it. */
export const dayInWords = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ru', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );

/** Saves the days of review as a calendar file. */
function saveCalendar(
  days: ReadonlyMap<Day, number>,
  events: readonly LearningEvent[],
  words: Words['review'],
  language: Language,
): void {
  // The name of the first writer: random, and the same at each export.
  const calendar = events[0]?.id.split('-')[1] ?? 'okno';
  const address = new URL(location.pathname, location.origin).href;
  const entries = reviewEntries(days, calendar, {
    review: (items) => counted(language, words.entry, items),
    module: () => '',
    reviewUrl: address,
    moduleUrl: () => address,
  });
  const file = calendarFile({ language, name: words.calendarName, entries, made: new Date() });
  download(`${words.fileName}.ics`, new Blob([file], { type: 'text/calendar' }));
}

/** The days on which something comes back, with a file for calendars. */
export function reviewDates(
  days: ReadonlyMap<Day, number>,
  events: readonly LearningEvent[],
  today: Day,
  words: Words['review'],
  language: Language,
): TemplateResult | typeof nothing {
  if (days.size === 0) return nothing;
  return html`<section class="learner-section" aria-labelledby="review-dates">
    <h2 id="review-dates">${words.dates}</h2>
    <table class="learner-table">
      <thead>
        <tr>
          <th scope="col">${words.day}</th>
          <th scope="col">${words.items}</th>
        </tr>
      </thead>
      <tbody>
        ${[...days].map(
          ([day, items]) =>
            html`<tr>
              <th scope="row">${day === today ? words.today : dayInWords(day, language)}</th>
              <td>${items}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p>
      <button class="button" type="button" @click=${() => saveCalendar(days, events, words, language)}>
        ${words.calendar}
      </button>
    </p>
  </section>`;
}
