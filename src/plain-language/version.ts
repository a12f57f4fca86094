/** Version of the engine; a report carries it, since a score means nothing without it. The same as in package.json. */
export const version = '0.1.0';
