import { list, startClass } from '../word-class.ts';

const english =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const tens: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
/** Russian numbers in the forms that letters have, ё as е; each line is one number. */
const russian: readonly (readonly [number, string])[] = [
  [2, 'два две двух двум двумя двое двоих'],
  [3, 'три трех трем тремя трое троих'],
  [4, 'четыре четырех четырем четырьмя четверо'],
  [5, 'пять пяти пятью'],
  [6, 'шесть шести шестью'],
  [7, 'семь семи семью'],
  [8, 'восемь восьми'],
  [9, 'девять девяти'],
  [10, 'десять десяти десятью'],
  [11, 'одиннадцать одиннадцати'],
  [12, 'двенадцать двенадцати'],
  [13, 'тринадцать тринадцати'],
  [14, 'четырнадцать четырнадцати'],
  [15, 'пятнадцать пятнадцати'],
  [16, 'шестнадцать шестнадцати'],
  [17, 'семнадцать семнадцати'],
  [18, 'восемнадцать восемнадцати'],
  [19, 'девятнадцать девятнадцати'],
  [20, 'двадцать двадцати'],
  [30, 'тридцать тридцати'],
  [40, 'сорок сорока'],
  [50, 'пятьдесят пятидесяти'],
  [60, 'шестьдесят шестидесяти'],
  [70, 'семьдесят семидесяти'],
  [80, 'восемьдесят восьмидесяти'],
  [90, 'девяносто девяноста'],
];

const values = new Map<string, number>([
  ...english.split(' ').map((word, index): [string, number] => [word, index + 2]),
  ...Object.entries(tens),
  ...russian.flatMap(([value, forms]) => forms.split(' ').map((form): [string, number] => [form, value])),
]);

/** `two-bedroom` */
const prefixed = /^(?:two|three|four|five|six|seven|eight|nine|ten)-[a-z]+$/;
const hyphened =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)$/;

/** Words that are a number from two up. */
export const numberWord = startClass({
  en: [...list(english), ...Object.keys(tens), hyphened, prefixed],
  ru: russian.flatMap(([, forms]) => forms.split(' ')),
});

/** The number that a word is, in the form of `Tokens.key`; `undefined` for other words. */
export function numberOfWord(key: string): number | undefined {
  const known = values.get(key);
  if (known !== undefined) return known;
  if (key === 'one') return 1;
  if (prefixed.test(key)) return values.get(key.slice(0, key.indexOf('-')));
  if (!hyphened.test(key)) return undefined;
  const [ten = '', one = ''] = key.split('-');
  return (values.get(ten) ?? 0) + (one === 'one' ? 1 : (values.get(one) ?? 0));
}
