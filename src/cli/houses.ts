import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { House } from '#plain-language';
import { HouseError, readHouse } from '../house/index.ts';
import type { RunPlugins } from '../retext/index.ts';
import { UsageError } from './exit-code.ts';
import { loadPlugins } from './load-plugins.ts';
import { reasonOf } from './reason.ts';

/** The name of a house style that is found by itself. */
const fileName = 'okno.json';

/** A house style with the plugins that it asks for. */
export interface Style {
  readonly house: House;
  readonly plugins?: RunPlugins;
}

async function styleOf(file: string, json: string): Promise<Style> {
  const { house, retext } = readHouse(file, json);
  try {
    return { house, ...(retext.length > 0 && { plugins: await loadPlugins(retext) }) };
  } catch (cause) {
    throw new HouseError(`${file}: ${reasonOf(cause)}`, { cause });
  }
}

/** The house styles of a run: the one that was given, or for each file the one beside it or above; each is read once. */
export class Houses {
  readonly #given: Style | undefined;
  readonly #byFolder = new Map<string, Promise<Style | undefined>>();

  private constructor(given: Style | undefined) {
    this.#given = given;
  }

  /**
   * @param name - The value of `--house`, when it was given.
   * @throws {UsageError} When that file is no house style or cannot be read.
   */
  static async open(name: string | undefined): Promise<Houses> {
    if (name === undefined) return new Houses(undefined);
    try {
      return new Houses(await styleOf(name, await readFile(name, 'utf8')));
    } catch (cause) {
      const said = cause instanceof HouseError ? cause.message : `${name}: ${reasonOf(cause)}`;
      throw new UsageError(said, { cause });
    }
  }

  /**
   * The house style of a file; without a file, only the one that was given.
   *
   * @throws {HouseError} When the file that was found is no house style.
   */
  async of(file?: string): Promise<Style | undefined> {
    if (this.#given || file === undefined) return this.#given;
    return this.#inFolder(dirname(resolve(file)));
  }

  #inFolder(folder: string): Promise<Style | undefined> {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const found = this.#look(folder);
    this.#byFolder.set(folder, found);
    return found;
  }

  async #look(folder: string): Promise<Style | undefined> {
    const file = join(folder, fileName);
    let json: string;
    try {
      json = await readFile(file, 'utf8');
    } catch {
      // There is none here, or nobody may read it.
      const above = dirname(folder);
      return above === folder ? undefined : this.#inFolder(above);
    }
    return styleOf(file, json);
  }
}
