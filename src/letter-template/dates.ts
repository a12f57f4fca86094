import type { Gap, Told } from './gap.ts';

const months = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  ru: 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
};
const days = {
  en: '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ',
  ru: '(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье),? ',
};
const dates = {
  en: new RegExp(`(?:${days.en})?\\d{1,2} (?:${months.en})(?: \\d{4})?|(?:${months.en}) \\d{4}`, 'g'),
  ru: new RegExp(
    `(?:${days.ru})?(?:\\d{1,2} (?:${months.ru})(?: \\d{4}(?: года| г\\.)?)?|\\d\\d\\.\\d\\d\\.\\d{4})`,
    'gi',
  ),
};
const day = /(\d{1,2})[ .](\p{L}+|\d\d)/u;

/** Days with their month, whatever they are for. */
export function datesIn({ text, language, facts, slots }: Told): Gap[] {
  const deadlines = facts.filter(({ kind }) => kind === 'deadline');
  return [...text.matchAll(dates[language])].map(({ 0: passage, index: start }) => {
    const end = start + passage.length;
    const value = day.exec(passage)?.slice(1).join(' ') ?? passage;
    const isDeadline = deadlines.some((fact) => fact.passage.includes(day.exec(passage)?.[0] ?? passage));
    const isToday = slots['date']?.includes(passage) === true || passage.includes(slots['date'] ?? '\n');
    return { kind: isToday ? 'today' : isDeadline ? 'deadline' : 'date', start, end, value };
  });
}
