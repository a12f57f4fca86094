declare module 'virtual:offline-files' {
  /** The name of this version's copy. */
  export const cache: string;
  /** What the names of all versions begin with. */
  export const family: string;
  /** Each file with its hash. */
  export const files: readonly (readonly [path: string, integrity: string])[];
}
