import { type Language, TokenFlag, TokenKind, type Tokens } from './types.ts';

/** What lines are told by besides their shape; made once for each language. */
export interface LineKinds {
  /** Whether a line is a date and nothing else. */
  isDate(tokens: Tokens, first: number, last: number): boolean;
  /** Whether a line with a number says where somebody lives or works. */
  isAddress(tokens: Tokens, first: number, last: number): boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What may stand in a line that is a date and nothing else. */
const dateWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday date dated of the',
  ),
  ru: words(
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря г года от дата понедельник вторник среда четверг пятница суббота воскресенье',
  ),
};
/** What streets, houses and their parts are called. */
const placeWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'street st road rd lane ln avenue ave court terrace row square sq close drive way place crescent gardens house flat apartment apt suite unit floor building box boulevard blvd hill park walk mews quay',
  ),
  ru: words(
    'ул улица улице пер переулок пл площадь просп проспект пр-т наб набережная бул бульвар шоссе ш проезд д дом кв квартира корп корпус стр строение офис оф обл область г город пос поселок село район р-н мкр а/я',
  ),
};

/** How lines of a language are told apart; made once. */
export function createLineKinds(language: Language): LineKinds {
  const [inDate, inPlace] = [dateWords[language], placeWords[language]];
  const isNumber = (tokens: Tokens, token: number): boolean => tokens.kind[token] === TokenKind.number;
  return {
    isDate(tokens, first, last) {
      if (last - first > 8) return false;
      let numbers = 0;
      for (let token = first; token < last; token++) {
        const key = tokens.key(token);
        if (isNumber(tokens, token)) {
          // `12`, `3rd`, `2026`, `19.01.2026`
          if (!/^(?:\d{1,2}(?:st|nd|rd|th)?|\d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4})$/.test(key)) return false;
          numbers += key.length > 4 && !/^\d+[a-z]+$/.test(key) ? 2 : 1;
        } else if (tokens.kind[token] === TokenKind.word ? !inDate.has(key) : !/^[.,:«»“”"]$/.test(key)) return false;
      }
      return numbers > 1;
    },
    isAddress(tokens, first, last) {
      if (last - first > 40) return false;
      let numbers = 0;
      for (let token = first; token < last; token++) if (isNumber(tokens, token)) numbers += 1;
      if (numbers === 0) return false;
      for (let token = first; token < last; token++) {
        const key = tokens.key(token);
        // «с. Рябиновка» is a village, «с процентами» is not.
        if (inPlace.has(key) || (key === 'с' && tokens.key(token + 1) === '.')) return true;
      }
      for (let token = first; token < last; token++) {
        if (!isNumber(tokens, token)) continue;
        const key = tokens.key(token);
        // «000007», `NM2 4QT`: the number of a post office.
        if (/^\d{6}$/.test(key) && (token === first || token === last - 1)) return true;
        if (token > first && /^\d[a-z]{2}$/.test(key) && /^[a-z]{1,2}\d[a-z\d]?$/.test(tokens.key(token - 1)))
          return true;
        // `9 Brewhouse`: a house and its street.
        const next = (tokens.flags[token + 1] ?? 0) & TokenFlag.capital;
        if (token === first && language === 'en' && /^\d{1,4}[a-z]?$/.test(key) && next !== 0 && last - first < 5)
          return !inDate.has(tokens.key(token + 1));
      }
      return false;
    },
  };
}
