import { shared, stemsOf } from './stems.ts';

const titles = /^(?:mr|mrs|ms|miss|mx|dr|sir|lady|lord|professor|prof|councillor|cllr|judge|and)$/;
const patronymic = /(?:ович|евич|ич|овн|евн|ичн|инич?н)(?:а|у|ем|ом|е|ы|ой)?$/;

interface Name {
  readonly surname: string;
  /** First letters of the other names. */
  readonly initials: string;
}

/** A name in parts: the surname is the longest that is no patronymic in Russian, the last one in English. */
function partsOf(value: string): Name {
  const words = (
    value
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}’'-]+/gu) ?? []
  ).filter((word) => !titles.test(word));
  const long = words.filter((word) => word.length > 1);
  if (!/[а-яё]/i.test(value)) {
    const surname = words.at(-1) ?? '';
    return {
      surname,
      initials: words
        .slice(0, -1)
        .map((word) => word[0])
        .join(''),
    };
  }
  const middle = words.findIndex((word) => patronymic.test(word) && word.length > 4);
  if (middle > 0) {
    // «Ирина Ивановна Шаблонова», «Шаблонова Ирина Ивановна», «Ирина Ивановна»
    const surname = words[middle + 1] ?? (middle > 1 ? words[middle - 2] : undefined) ?? '';
    return { surname, initials: `${words[middle - 1]?.[0] ?? ''}${words[middle]?.[0] ?? ''}` };
  }
  const surname = long[0] ?? '';
  return {
    surname,
    initials: words
      .filter((word) => word !== surname)
      .map((word) => word[0])
      .join(''),
  };
}

/** Whether two surnames are one in another case: «Шаблонова», «Шаблоновой». */
function sameSurname(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let common = 0;
  while (common < short.length && short[common] === long[common]) common += 1;
  return /[а-яё]/.test(a) && common >= 3 && short.length - common <= 2 && long.length - common <= 4;
}

/** Whether two names may be those of one person: `Mr O. Mockridge`, `Owen Mockridge`. */
export function samePerson(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  const length = Math.min(one.initials.length, other.initials.length);
  const isSame = one.initials.slice(0, length) === other.initials.slice(0, length);
  if (one.surname === '' || other.surname === '') return isSame && length === 2;
  return sameSurname(one.surname, other.surname) && isSame;
}

/** Whether two names have a surname in common, whatever the initials. */
export const sharesSurname = (a: string, b: string): boolean => sameSurname(partsOf(a).surname, partsOf(b).surname);

/** Whether two names of bodies mean one: the words of the shorter are in the longer, or more than half are shared. */
export function sameBody(a: string, b: string): boolean {
  const [one, other] = [stemsOf(a, 3), stemsOf(b, 3)];
  const [numberA, numberB] = [/№\s*(\d+)/.exec(a)?.[1], /№\s*(\d+)/.exec(b)?.[1]];
  if (numberA !== numberB && numberA && numberB) return false;
  const common = shared(one, other);
  const least = Math.min(one.size, other.size);
  return least > 0 && (common === least || common * 2 > Math.max(one.size, other.size));
}
