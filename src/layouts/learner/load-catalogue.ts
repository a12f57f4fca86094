import type { ItemTree } from './item-tree.ts';
import type { SiteCatalogue } from './site-catalogue.ts';

/**
 * Loads what can be learned on the site.
 *
 * @param address - Of the script that the build wrote: pages may connect to nothing, but they may import a script.
 */
export async function loadCatalogue(address: string): Promise<SiteCatalogue> {
  const { catalogue } = (await import(/* @vite-ignore */ address)) as { catalogue: SiteCatalogue };
  return catalogue;
}

/** Loads the activities of a module, each under its id; `folder` ends with a slash. */
export async function loadItems(folder: string, module: string): Promise<Readonly<Record<string, ItemTree>>> {
  const { items } = (await import(/* @vite-ignore */ `${folder}${module}.js`)) as {
    items: Readonly<Record<string, ItemTree>>;
  };
  return items;
}
