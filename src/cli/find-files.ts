import { readdir, realpath, stat } from 'node:fs/promises';
import { reasonOf } from './reason.ts';

/** A file to check. */
export interface Found {
  /** The path as it was given, or as it was reached from a folder that was given. */
  readonly name: string;
  /** Bytes, because a name need not be UTF-8. */
  readonly path: string | Buffer;
}

/** A path that leads to no text. */
export interface NotFound {
  readonly name: string;
  readonly error: string;
}

const textName = /\.(?:txt|text|md|markdown|mdx|docx|odt|fodt|doc|rtf|html?|pdf)$/i;

/** Standard input, `-`. */
export interface StandardInput {
  readonly name: '-';
}

/** What the arguments of a command name: each once, in their order; the names in a folder in the order of their bytes. */
export async function* findFiles(names: readonly string[]): AsyncGenerator<Found | StandardInput | NotFound> {
  const seen = new Set<string>();
  for (const name of names) {
    if (name === '-') {
      if (!seen.has('-')) yield { name };
      seen.add('-');
      continue;
    }
    try {
      const found = (await stat(name)).isDirectory() ? inFolder(name, Buffer.from(name)) : [{ name, path: name }];
      let count = 0;
      for await (const file of found) {
        count += 1;
        if ('path' in file) {
          const real = (await realpath(file.path, 'buffer')).toString('latin1');
          if (seen.has(real)) continue;
          seen.add(real);
        }
        yield file;
      }
      if (count === 0)
        yield {
          name,
          error: 'Expected letters in the folder (.txt, .md, .mdx, .docx, .odt, .doc, .rtf, .html, .pdf), got none',
        };
    } catch (error) {
      yield { name, error: reasonOf(error) };
    }
  }
}

async function* inFolder(name: string, path: Buffer): AsyncGenerator<Found | NotFound> {
  let entries: Awaited<ReturnType<typeof list>>;
  try {
    entries = await list(path);
  } catch (error) {
    yield { name, error: reasonOf(error) };
    return;
  }
  for (const entry of entries.sort((a, b) => Buffer.compare(a.name, b.name))) {
    const own = entry.name.toString();
    if (own.startsWith('.') || own === 'node_modules') continue;
    const within = {
      name: name.endsWith('/') ? name + own : `${name}/${own}`,
      path: Buffer.concat([path, Buffer.from('/'), entry.name]),
    };
    if (entry.isDirectory()) yield* inFolder(within.name, within.path);
    else if (entry.isFile() && textName.test(own)) yield within;
  }
}

const list = (path: Buffer) => readdir(path, { withFileTypes: true, encoding: 'buffer' });
