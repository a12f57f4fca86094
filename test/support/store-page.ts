import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { serve } from './serve.ts';

/** A page with the store of progress and nothing else, on a server of its own, so that no other test shares its storage. */
export interface ServedStore {
  /** With a slash at the end. */
  readonly address: string;
  /** Where its files are. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Bundles the store as pages get it, and serves it; `globalThis` of the page has what {@link StorePage} says. */
export async function startStorePage(): Promise<ServedStore> {
  const folder = await mkdtemp(join(tmpdir(), 'okno-store-'));
  const bundle = await rolldown({ input: { store: fileURLToPath(new URL('./store-page-entry.ts', import.meta.url)) } });
  await bundle.write({ dir: folder, format: 'esm', minify: true });
  await bundle.close();
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Store</title>';
  await writeFile(join(folder, 'index.html'), `${head}<script type="module" src="store.js"></script>`);
  await writeFile(join(folder, 'empty.html'), head);
  const { address, close } = await serve(folder);
  return {
    address: `${address}/`,
    folder,
    async close() {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}
