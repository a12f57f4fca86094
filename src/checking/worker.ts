/** The engine in a worker. It is started from a blob, so that the page's `connect-src 'none'` binds it too. */
import type { Checker, Language, LanguageData } from '#plain-language';
import { createCheck, detectLanguage } from '#plain-language/check';
import type { Answer, Question } from './messages.ts';

/** The page names the worker after the language that it needs first. */
const first: Language = self.name === 'ru' ? 'ru' : 'en';
const second: Language = first === 'en' ? 'ru' : 'en';

// A page without connections can still import a module.
const load: Record<Language, () => Promise<LanguageData>> = {
  en: async () => (await import('#plain-language/en')).en,
  ru: async () => (await import('#plain-language/ru')).ru,
};

const tell = (answer: Answer): void => self.postMessage(answer);

const checkerOf = async (language: Language): Promise<Checker> => createCheck({ [language]: await load[language]() });

const firstChecker = checkerOf(first);
const secondChecker = firstChecker.then(() => checkerOf(second));
Promise.all([firstChecker, secondChecker]).then(
  () => tell({ kind: 'ready' }),
  () => tell({ kind: 'not-loaded' }),
);

self.addEventListener('message', async ({ data: { id, text, language, ignore } }: MessageEvent<Question>) => {
  try {
    const spoken = language ?? detectLanguage(text);
    const checker = await (spoken === second ? secondChecker : firstChecker);
    tell({ kind: 'begun', id });
    const options = { ...(spoken !== 'other' && { language: spoken }), ...(ignore && { ignore }) };
    tell({ kind: 'checked', id, report: checker.check(text, options) });
  } catch {
    tell({ kind: 'failed', id });
  }
});
tell({ kind: 'started' });
