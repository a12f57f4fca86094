import { type CollectionEntry, getCollection } from 'astro:content';
import type { Language } from '#i18n';

/** A module with its place in its course. */
export interface PlacedModule {
  readonly slug: string;
  readonly entry: CollectionEntry<'modules'>;
}

/** A course with its modules in one language, in their order. */
export interface Course {
  readonly slug: string;
  readonly data: CollectionEntry<'courses'>['data'];
  readonly modules: readonly PlacedModule[];
}

/** All courses with their modules in one language, in their order. */
export async function coursesIn(language: Language): Promise<Course[]> {
  const [courses, modules] = await Promise.all([getCollection('courses'), getCollection('modules')]);
  return courses
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      slug: id,
      data,
      modules: data.modules.flatMap((slug) => {
        const entry = modules.find((module) => module.id === `${language}/${slug}`);
        return entry ? [{ slug, entry }] : [];
      }),
    }));
}

/** Minutes of all modules of a course. */
export const minutesOf = ({ modules }: Course): number =>
  modules.reduce((sum, { entry }) => sum + entry.data.minutes, 0);
