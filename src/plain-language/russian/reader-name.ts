/** A first name and a patronymic in the nominative, and whose they are. */
export interface ReaderName {
  readonly name: string;
  readonly isWoman: boolean;
}

/** Names of men in the dative whose nominative the endings do not tell. */
const men: Readonly<Record<string, string>> = {
  льву: 'Лев',
  павлу: 'Павел',
  петру: 'Пётр',
  илье: 'Илья',
  никите: 'Никита',
  фоме: 'Фома',
  кузьме: 'Кузьма',
  савве: 'Савва',
  луке: 'Лука',
  игорю: 'Игорь',
  лазарю: 'Лазарь',
  федору: 'Фёдор',
  семену: 'Семён',
  артему: 'Артём',
  данилу: 'Данил',
  даниле: 'Данила',
};
/** Names of women in the same way. */
const women: Readonly<Record<string, string>> = {
  любови: 'Любовь',
  нинели: 'Нинель',
  адели: 'Адель',
  алене: 'Алёна',
  асе: 'Ася',
  зое: 'Зоя',
  майе: 'Майя',
  рае: 'Рая',
  фекле: 'Фёкла',
};

const plain = (word: string): string => word.toLowerCase().replace(/ё/g, 'е');

/** «Кириллу» → «Кирилл», «Андрею» → «Андрей»; `undefined` where the ending tells nothing. */
function manNamed(dative: string): string | undefined {
  const known = men[plain(dative)];
  if (known) return known;
  if (/[аеиоуыя]ю$/i.test(dative)) return `${dative.slice(0, -1)}й`;
  return /[бвгджзклмнпрстфхцчшщ]у$/i.test(dative) ? dative.slice(0, -1) : undefined;
}

/** «Анне» → «Анна», «Марии» → «Мария», «Наталье» → «Наталья». */
function womanNamed(dative: string): string | undefined {
  const known = women[plain(dative)];
  if (known) return known;
  if (/ии$/i.test(dative)) return `${dative.slice(0, -1)}я`;
  if (/ье$/i.test(dative)) return `${dative.slice(0, -1)}я`;
  return /[бвгджзклмнпрстфхцчшщ]е$/i.test(dative) ? `${dative.slice(0, -1)}а` : undefined;
}

/**
 * How to greet the reader of an address: «Примеровой Анне Олеговне» is «Анна Олеговна».
 *
 * @param words - The words of a line in the dative: surname, first name and patronymic in any order.
 */
export function readerName(words: readonly string[]): ReaderName | undefined {
  for (let at = 1; at < words.length; at++) {
    const [first = '', patronymic = ''] = [words[at - 1], words[at]];
    if (/(?:вне|чне)$/.test(patronymic)) {
      const name = womanNamed(first);
      return name ? { name: `${name} ${patronymic.slice(0, -1)}а`, isWoman: true } : undefined;
    }
    if (/(?:вичу|мичу|кичу|ничу|ьичу)$/.test(patronymic)) {
      const name = manNamed(first);
      return name ? { name: `${name} ${patronymic.slice(0, -1)}`, isWoman: false } : undefined;
    }
  }
  return undefined;
}

/** How the first line to a reader goes, with its mark. */
export const greetingOf = ({ name, isWoman }: ReaderName): string => `${isWoman ? 'Уважаемая' : 'Уважаемый'} ${name}!`;
