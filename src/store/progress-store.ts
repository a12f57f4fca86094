import {
  createWriter,
  type Happening,
  inOrder,
  type LearningEvent,
  makeEvent,
  type Progress,
  progressOf,
  tickOf,
} from '#learning';
import { Disk, type Held } from './disk.ts';
import type { FileTrouble, Imported } from './file-types.ts';
import { markKept, wasKept } from './kept-mark.ts';
import { readFile, writeFile } from './progress-file.ts';
import { SpareCopy } from './spare-copy.ts';
import { joinTabs, type TabMessage } from './tabs.ts';
import { lastsForPage, type StoreTrouble, troubleOf } from './trouble.ts';
import { withLock } from './with-lock.ts';

/** What became of something that was to be saved. */
export interface Saved {
  readonly events: readonly LearningEvent[];
  /** `null` when the disk has it; else it is kept in memory and tried again with whatever is saved next. */
  readonly trouble: StoreTrouble | null;
}

/** More than this is read from the disk by other tabs rather than told to them. */
const mostTold = 100;

/**
 * The progress of the learner: on the disk where the browser allows it, and in memory where it does not.
 *
 * It never throws: what goes wrong is a `trouble` with a sentence, and nothing that was added gets lost while the tab is open.
 */
export class ProgressStore {
  /** What stands in the way of saving now, or what was found at opening; `null` when all is well. */
  trouble: StoreTrouble | null = null;
  readonly #known = new Map<string, LearningEvent>();
  readonly #unsaved = new Map<string, LearningEvent>();
  readonly #listeners = new Set<() => void>();
  readonly #disk = new Disk();
  readonly #copy = new SpareCopy();
  readonly #tabs = joinTabs((message) => this.#hear(message));
  readonly #writer = createWriter(randomName());
  readonly #leave = new AbortController();
  #ordered: readonly LearningEvent[] | null = null;
  #progress: Progress | null = null;
  #seen = 0;
  #erasures = 0;

  constructor() {
    const { signal } = this.#leave;
    // A page that comes back from the browser's memory has heard nothing in between.
    addEventListener('pageshow', (event) => event.persisted && void this.refresh(), { signal });
  }

  /** Everything that happened, in order. */
  get events(): readonly LearningEvent[] {
    this.#ordered ??= inOrder(this.#known.values());
    return this.#ordered;
  }

  /** Where the learner stands after all of it; worked out once after each change, however many ask. */
  get progress(): Progress {
    this.#progress ??= progressOf(this.events);
    return this.#progress;
  }

  /** How many events only this tab has. */
  get unsaved(): number {
    return this.#unsaved.size;
  }

