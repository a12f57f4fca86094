/**
 * `node scripts/fit-russian-ease.ts [folder]`: makes `src/plain-language/data/ru/ease.json`, the model of Russian ease.
 *
 * Fits on the train part of ReadMe++ Russian, `ru/readmepp_train_val.json` in the folder (default `../shared/data`), and
 * measures on its validation part; the texts are never copied, and no other text is used. Build the morphology first.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { spearman } from '../bench/statistics.ts';
import type { LinearEaseModel, LinearTraits } from '../src/plain-language/encoded.ts';
import { fitNonNegative } from './ease/least-squares.ts';
import { type JudgedText, readRussianReadMe } from './ease/readme-russian.ts';
import { featuresOf, traitNames } from './ease/russian-features.ts';

/**
 * The length has a weight of its own choosing: with the other traits beside it the fit lets it count for nothing, and a
 * long sentence of short words would cost nothing. It costs nothing in cross-validation; the ridge matters as little.
 */
const chosen = { length: 0.05, ridge: 20 };
const grid = { length: [0, 0.05, 0.1, 0.2], ridge: [5, 20, 60] };
const folds = 10;
/** What the scale is anchored on. */
const official = new Set(['Legal', 'Policies']);

interface Example extends JudgedText {
  readonly traits: LinearTraits;
  readonly words: number;
}

const fitted = traitNames.filter((name) => name !== 'length');
const folder = resolve(process.argv[2] ?? '../shared/data');
const texts = await readRussianReadMe(folder, 'readmepp_train_val.json');
const examples: Example[] = texts.map((text) => ({ ...text, ...featuresOf(text.text) }));
const train = examples.filter(({ split }) => split === 'train');
const validation = examples.filter(({ split }) => split === 'val');

type Weights = Pick<LinearEaseModel, 'intercept' | 'weights'>;

function fitWeights(some: readonly Example[], { length, ridge }: typeof chosen): Weights {
  const { intercept, weights } = fitNonNegative(
    some.map(({ traits }) => fitted.map((name) => traits[name])),
    some.map(({ level, traits }) => level - length * traits.length),
    ridge,
  );
  const byName = Object.fromEntries(
    fitted.map((name, index) => [name, Number((weights[index] ?? 0).toFixed(5))]),
  ) as Omit<LinearTraits, 'length'>;
  return { intercept: Number(intercept.toFixed(5)), weights: { length, ...byName } };
}

const difficultyOf = ({ intercept, weights }: Weights, { traits }: Example): number =>
  traitNames.reduce((sum, name) => sum + weights[name] * traits[name], intercept);

const agreement = (some: readonly { readonly level: number; readonly difficulty: number }[]): number =>
  spearman(
    some.map(({ difficulty }) => difficulty),
    some.map(({ level }) => level),
  );

/** The difficulty of every train text by a model that has not seen its group. */
function crossValidated(groupOf: (example: Example, index: number) => string | number, how: typeof chosen) {
  const groups = train.map(groupOf);
  return [...new Set(groups)].flatMap((group) => {
    const model = fitWeights(
      train.filter((_, index) => groups[index] !== group),
      how,
    );
    return train
      .filter((_, index) => groups[index] === group)
      .map((example) => ({ ...example, difficulty: difficultyOf(model, example) }));
  });
}

const ofLaw = <Text extends JudgedText>(some: readonly Text[]): Text[] =>
  some.filter(({ domain }) => official.has(domain));
/** The difficulty of one text made of all these. */
const difficultyOfAll = (some: readonly (Example & { readonly difficulty: number })[]): number =>
  some.reduce((sum, { words, difficulty }) => sum + words * difficulty, 0) /
  some.reduce((sum, { words }) => sum + words, 0);
const rounded = (value: number, digits = 3): number => Number(value.toFixed(digits));

/** The mean traits of the texts at A1 and A2. */
function easySentence(): LinearTraits {
  const easy = train.filter(({ level }) => level < 2.5);
  return Object.fromEntries(
    traitNames.map((name) => [name, rounded(easy.reduce((sum, { traits }) => sum + traits[name], 0) / easy.length)]),
  ) as unknown as LinearTraits;
}

/** Where the levels begin: as many texts of train are below each border as people put below that level. */
function borders(model: Weights): number[] {
  const sorted = train.map((example) => difficultyOf(model, example)).sort((a, b) => a - b);
  return [1.5, 2.5, 3.5, 4.5, 5.5].map((border) => {
    const below = train.filter(({ level }) => level < border).length;
    const at = train.filter(({ level }) => level === border).length;
    return rounded(sorted[Math.round(below + at / 2)] ?? 0);
  });
}

for (const length of grid.length)
  for (const ridge of grid.ridge) {
    const all = crossValidated((_, index) => (index * 7) % folds, { length, ridge });
    console.log(
      `length ${length}, ridge ${ridge}: ρ ${agreement(all).toFixed(4)}, law ${agreement(ofLaw(all)).toFixed(4)}`,
    );
  }
const model = fitWeights(train, chosen);
const [byFold, bySource] = [
  crossValidated((_, index) => (index * 7) % folds, chosen),
  crossValidated(({ subdomain }) => subdomain, chosen),
];
const judged = (some: readonly Example[]) => some.map((one) => ({ ...one, difficulty: difficultyOf(model, one) }));
const figures = {
  crossValidated: rounded(agreement(byFold), 4),
  crossValidatedLaw: rounded(agreement(ofLaw(byFold)), 4),
  leavingOutSources: rounded(agreement(bySource), 4),
  leavingOutSourcesLaw: rounded(agreement(ofLaw(bySource)), 4),
  validation: rounded(agreement(judged(validation)), 4),
};
const anchors = {
  official: rounded(difficultyOfAll(judged(ofLaw(train)))),
  plain: rounded(difficultyOfAll(judged(train.filter(({ level }) => level < 2.5)))),
};
console.log(figures, anchors, model);

const file = {
  source:
    'Fitted on the train part of ReadMe++ Russian (Naous, Ryan, Lavrouk, Chandra and Xu 2024); no other text was used',
  licence:
    'Weights alone; the texts, which are for research, are not in this project. This file is under MIT as the code',
  made: {
    by: 'scripts/fit-russian-ease.ts',
    on: new Date().toISOString().slice(0, 10),
    trainTexts: train.length,
    validationTexts: validation.length,
    ...chosen,
    spearman: figures,
  },
  anchors,
  model: { ...model, easy: easySentence(), levels: borders(model) },
};
const target = new URL('../src/plain-language/data/ru/ease.json', import.meta.url);
await writeFile(target, `${JSON.stringify(file, null, 2)}\n`);
