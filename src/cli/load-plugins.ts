import type { Finding, Report } from '#plain-language';
import { createPluginRun, type RetextPlugin, type RunPlugins } from '../retext/index.ts';
import { reasonOf } from './reason.ts';

const loaded = new Map<string, Promise<RunPlugins>>();

/**
 * Loads retext plugins that are installed beside okno; never from the folder of a letter, which anybody may have made.
 *
 * @throws {Error} When one is not installed or is no plugin.
 */
export function loadPlugins(names: readonly string[]): Promise<RunPlugins> {
  const key = names.join(' ');
  const run = loaded.get(key) ?? Promise.all(names.map(load)).then(createPluginRun);
  loaded.set(key, run);
  return run;
}

async function load(name: string): Promise<RetextPlugin> {
  let module: { default?: unknown };
  try {
    module = await import(name);
  } catch (cause) {
    throw new Error(
      `Expected the plugin ${name} beside okno, got none: ${reasonOf(cause)}; run "npm install ${name}"`,
      {
        cause,
      },
    );
  }
  if (typeof module.default !== 'function') {
    throw new TypeError(`Expected a plugin in ${name}, got ${typeof module.default}; take it out of the house style`);
  }
  return module.default as RetextPlugin;
}

/** A report with what plugins find in the same text. */
export function withPlugins(report: Report, text: string, run: RunPlugins): Report {
  if (report.language === 'other') return report;
  const findings: Finding[] = [...report.findings, ...run(text, report.language)];
  return { ...report, findings: findings.sort((a, b) => a.start - b.start || a.end - b.end) };
}
