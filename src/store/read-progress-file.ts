import type { LearningEvent } from '#learning';
import { eventSchema } from './event-schema.ts';
import { type FileReading, type FileTrouble, fileVersion } from './file-types.ts';

/** Names that would reach into the prototypes of objects. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether such a name may be in a JSON text, in whatever spelling: most files have none, and are read ten times quicker. */
const suspicious = /__proto__|constructor|prototype|\\u/;

/** A name was found that no file of ours has. */
class ForbiddenKey extends Error {}

/** Gives back each value of a file, unless its name is forbidden. */
function allowed(key: string, value: unknown): unknown {
  if (forbidden.has(key)) throw new ForbiddenKey(key);
  return value;
}

const refuse = (kind: FileTrouble['kind'], values: FileTrouble['values'] = {}): FileTrouble => ({ kind, values });

/** At most this much of somebody else's text comes into a message. */
const shortened = (value: unknown): string => String(value).slice(0, 20);

/** `events[3].score` */
const placeOf = (index: number, path: readonly PropertyKey[] = []): string =>
  [`events[${index}]`, ...path.map(String)].join('.');

/**
 * Reads the text of a progress file.
 *
 * @returns The events in it, one by one: those that are none are named and left out. Or why it is no such file.
 */
export function readProgressFile(written: string): FileReading | FileTrouble {
  const text = written.replace(/^\uFEFF/, '');
  let data: unknown;
  try {
    data = suspicious.test(text) ? JSON.parse(text, allowed) : JSON.parse(text);
  } catch (error) {
    if (error instanceof ForbiddenKey) return refuse('forbidden-key', { key: error.message });
    return refuse('not-json');
  }
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== 'okno-progress') {
    return refuse('not-progress');
  }
  const { version, events } = data as { version?: unknown; events?: unknown };
  if (version !== fileVersion) return refuse('unknown-version', { version: shortened(version), known: fileVersion });
  if (!Array.isArray(events)) return refuse('not-progress');
  const good: LearningEvent[] = [];
  const refused: string[] = [];
  for (const [index, event] of events.entries()) {
    const result = eventSchema.safeParse(event);
    if (result.success) good.push(result.data);
    else refused.push(placeOf(index, result.error.issues[0]?.path));
  }
  return { events: good, refused };
}
