import type { RuleNote } from '#checking';
import type { Language } from '#plain-language';

/** What the rules say for themselves, by the language of the letter and the rule. */
export type RuleNotes = Readonly<Record<Language, Readonly<Record<string, RuleNote>>>>;

/** Loads what nobody needs in order to type, apart from what the page begins with. */
export async function loadInsight() {
  const [en, ru, { FindingCard }, { AnnotatedView }] = await Promise.all([
    import('virtual:rule-texts/en'),
    import('virtual:rule-texts/ru'),
    import('./finding-card.ts'),
    import('./annotated-view.ts'),
    // It stands in the sheet, and must ask the network for nothing when its view is chosen.
    import('../letter-freeze/letter-freeze.ts'),
  ]);
  return { notes: { en: en.default, ru: ru.default }, FindingCard, AnnotatedView };
}
