import { isEvent, type LearningEvent } from '#learning';
import { type Database, openDatabase, removeDatabase } from './database.ts';

/** What the disk holds. */
export interface Held {
  readonly events: readonly LearningEvent[];
  /** Records that cannot be read as events; they stay where they are. */
  readonly damaged: number;
}

/** The progress on the disk of this device, opened when it is needed and again when it was closed. */
export class Disk {
  #database: Promise<Database> | null = null;
  #newer = false;

  /** Everything that is kept. */
  async read(): Promise<Held> {
    const records = await this.#with((database) => database.getAll('events'));
    const events = records.filter(isEvent);
    return { events, damaged: records.length - events.length };
  }

  /**
   * Puts events on the disk, each under a key of its own; a key that is there stays as it is.
   *
   * @returns When the disk has them: not in some cache that a crash would empty.
   */
  add(events: readonly LearningEvent[]): Promise<void> {
    return this.#with(async (database) => {
      const transaction = database.transaction('events', 'readwrite', { durability: 'strict' });
      const there = await Promise.all(events.map(({ id }) => transaction.store.getKey(id)));
      const fresh = events.filter((_, index) => there[index] === undefined);
      // An error of a single request comes again as that of the transaction.
      for (const event of fresh) transaction.store.put(event).catch(() => {});
      await transaction.done;
    });
  }

  /** Empties the disk, also one that cannot be opened any more. */
  async erase(): Promise<void> {
    const emptied = await this.#with((database) => database.clear('events')).then(
      () => true,
      () => false,
    );
    await this.close();
    await removeDatabase().catch((error) => {
      // A tab that does not let go of what is empty must not keep anybody waiting.
      if (!emptied) throw error;
    });
    this.#newer = false;
  }

  async close(): Promise<void> {
    const database = this.#database;
    this.#database = null;
    await database?.then((open) => open.close()).catch(() => {});
  }

  /** Works with an open database; once more when the connection was lost in between. */
  async #with<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    try {
      return await work(await this.#open());
    } catch (error) {
      const again = ['InvalidStateError', 'AbortError', 'UnknownError'];
      if (!(error instanceof DOMException) || !again.includes(error.name) || this.#newer) throw error;
      await this.close();
      return work(await this.#open());
    }
  }

  #open(): Promise<Database> {
    if (this.#newer)
      return Promise.reject(new DOMException('Expected this version, got a newer one; reload', 'VersionError'));
    this.#database ??= openDatabase((newer) => {
      this.#database = null;
      this.#newer ||= newer !== null;
    }).catch((error) => {
      this.#database = null;
      throw error;
    });
    return this.#database;
  }
}
