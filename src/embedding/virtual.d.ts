declare module 'virtual:okno-style' {
  /** The styles of the checker for a shadow root. */
  export const style: string;
}
declare module 'virtual:okno-parts' {
  /** The checker as the page of each language carries it. */
  export const parts: Readonly<Record<import('#i18n').Language, import('./page-part.ts').Part>>;
}
