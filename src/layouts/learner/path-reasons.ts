import { fill, type Language, type Words } from '#i18n';
import { competencyNames, type Reason, type ThingId } from '#learning';

/** Things in a row, as the language writes them: `2 and 3`. */
export const inRow = (language: Language, things: readonly (string | number)[]): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : 'ru').format(things.map(String));

/** Why a module is on the path, in a sentence. */
export function reasonText(
  reason: Reason,
  words: Words['path'],
  language: Language,
  titleOf: (module: ThingId) => string,
): string {
  switch (reason.kind) {
    case 'gap': {
      const { competency, levels, target } = reason;
      const sentence = levels.length > 1 ? words.gapLevels : words.gapLevel;
      const skill = competencyNames[competency][language];
      return fill(sentence, { skill, levels: inRow(language, levels), target });
    }
    case 'prerequisite':
      return fill(words.prerequisite, { title: titleOf(reason.of) });
    case 'sure-and-wrong':
      return fill(words.sureAndWrong, { skill: competencyNames[reason.competency][language] });
    case 'begun':
      return fill(words.begun, { reached: reason.reached, of: reason.of });
    case 'own-choice':
      return words.ownChoice;
  }
}