  /** Calls `listener` after each change, those of other tabs too; @returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Adds what happened; known at once, and saved when the promise is kept without `trouble`. */
  async add(...happenings: readonly Happening[]): Promise<Saved> {
    const now = new Date();
    const events = happenings.map((happening) => {
      const event = makeEvent(happening, this.#writer, this.#seen, now);
      this.#learn([event]);
      this.#unsaved.set(event.id, event);
      return event;
    });
    this.#changed();
    return { events, trouble: await this.#save('shared') };
  }

  /** Reads the disk again. */
  async refresh(): Promise<void> {
    const erasures = this.#erasures;
    const settled = [...this.#known.keys()].filter((id) => !this.#unsaved.has(id));
    try {
      const { events, damaged } = await withLock('shared', () => this.#read());
      // What was read is gone by now.
      if (erasures !== this.#erasures) return this.refresh();
      const there = new Set(events.map(({ id }) => id));
      // Another tab erased these; what was saved while the disk was read stays.
      for (const id of settled) if (!there.has(id)) this.#known.delete(id);
      this.#learn(events);
      if (damaged > 0) this.trouble = { kind: 'damaged', values: { n: damaged } };
      else if (events.length === 0 && wasKept()) this.trouble = { kind: 'lost', values: {} };
    } catch (error) {
      this.trouble = troubleOf(error);
      this.#learn(await this.#copy.read());
    }
    this.#changed();
  }

  /** The whole progress as a file to keep or to take to another device. */
  file(): Blob {
    return writeFile(this.events);
  }

  /**
   * Takes over what a file has and this device has not; nothing that is here is changed.
   *
   * @returns What came of it, or why the file was refused as a whole.
   */
  async import(file: Blob): Promise<Imported | FileTrouble> {
    const read = await readFile(file);
    if ('kind' in read) return read;
    if (!this.trouble || !lastsForPage(this.trouble)) await this.refresh();
    const fresh = inOrder(read.events).filter(({ id }) => !this.#known.has(id));
    this.#learn(fresh);
    for (const event of fresh) this.#unsaved.set(event.id, event);
    this.#changed();
    const trouble = await this.#save('exclusive');
    return { added: fresh.length, known: read.events.length - fresh.length, refused: read.refused, trouble };
  }

  /** Erases all progress on this device, in all tabs. */
  async erase(): Promise<StoreTrouble | null> {
    // First, lest somebody who finds the disk empty misses what was there.
    markKept(false);
    this.#forget();
    this.#tabs.tell({ kind: 'erased' });
    let trouble: StoreTrouble | null = null;
    try {
      await withLock('exclusive', () => Promise.all([this.#copy.erase(), this.#disk.erase()]));
      // What was read again before the disk was empty.
      this.#forgetSaved();
    } catch (error) {
      trouble = troubleOf(error);
    }
    this.trouble = trouble;
    this.#changed();
    return trouble;
  }

  /** Asks the browser not to remove the progress when room gets short; @returns whether it agrees. */
  async askToKeep(): Promise<boolean> {
    try {
      return await navigator.storage.persist();
    } catch {
      return false;
    }
  }

  /** Lets go of the disk and of the other tabs. */
  async close(): Promise<void> {
    this.#leave.abort();
    this.#tabs.close();
    await this.#disk.close();
  }

  /** Reads the disk and its copy, and gives each what only the other has. */
  async #read(): Promise<Held> {
    const [{ events, damaged }, copied] = await Promise.all([this.#disk.read(), this.#copy.read()]);
    const back = notAmong(events, copied);
    await Promise.all([back.length > 0 && this.#disk.add(back), this.#copy.add(notAmong(copied, events))]);
    return { events: [...events, ...back], damaged };
  }

  /** Puts on the disk what is not there yet. */
  async #save(mode: LockMode): Promise<StoreTrouble | null> {
    const events = [...this.#unsaved.values()];
    if (this.trouble && lastsForPage(this.trouble)) return this.trouble;
    try {
      await withLock(mode, () => Promise.all([this.#disk.add(events), this.#copy.add(events)]));
      for (const { id } of events) this.#unsaved.delete(id);
      this.trouble = null;
      if (events.length > 0) markKept(true);
      this.#tabs.tell(events.length > mostTold ? { kind: 'changed' } : { kind: 'added', events });
    } catch (error) {
      this.trouble = troubleOf(error);
      this.#changed();
    }
    return this.trouble;
  }

  #hear(message: TabMessage): void {
    if (message.kind === 'changed') void this.refresh();
    else if (message.kind === 'added') this.#learn(message.events);
    else this.#forget();
    this.#changed();
  }

  #learn(events: readonly LearningEvent[]): void {
    for (const event of events) {
      if (!this.#known.has(event.id)) this.#known.set(event.id, event);
      this.#seen = Math.max(this.#seen, tickOf(event.id));
    }
  }

  #forget(): void {
    this.#erasures += 1;
    this.#known.clear();
    this.#unsaved.clear();
  }

  #forgetSaved(): void {
    this.#erasures += 1;
    for (const id of this.#known.keys()) if (!this.#unsaved.has(id)) this.#known.delete(id);
  }

  #changed(): void {
    this.#ordered = null;
    this.#progress = null;
    for (const listener of this.#listeners) listener();
  }
}

/** Those of `events` that are not among `known`. */
function notAmong(known: readonly LearningEvent[], events: readonly LearningEvent[]): LearningEvent[] {
  const ids = new Set(known.map(({ id }) => id));
  return events.filter(({ id }) => !ids.has(id));
}

/** Ten random characters. */
const randomName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join('');

/** Opens the progress of this device; always gives a store, if need be one in memory whose `trouble` says why. */
export async function openProgress(): Promise<ProgressStore> {
  const store = new ProgressStore();
  await store.refresh();
  return store;
}
