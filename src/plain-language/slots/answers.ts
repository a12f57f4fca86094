import { cue } from '../cues.ts';
import { frameOf } from '../letter/frame.ts';
import { Say, sayingsOf } from '../letter/sayings.ts';
import type { Document, Slot } from '../types.ts';
import { sentencePassage } from './passages.ts';

/** The letter went to another office, which will answer. */
const forwarded = cue({
  ru: `[направлено/направлен/направлена/переадресован*/перенаправлен*/переслан*] [для/в/по/на] | по компетенции | переадресаци* | будет дан департаментом | вне компетенции`,
});
/** Thanks and promises answer nothing. */
const formula = cue({
  ru: 'благодарим | активную гражданскую | рассматривается в течение | будет дан* | принято к сведению',
});

/** The first sentence behind the opening that states something. */
const find = (document: Document) => {
  const { firstSentence, lastSentence } = document.shared(frameOf);
  const cues = document.cues();
  const says = document.shared(sayingsOf);
  const about = Say.right | Say.questions | Say.heading | Say.help;
  for (let index = firstSentence; index < lastSentence; index++) {
    const bits = says[index] ?? 0;
    if (bits & about || cues.has(forwarded, index) || cues.has(formula, index)) continue;
    if (bits & (Say.decision | Say.next | Say.done)) return sentencePassage(document, index);
  }
  return undefined;
};

/** An answer on the substance; that somebody else will answer is none. */
export const answers: Slot = {
  id: 'answers',
  text: {
    ru: {
      title: 'Ответ по существу',
      why: 'Закон требует ответить на поставленные вопросы, а не только принять обращение.',
      how: 'Ответьте на каждый вопрос по порядку: да, нет или когда.',
      good: [
        'Вы спрашивали, когда починят фонарь. Его починят до 20 мая 2026 года.',
        'Вы просили проверить магазин. Мы установили, что он работает без разрешения.',
      ],
      missing: ['Ваше обращение направлено в департамент транспорта по компетенции.'],
    },
  },
  find,
};
