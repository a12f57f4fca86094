import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { type CollectionShape, collections as shapes } from './authoring/schemas.ts';
import { languages } from './i18n/index.ts';

const from = ({ folder, inLanguages, extension }: CollectionShape) =>
  glob({ pattern: `${inLanguages ? `{${languages}}/` : ''}*.${extension}`, base: `./content/${folder}` });

/** An entry that has a file for each language is named by it: `en/sentences-and-words`. */
export const collections = {
  courses: defineCollection({ loader: from(shapes.courses), schema: shapes.courses.schema }),
  modules: defineCollection({ loader: from(shapes.modules), schema: shapes.modules.schema }),
  glossary: defineCollection({ loader: from(shapes.glossary), schema: shapes.glossary.schema }),
  questions: defineCollection({ loader: from(shapes.questions), schema: shapes.questions.schema }),
  letterTasks: defineCollection({ loader: from(shapes.letterTasks), schema: shapes.letterTasks.schema }),
  letters: defineCollection({ loader: from(shapes.letters), schema: shapes.letters.schema }),
  annotations: defineCollection({ loader: from(shapes.annotations), schema: shapes.annotations.schema }),
  toolbox: defineCollection({ loader: from(shapes.toolbox), schema: shapes.toolbox.schema }),
  pages: defineCollection({ loader: from(shapes.pages), schema: shapes.pages.schema }),
};
