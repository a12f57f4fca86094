/** The languages of the courses. */
export type Language = 'en' | 'ru';
