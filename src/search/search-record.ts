/** One thing that can be found. */
export interface SearchRecord {
  readonly kind: 'module' | 'term' | 'rule' | 'letter';
  /** Its address, with the folder of the site. */
  readonly url: string;
  readonly title: string;
  /** The text that is searched, without markup. */
  readonly text: string;
  /** What kind of letter it is, in words. */
  readonly type?: string;
}
