/** `npm run schema`: writes the JSON Schema of `okno.json` that the site publishes. */
import { writeFile } from 'node:fs/promises';
import { houseJsonSchema } from '../src/house/schema.ts';

const file = new URL('../src/public/schema/okno-house.json', import.meta.url);
await writeFile(file, `${JSON.stringify(houseJsonSchema(), null, 2)}\n`);
