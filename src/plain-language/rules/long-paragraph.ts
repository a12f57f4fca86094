import { wordsOf } from '../headings.ts';
import type { Document, Language, Rule, RuleFinding } from '../types.ts';

/** Most words and sentences that a paragraph should have, and the most words that it may; Russian words carry more. */
const limits: Readonly<Record<Language, { words: number; sentences: number; may: number }>> = {
  en: { words: 150, sentences: 8, may: 250 },
  ru: { words: 120, sentences: 8, may: 200 },
};

const message: Readonly<Record<Language, Record<'words' | 'sentences', (count: number, limit: number) => string>>> = {
  en: {
    words: (count, limit) => `Split this paragraph: it has ${count} words, aim for ${limit} at most.`,
    sentences: (count, limit) => `Split this paragraph: it has ${count} sentences, aim for ${limit} at most.`,
  },
  ru: {
    words: (count, limit) => `Разделите абзац: слов в нём ${count}, а нужно не больше ${limit}.`,
    sentences: (count, limit) => `Разделите абзац: предложений в нём ${count}, а нужно не больше ${limit}.`,
  },
};

function check(document: Document): readonly RuleFinding[] {
  const { blocks, sentences, language, limits: house } = document;
  const limit = {
    words: house.paragraphWords ?? limits[language].words,
    sentences: house.paragraphSentences ?? limits[language].sentences,
  };
  const may = limit.words + limits[language].may - limits[language].words;
  const findings: RuleFinding[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const words = wordsOf(document, block);
    let count = 0;
    for (let index = block.firstSentence; index < block.lastSentence; index++)
      if ((sentences[index]?.words ?? 0) > 0) count += 1;
    if (words <= limit.words && count <= limit.sentences) continue;
    const say = message[language];
    const what = words > limit.words ? say.words(words, limit.words) : say.sentences(count, limit.sentences);
    const found = { start: block.start, end: block.end, message: what, suggestions: [] };
    findings.push(words > may ? { ...found, severity: 'error' } : found);
  }
  return findings;
}

const en = [
  'We have looked at your claim. We can pay it. You will get the first sum in May. It comes to your bank.',
  'You do not have to call us. You need to keep this letter. It has your file number. Your landlord may ask for it.',
  'Tell us if you move. Tell us if you start work. Both can change what we pay.',
];
const ru = [
  'Мы проверили заявление. Мы назначили выплату. Деньги придут в мае. Их переведёт банк.',
  'Звонить нам не нужно. Сохраните это письмо. В нём есть номер дела. Его спросит хозяин квартиры.',
  'Напишите нам, если переедете. Напишите, если найдёте работу.',
];

/** Finds paragraphs that look like a wall of text. */
export const longParagraph: Rule = {
  id: 'long-paragraph',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Write short paragraphs',
    url: 'https://www.plainlanguage.gov/guidelines/concise/write-short-sections/',
  },
  text: {
    en: {
      title: 'Long paragraph',
      why: 'Readers skip a wall of text, and with it what they must do. A short paragraph shows where each topic starts.',
      how: 'One topic, one paragraph. Start a new one where the topic changes, or turn steps into a list.',
      bad: [
        en.join(' '),
        `Dear Ms Sample,\n\n${en.join(' ')}\n\nYours sincerely,\n\nMartha Stencil`,
        `${en[1]} ${en[0]} We are here to help.`,
        `What happens next\n\n${en[2]} ${en[1]} ${en[2]}`,
      ],
      good: [
        en.join('\n\n'),
        `Dear Ms Sample,\n\n${en.join('\n\n')}\n\nYours sincerely,\n\nMartha Stencil`,
        `${en[1]}\n\n${en[0]} We are here to help.`,
        `What happens next\n\n${en[2]}\n\n${en[1]}`,
      ],
      alsoGood: [
        `${en[0]} ${en[1]}`,
        `You need:\n\n${'- your form\n- your lease\n'.repeat(3)}\n${en[2]}`,
        'We live at No. 5, approx. 2 km from St. Ann’s. Mr. A. B. Sample wrote it at 5 p.m. today.',
      ],
    },
    ru: {
      title: 'Длинный абзац',
      why: 'Сплошной текст пропускают, а с ним и то, что нужно сделать. Короткий абзац показывает, где начинается новая мысль.',
      how: 'Одна тема – один абзац. Начните новый там, где тема меняется, или сделайте список.',
      bad: [
        ru.join(' '),
        `Уважаемая Ада Ивановна!\n\n${ru.join(' ')}\n\nС уважением,\nМ. Трафаретова`,
        `${ru[1]} ${ru[0]} Мы поможем.`,
        `Что будет дальше\n\n${ru[2]} ${ru[1]} ${ru[0]}`,
      ],
      good: [
        ru.join('\n\n'),
        `Уважаемая Ада Ивановна!\n\n${ru.join('\n\n')}\n\nС уважением,\nМ. Трафаретова`,
        `${ru[1]}\n\n${ru[0]} Мы поможем.`,
        `Что будет дальше\n\n${ru[2]}\n\n${ru[1]}`,
      ],
      alsoGood: [`${ru[0]} ${ru[1]}`],
    },
  },
  check,
};
