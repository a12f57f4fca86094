/** `npm run new -- module <course> <slug>`: a module to write over, in both languages. */
import './preflight.mjs';
import { newModule } from '../src/authoring/new-module.ts';
import { languages } from '../src/i18n/index.ts';

const [kind, course, slug, ...rest] = process.argv.slice(2);

if (kind !== 'module' || course === undefined || slug === undefined || rest.length > 0) {
  const got = process.argv.slice(2).join(' ') || 'nothing';
  console.error(
    `Expected module <course> <slug>, got ${got}; write for example npm run new -- module clear-language answer-in-time`,
  );
  process.exitCode = 1;
} else {
  // Swedes write dates year first; the day is that of the author's clock.
  const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
  const made = newModule({ root: process.cwd(), course, slug, today });
  if ('refused' in made) {
    console.error(made.refused);
    process.exitCode = 1;
  } else {
    const addresses = languages.map((language) => `http://127.0.0.1:4321/${language}/learn/${course}/${slug}/`);
    console.log(
      [
        'Written:',
        ...made.files.map((file) => `  ${file}`),
        'Next:',
        '  1. npm run dev',
        `  2. Open ${addresses.join(' and ')}`,
        '  3. Write over the text in both files; the pages follow as you save',
        '  4. npm run check:content',
      ].join('\n'),
    );
  }
}
