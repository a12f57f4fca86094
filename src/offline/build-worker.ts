import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** What a service worker carries. */
export interface Carried {
  readonly cache: string;
  readonly family: string;
  readonly files: readonly (readonly [path: string, integrity: string])[];
}

/** The script of a service worker with its list of files. */
export async function offlineWorker(carried: Carried): Promise<string> {
  const source = 'virtual:offline-files';
  const build = await rolldown({
    input: fileURLToPath(new URL('./worker.ts', import.meta.url)),
    platform: 'browser',
    plugins: [
      {
        name: 'carried',
        resolveId: (id) => (id === source ? `\0${source}` : null),
        load: (id) =>
          id === `\0${source}`
            ? Object.entries(carried)
                .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
                .join('\n')
            : null,
      },
    ],
    checks: { pluginTimings: false },
  });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return output[0].code;
}
