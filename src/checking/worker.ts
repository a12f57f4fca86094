/** The engine in a worker. It is started from a blob, so that the page's `connect-src 'none'` binds it too. */
import type { Checker, CheckOptions, House, Language } from '#plain-language';
import { detectLanguage } from '#plain-language/detect';
import { watchLoads } from './loads.ts';
import type { Answer, CheckQuestion, CheckSettings, CompareQuestion, HouseQuestion, Question } from './messages.ts';

/** The page names the worker after the language that it needs first, and says whether it is for whole letters. */
const [named, purpose] = self.name.split(' ');
const first: Language = named === 'ru' ? 'ru' : 'en';
const second: Language = first === 'en' ? 'ru' : 'en';

// A page without connections can still import a module.
const load: Readonly<Record<Language, () => Promise<Checker>>> = {
  en: async () => (await import('./english.ts')).english,
  ru: async () => (await import('./russian.ts')).russian,
};

const tell = (answer: Answer): void => self.postMessage(answer);

// The page cannot see what its worker loads.
watchLoads((loads) => tell({ kind: 'loaded', loads }));

const firstChecker = load[first]();
const secondChecker = firstChecker.then(load[second]);
/** Comes before the page is ready: what came only with a house style would be a request after that. The first check may
 * wait for it. */
const reader = firstChecker.then(() => (purpose === 'letters' ? import('../house/index.ts') : undefined));
const comparer = secondChecker.then(() => (purpose === 'letters' ? import('./between.ts') : undefined));
const houses = new Map<number, House>();

Promise.all([firstChecker, secondChecker, reader, comparer]).then(
  () => tell({ kind: 'ready' }),
  () => tell({ kind: 'not-loaded' }),
);

/** The settings of a question as the engine takes them; the language is left to who asks. */
async function optionsOf({ type, ignore, house }: CheckSettings): Promise<CheckOptions> {
  const style = house && (await reader.then(() => houses.get(house.id)));
  return { ...(type && { type }), ...(ignore && { ignore }), ...(style && { house: style }) };
}

async function check(question: CheckQuestion): Promise<void> {
  const { id, text, language } = question;
  const spoken = language ?? detectLanguage(text);
  const checker = await (spoken === second ? secondChecker : firstChecker);
  const options = await optionsOf(question);
  tell({ kind: 'begun', id });
  tell({
    kind: 'checked',
    id,
    report: checker.check(text, spoken === 'other' ? options : { ...options, language: spoken }),
  });
}

async function readHouse({ id, file, json }: HouseQuestion): Promise<void> {
  const tools = await reader;
  if (!tools) throw new TypeError('Expected a worker for letters, got one for sentences');
  tell({ kind: 'begun', id });
  try {
    const { house, retext } = tools.readHouse(file, json);
    houses.set(id, house);
    tell({ kind: 'house-read', id, plugins: retext });
  } catch (error) {
    if (!(error instanceof tools.HouseError)) throw error;
    tell({ kind: 'house-refused', id, message: error.message });
  }
}

async function compareVersions(question: CompareQuestion): Promise<void> {
  const { id, before, after, language } = question;
  const [tools, one, other, options] = await Promise.all([comparer, firstChecker, secondChecker, optionsOf(question)]);
  if (!tools) throw new TypeError('Expected a worker for letters, got one for sentences');
  tell({ kind: 'begun', id });
  const checkers = first === 'en' ? { en: one, ru: other } : { en: other, ru: one };
  const compared = tools.between(before, after, checkers, language ? { ...options, language } : options);
  tell({ kind: 'compared', id, compared });
}

/** What is done about a question. */
function answer(question: Question): Promise<void> {
  if (question.kind === 'check') return check(question);
  return question.kind === 'house' ? readHouse(question) : compareVersions(question);
}

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  try {
    await answer(data);
  } catch {
    tell({ kind: 'failed', id: data.id });
  }
});
tell({ kind: 'started' });
