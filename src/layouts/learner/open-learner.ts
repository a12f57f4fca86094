import type { Language, Words } from '#i18n';
import { type Day, type Happening, localDay, newlyMastered, type Progress } from '#learning';
import { openProgress, type ProgressStore } from '#store';
import { loadCatalogue } from './load-catalogue.ts';
import { pageData } from './page-data.ts';
import { modulesOf, type SiteCatalogue } from './site-catalogue.ts';

/** What the build writes for every page of the learner. */
export interface LearnerData {
  readonly language: Language;
  /** The address of the script with what can be learned. */
  readonly catalogue: string;
  readonly progress: Words['progress'];
}

/** Where a learner stands, for the pages that show it. */
export interface Learner<Data extends LearnerData> {
  readonly data: Data;
  readonly store: ProgressStore;
  /** `null` when it could not be loaded. */
  readonly catalogue: SiteCatalogue | null;
  readonly progress: Progress;
  readonly today: Day;
}

/**
 * Opens the progress for a page.
 *
 * @param root - The element with the attribute `data-page`.
 * @param show - Called at the beginning and after each change, those of other tabs too.
 */
export async function openLearner<Data extends LearnerData>(
  root: HTMLElement,
  show: (learner: Learner<Data>) => void,
): Promise<void> {
  const data = pageData<Data>(root);
  const [store, catalogue] = await Promise.all([openProgress(), loadCatalogue(data.catalogue).catch(() => null)]);
  /** A file from another device may bring what masters a module: its day is written down, so that it stays. */
  const noteMastered = (): void => {
    const modules = catalogue ? modulesOf(catalogue) : [];
    const mastered = newlyMastered(store.progress, modules);
    if (mastered.length === 0) return;
    void store.add(...mastered.map((module): Happening => ({ kind: 'module-mastered', module })));
  };
  const showNow = (): void => show({ data, store, catalogue, progress: store.progress, today: localDay(new Date()) });
  store.subscribe(() => {
    showNow();
    noteMastered();
  });
  showNow();
  noteMastered();
}
