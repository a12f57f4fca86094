/** A house style that is none. Its message says field and mend, one line for each. */
export class HouseRefused extends Error {
  override readonly name = 'HouseRefused';
}
