/**
 * `npm run lighthouse`: what Lighthouse says of four pages of the built site, the median of three runs on its mobile
 * defaults.
 *
 * One audit is left out: Lighthouse asks for `robots.txt` from within the page, which may connect to nothing. Search
 * engines ask from outside; the site has no such file and needs none.
 *
 * Lighthouse itself is none of our packages: `LIGHTHOUSE` names its program, else it is looked for in PATH.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromiumOptions } from '../test/support/chromium.ts';
import { serve } from '../test/support/serve.ts';

const runs = 3;
const wanted = 100;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const pages = ['en', 'ru'].flatMap((language) =>
  ['', 'learn/', 'learn/clear-language/sentences-and-words/', 'glossary/'].map((path) => `/${language}/${path}`),
);

interface LighthouseReport {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly displayValue?: string }>>;
}

/** The program, if there is one. */
function lighthouse(): string | undefined {
  const named = process.env['LIGHTHOUSE'];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'lighthouse')).find((path) => existsSync(path));
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** The report of one run. */
async function run(program: string, url: string, folder: string): Promise<LighthouseReport> {
  const { executablePath, args = [] } = await chromiumOptions();
  const file = join(folder, 'report.json');
  const flags = ['--headless', ...args].join(' ');
  const options = ['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`];
  const env = { ...process.env, ...(executablePath && { CHROME_PATH: executablePath }) };
  await promisify(execFile)(
    process.execPath,
    [program, url, ...options, `--only-categories=${categories.join()}`, '--skip-audits=robots-txt'],
    { env },
  );
  return JSON.parse(await readFile(file, 'utf8')) as LighthouseReport;
}

/** Audits that keep a category from 100, in some runs. */
function faults(reports: readonly LighthouseReport[]): string[] {
  const found = reports.flatMap(({ categories: all, audits }) =>
    Object.values(all).flatMap(({ auditRefs }) =>
      auditRefs.flatMap(({ id, weight }) => {
        const { score = null, displayValue = '' } = audits[id] ?? {};
        return weight > 0 && score !== null && score < 0.9 ? [`${id} ${displayValue}`.trim()] : [];
      }),
    ),
  );
  return [...new Set(found)];
}

const program = lighthouse();
if (!program) {
  console.error(
    'Expected Lighthouse, got none; run npm install lighthouse in another folder, then ' +
      'LIGHTHOUSE=/that/folder/node_modules/lighthouse/cli/index.js npm run lighthouse',
  );
  process.exit(3);
}
const only = process.argv.slice(2);
const site = await serve('dist', true);
const folder = await mkdtemp(join(tmpdir(), 'okno-lighthouse-'));
console.log(
  `Served by test/support/serve.ts on loopback, with gzip. Load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores.`,
);
console.log(`| page | ${categories.join(' | ')} |`);
console.log(`| --- | ${categories.map(() => '---').join(' | ')} |`);
let isBelow = false;
for (const page of pages.filter((path) => only.length === 0 || only.includes(path))) {
  const reports: LighthouseReport[] = [];
  for (let count = 0; count < runs; count += 1) reports.push(await run(program, site.address + page, folder));
  const cells = categories.map((category) => {
    const scores = reports.map((report) => Math.round((report.categories[category]?.score ?? 0) * 100));
    isBelow ||= median(scores) < wanted;
    return `${median(scores)} (${scores.join(', ')})`;
  });
  console.log(`| ${page} | ${cells.join(' | ')} |`);
  for (const fault of faults(reports)) console.log(`  ${fault}`);
}
await rm(folder, { recursive: true });
await site.close();
process.exitCode = isBelow ? 1 : 0;
