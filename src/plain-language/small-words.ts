/** Small words that tell languages apart, by the language that they are of; in the form of `Tokens.key`. */

/** English; other languages have some of them too. */
export const englishWords =
  'the of and to in a is that for it as was with be by on not this are or have from at which but you your we our will if can has must been their they its any who when please';

/** Of German, French, Spanish, Italian, Portuguese, Dutch, Polish and others; none is a common English word. */
export const otherLatinWords =
  'der das und nicht ist ein eine mit von den dem des zu auf sie wir ihr als auch es wenn oder bei nach aus bis bitte le la les et est une dans pour que qui vous nous sur au aux du pas ne votre par avec sont ou ce cette el los las por con para del se su como il che di non della sono lo gli os uma com em ao het een van dat niet op zijn voor te aan de och att det som av med till og ikke nie jest na oraz dla przez lub ze je pro ja ovat ei ve bir bu az egy hogy nem este sau pe yang dan untuk';

/** Russian, as few as tell it from its neighbours. */
export const russianWords =
  'что это его их вы мы вас вам нам если был была были быть есть она он они уже чтобы также может нужно можно когда из к ко со об';

/** Russian, its neighbours have some of them too. */
export const russianSmallWords = `${russianWords} и в не на с по у за от о для при до как или то же бы но а так все без под через после`;

/** Of Ukrainian, Belarusian, Bulgarian, Macedonian, Serbian, Kazakh and Tajik; none is Russian. */
export const otherCyrillicWords =
  'що це або від щоб які якщо є і й його ви ми був була були буде але під також што гэта каб калі се са със към това който която които ще бъде като ако ми сте је није ва ин аз бо';

/** Letters that Russian does not have and its neighbours do. */
export const otherCyrillic = /[іїєґўјљњћђџѓќѕәғқңөұүһӣӯҳҷ]/i;
