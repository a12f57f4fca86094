import { xmlEvents } from './xml-events.ts';

/** What a paragraph style of Word says that matters here. */
export interface DocxStyle {
  /** 1 to 9 for headings. */
  heading?: number;
  list?: string;
  level?: number;
  basedOn?: string;
}

/** Reads `word/styles.xml`: the paragraph styles by their ids, each with what it takes from the one that it stands on. */
export function docxStyles(xml: string): ReadonlyMap<string, DocxStyle> {
  const styles = new Map<string, DocxStyle>();
  let style: DocxStyle = {};
  xmlEvents(xml, {
    open({ name, attribute }) {
      const value = attribute('val') ?? '';
      if (name === 'style') {
        style = {};
        if (attribute('type') === 'paragraph') styles.set(attribute('styleId') ?? '', style);
      } else if (name === 'name') {
        const level = /^heading (\d)$/i.exec(value)?.[1] ?? (/^(?:title|subtitle)$/i.test(value) ? '1' : undefined);
        if (level) style.heading = Number(level);
      } else if (name === 'outlineLvl' && Number(value) < 9) {
        style.heading = Number(value) + 1;
      } else if (name === 'basedOn') {
        style.basedOn = value;
      } else if (name === 'numId') {
        style.list = value;
      } else if (name === 'ilvl') {
        style.level = Number(value) || 0;
      }
    },
  });
  const whole = (own: DocxStyle, steps: number): DocxStyle => {
    const parent = own.basedOn === undefined || steps === 0 ? undefined : styles.get(own.basedOn);
    return parent ? { ...whole(parent, steps - 1), ...own } : own;
  };
  return new Map(Array.from(styles, ([id, own]) => [id, whole(own, 20)]));
}
