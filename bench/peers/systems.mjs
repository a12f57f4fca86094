// The checkers that ours is measured against, each as a function that loads it: text in, number of messages out.
// Plain JavaScript in a folder of its own: these packages are installed here and nowhere else.
import { fileURLToPath } from 'node:url';

const retext = async (...names) => {
  const { unified } = await import('unified');
  const { VFile } = await import('vfile');
  const processor = unified();
  for (const name of names) processor.use((await import(name)).default);
  return async (text) => {
    const file = new VFile(text);
    await processor.run(processor.parse(file), file);
    return file.messages.length;
  };
};

export const systems = {
  'retext-english, parse only': async () => {
    const { ParseEnglish } = await import('parse-english');
    const parser = new ParseEnglish();
    return (text) => parser.parse(text).children.length;
  },
  'retext stack': () =>
    retext(
      'retext-english',
      'retext-readability',
      'retext-passive',
      'retext-simplify',
      'retext-equality',
      'retext-repeated-words',
      'retext-indefinite-article',
    ),
  'write-good': async () => {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text).length;
  },
  alex: async () => {
    const { text: alex } = await import('alex');
    return (text) => alex(text).messages.length;
  },
  'text-readability': async () => {
    const { default: readability } = await import('text-readability');
    const measures = [
      'fleschReadingEase',
      'fleschKincaidGrade',
      'smogIndex',
      'colemanLiauIndex',
      'automatedReadabilityIndex',
      'daleChallReadabilityScore',
      'gunningFog',
    ];
    return (text) => measures.reduce((sum, measure) => sum + readability[measure](text), 0);
  },
  textlint: async () => {
    const { TextlintKernel } = await import('@textlint/kernel');
    const moduleOf = async (name) => {
      const { default: found } = await import(name);
      return found.default ?? found;
    };
    const kernel = new TextlintKernel();
    const options = {
      ext: '.txt',
      filePath: 'letter.txt',
      plugins: [{ pluginId: 'text', plugin: await moduleOf('@textlint/textlint-plugin-text') }],
      rules: [
        { ruleId: 'write-good', rule: await moduleOf('textlint-rule-write-good') },
        { ruleId: 'max-comma', rule: await moduleOf('textlint-rule-max-comma') },
      ],
    };
    return async (text) => (await kernel.lintText(text, options)).messages.length;
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return (text) => nlp(text).sentences().length;
  },
  'harper.js': async () => {
    const { binary } = await import('harper.js/binary').catch(() => import('harper.js'));
    const { LocalLinter } = await import('harper.js');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return async (text) => (await linter.lint(text)).length;
  },
  'retext-latin, parse only, Russian': async () => {
    const { ParseLatin } = await import('parse-latin');
    const parser = new ParseLatin();
    return (text) => parser.parse(text).children.length;
  },
  'Az.js, Russian': async () => {
    const { default: Az } = await import('az');
    await new Promise((resolve, reject) => {
      const dictionaries = fileURLToPath(new URL('./node_modules/az/dicts', import.meta.url));
      Az.Morph.init(dictionaries, (error) => (error ? reject(error) : resolve()));
    });
    return (text) => {
      let parses = 0;
      for (const [word] of text.matchAll(/\p{Script=Cyrillic}+/gu)) parses += Az.Morph(word).length;
      return parses;
    };
  },
  'natural, stems only, Russian': async () => {
    const { default: natural } = await import('natural');
    return (text) => natural.PorterStemmerRu.tokenizeAndStem(text).length;
  },
  'sbd, sentences only, Russian': async () => {
    const { default: sbd } = await import('sbd');
    return (text) => sbd.sentences(text).length;
  },
  'Intl.Segmenter, sentences only, Russian': async () => {
    const segmenter = new Intl.Segmenter('ru', { granularity: 'sentence' });
    return (text) => [...segmenter.segment(text)].length;
  },
};
