import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { inTime } from './in-time.ts';

/** Of the database; a test opens it by this name. */
export const databaseName = 'okno-progress';
const version = 1;
const patienceMs = 5000;

/** One record for each event, named by its id. Records are not trusted: disks fail, and people open developer tools. */
export interface Shape extends DBSchema {
  events: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Shape>;

/**
 * Opens the database, and makes it at the first visit.
 *
 * It lets go by itself when another tab removes the database or brings a newer version of it.
 *
 * @param onClosed - Called when the connection is gone, with the version that another tab brings, if it does.
 * @throws {DOMException} See `troubleOf`; never waits longer than five seconds.
 */
export async function openDatabase(onClosed: (newer: number | null) => void): Promise<Database> {
  if (!globalThis.indexedDB)
    throw new DOMException('Expected indexedDB, got none; leave the private window', 'InvalidStateError');
  const opening = openDB<Shape>(databaseName, version, {
    upgrade(database) {
      database.createObjectStore('events', { keyPath: 'id' });
    },
    blocking(_, newer, event) {
      (event.target as IDBDatabase).close();
      onClosed(newer);
    },
    terminated: () => onClosed(null),
  });
  const database = await inTime(opening, patienceMs, (late) => late.close());
  if (database.objectStoreNames.contains('events')) return database;
  database.close();
  throw new DOMException('Expected the store “events”, got none; erase the progress of this site', 'NotFoundError');
}

/** Removes the database with all that is in it; other tabs let go of it. */
export const removeDatabase = (): Promise<void> => inTime(deleteDB(databaseName), patienceMs);
