import data from './data/competencies.json' with { type: 'json' };
import roleData from './data/roles.json' with { type: 'json' };

/** The languages in which names are kept. */
type Named = { readonly en: string; readonly ru: string };

/** The competencies, in their order. */
export const competencyCodes = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8'] as const;
export type CompetencyCode = (typeof competencyCodes)[number];

/** 1 knows, 2 applies with a template, 3 applies alone, 4 leads. */
export type Level = 1 | 2 | 3 | 4;
/** A level, or 0: does not know it yet. */
export type HeldLevel = 0 | Level;
export const levels = [1, 2, 3, 4] as const satisfies readonly Level[];

/** The name of a competency in each language. */
export const competencyNames = Object.fromEntries(
  data.competencies.map(({ code, en, ru }) => [code, { en, ru }]),
) as Readonly<Record<CompetencyCode, Named>>;

/** What each level means, from 0 to 4. */
export const levelNames: { readonly en: readonly string[]; readonly ru: readonly string[] } = data.levels;

/** A role with the level of each competency that it needs. */
export interface Role extends Named {
  readonly id: string;
  readonly targets: Readonly<Record<CompetencyCode, Level>>;
}

/** The roles that a learner can choose from. */
export const roles = roleData.roles as readonly Role[];

/** The role with an id, if there is one: a saved role may be gone from the site. */
export const roleOf = (id: string): Role | undefined => roles.find((role) => role.id === id);

/**
 * How much a competency counts for a role: its share of all levels that the role needs, 0 to 1.
 *
 * The framework names levels and no weights; a competency in which a role must lead counts four times one that it must know.
 */
export const weightOf = (role: Role, code: CompetencyCode): number =>
  role.targets[code] / competencyCodes.reduce((sum, one) => sum + role.targets[one], 0);
