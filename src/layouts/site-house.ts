/** The house style of this site, as it stands in its file; there may be none. The build has checked it. */
const files = import.meta.glob<string>('/content/house-style.json', { eager: true, query: '?raw', import: 'default' });
const [text] = Object.values(files);

/** The house style that the checker page of this site follows, as JSON on one line. */
export const siteHouse: string | undefined = text && JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, '')));
