import { isEvent, type LearningEvent } from '#learning';
import { inTime } from './in-time.ts';

/** Of the cache that holds the copy; a test opens it by this name. */
export const spareCopyName = 'okno-progress-1';
const patienceMs = 3000;
/** More parts than this are written anew as one. */
const mostParts = 32;

type Named = Pick<LearningEvent, 'id'>;

/**
 * A second copy of the progress, beside the database.
 *
 * Chromium loses a whole database when it is killed twice at bad moments: LevelDB writes the head and the body of a record
 * one after the other, goes on writing behind a head without a body, finds the record wrong at the start after the next, and
 * then begins with an empty database and says nothing. About 1 kill in 100 while answers were being saved ended so. Files of
 * the cache stand each for itself: a broken one takes no other with it.
 *
 * It never throws: where a browser gives no cache (pages without https, private windows), the database is alone.
 */
export class SpareCopy {
  /** Every event of the copy, in no order. */
  async read(): Promise<readonly LearningEvent[]> {
    try {
      const cache = await this.#open();
      const parts = await cache.keys();
      const lists = await Promise.all(parts.map(async (part) => recordsOf(await cache.match(part))));
      const records = [...new Map(lists.flat().map((record) => [record.id, record])).values()];
      if (parts.length > mostParts) {
        await put(cache, records);
        // What another tab added meanwhile is not among these.
        await Promise.all(parts.map((part) => cache.delete(part)));
      }
      return records.filter(isEvent);
    } catch {
      return [];
    }
  }

  /** Adds a part; @returns when it is written. */
  async add(events: readonly LearningEvent[]): Promise<void> {
    try {
      if (events.length > 0) await put(await this.#open(), events);
    } catch {
      // The database tells of what keeps this device from saving.
    }
  }

  async erase(): Promise<void> {
    try {
      await caches.delete(spareCopyName);
    } catch {
      // Where no cache can be removed, there is none.
    }
  }

  #open(): Promise<Cache> {
    return inTime(caches.open(spareCopyName), patienceMs);
  }
}

const put = (cache: Cache, records: readonly Named[]): Promise<void> =>
  inTime(cache.put(`/${spareCopyName}/${crypto.randomUUID()}`, Response.json(records)), patienceMs);

/** What a part holds, kinds of events too that only a newer version knows; nothing when the part is broken. */
async function recordsOf(part: Response | undefined): Promise<Named[]> {
  try {
    const read: unknown = await part?.json();
    return Array.isArray(read) ? read.filter((record) => typeof record?.id === 'string') : [];
  } catch {
    return [];
  }
}
