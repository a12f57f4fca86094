import type { SiteBank } from './site-bank.ts';

/**
 * Loads the questions of the diagnostic.
 *
 * @param address - Of the script that the build wrote: pages may connect to nothing, but they may import a script.
 */
export async function loadBank(address: string): Promise<SiteBank> {
  const { bank } = (await import(/* @vite-ignore */ address)) as { bank: SiteBank };
  return bank;
}
