import type { House } from '#plain-language';
import { fieldName, type HouseMistake, houseMistakes, namedValue } from './house-mistakes.ts';
import { houseSchema } from './schema.ts';

/** A house style as it stands in a file: what the engine knows, and the retext plugins that it asks for. */
export interface HouseFile {
  readonly house: House;
  /** Names of packages. */
  readonly retext: readonly string[];
}

/** What is wrong with a house style: one line for each field. */
export class HouseError extends Error {
  override readonly name = 'HouseError';
}

/**
 * Reads a house style.
 *
 * @param file - What to call it in messages.
 * @throws {HouseError} When it is no JSON, or not a house style; the message says file, field and mend.
 */
export function readHouse(file: string, json: string): HouseFile {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new HouseError(`${file}: Expected JSON: ${said}; mend it there`, { cause });
  }
  const mistakes = houseMistakes(data);
  if (mistakes.length > 0) throw new HouseError(mistakes.map((mistake) => `${file}: ${lineOf(mistake)}`).join('\n'));
  const { $schema: _, retext = [], ...house } = houseSchema.parse(data);
  return { house: house as House, retext };
}

const lineOf = ({ path, expected, got, mend }: HouseMistake): string =>
  `${path.length > 0 ? `${fieldName(path)}: ` : ''}Expected ${expected}, got ${namedValue(got)}; ${mend}`;
