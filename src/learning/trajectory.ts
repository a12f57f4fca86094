import type { LearningModule } from './catalogue.ts';
import { type CompetencyCode, type HeldLevel, type Level, levels, type Role, weightOf } from './competencies.ts';
import type { ThingId } from './events.ts';
import { inOwnOrder } from './own-order.ts';

/** Why a module is on the path. */
export type Reason =
  /** It brings levels that the role needs and the learner lacks. */
  | {
      readonly kind: 'gap';
      readonly competency: CompetencyCode;
      readonly levels: readonly Level[];
      readonly target: Level;
    }
  /** Another module of the path builds on it. */
  | { readonly kind: 'prerequisite'; readonly of: ThingId }
  /** The learner was sure of something about it that is wrong. */
  | { readonly kind: 'sure-and-wrong'; readonly competency: CompetencyCode }
  /** It was begun, and some of its objectives are reached. */
  | { readonly kind: 'begun'; readonly reached: number; readonly of: number }
  /** The learner put it there. */
  | { readonly kind: 'own-choice' };

/** A module of the path. */
export interface Step {
  readonly module: LearningModule;
  /** Σ weight of the competency for the role × part of the gap that it still covers ÷ minutes left. */
  readonly value: number;
  /** Minutes without the activities that are done, 1 or more. */
  readonly minutesLeft: number;
  /** Never empty. */
  readonly reasons: readonly Reason[];
}

/** The way from where a learner stands to what the role needs. */
export interface Trajectory {
  readonly steps: readonly Step[];
  /** Modules that teach nothing new here: mastered, or of a competency that is at its target. Offered as “check yourself”. */
  readonly checkYourself: readonly LearningModule[];
  /** What the role needs and no module brings yet. */
  readonly uncovered: readonly { readonly competency: CompetencyCode; readonly levels: readonly Level[] }[];
}

/** How far somebody is in a module. */
export interface ModuleShare {
  /** Objectives that are reached, and how many there are. */
  readonly reached: number;
  readonly of: number;
  /** Share of the activities that are done, 0 to 1. */
  readonly done: number;
}

/** From where to where. */
export interface Aim {
  /** In the order of the courses. */
  readonly modules: readonly LearningModule[];
  readonly role: Role;
  /** What the diagnostic showed; a competency that is missing counts as 0. */
  readonly held: ReadonlyMap<CompetencyCode, HeldLevel | null>;
  readonly mastered: ReadonlySet<ThingId>;
  /** How far modules are that were begun: their answers cover a part of the gap. */
  readonly begun?: ReadonlyMap<ThingId, ModuleShare>;
  /** Competencies with an answer that was sure and wrong. */
  readonly sureAndWrong?: ReadonlySet<CompetencyCode>;
  /** The learner's own order, of some modules or of all. */
  readonly order?: readonly ThingId[];
}

type Missing = ReadonlyMap<CompetencyCode, ReadonlySet<Level>>;
type Shares = ReadonlyMap<ThingId, ModuleShare>;

/** The levels that the role needs and the learner has not shown. */
const missingOf = ({ role, held }: Aim): Missing =>
  new Map(
    (Object.entries(role.targets) as [CompetencyCode, Level][]).map(([code, target]) => [
      code,
      new Set(levels.filter((level) => level <= target && level > (held.get(code) ?? 0))),
    ]),
  );

const covered = (missing: Missing, { competencies }: LearningModule): [CompetencyCode, Level[]][] =>
  competencies
    .map(({ code, levels: own }): [CompetencyCode, Level[]] => [
      code,
      own.filter((level) => missing.get(code)?.has(level)),
    ])
    .filter(([, gained]) => gained.length > 0);

const brings = ({ competencies }: LearningModule, code: CompetencyCode, level: Level): boolean =>
  competencies.some((one) => one.code === code && one.levels.includes(level));

const minutesLeft = ({ id, minutes }: LearningModule, shares: Shares): number =>
  Math.max(1, Math.ceil(minutes * (1 - (shares.get(id)?.done ?? 0))));

/** The share of a module's levels that its answers have not shown yet. */
function open({ id }: LearningModule, shares: Shares): number {
  const share = shares.get(id);
  return share && share.of > 0 ? 1 - share.reached / share.of : 1;
}

/** A module after all that it builds on and that is not there yet; a circle is cut where it closes. */
function withPrerequisites(module: LearningModule, all: ReadonlyMap<ThingId, LearningModule>, there: Set<ThingId>) {
  const chain: LearningModule[] = [];
  const visit = (one: LearningModule): void => {
    if (there.has(one.id)) return;
    there.add(one.id);
    for (const id of one.prerequisites) {
      const needed = all.get(id);
      if (needed) visit(needed);
    }
    chain.push(one);
  };
  visit(module);
  return chain;
}

/**
 * Finds the way: again and again the modules that cover most of the weighted gap in a minute, each after its prerequisites.
 * Modules that bring the same level teach different parts of it: each covers an equal part, and none makes another needless.
 * In a module that was begun only what is not reached yet counts, and only the minutes that are left.
 *
 * Among equals comes first what the learner was sure of and wrong about, then the order of the courses. The learner's own
 * order comes before all of it, but for prerequisites.
 */
export function trajectory(aim: Aim): Trajectory {
  const { modules, role, mastered, begun = new Map(), sureAndWrong = new Set(), order = [] } = aim;
  const missing = missingOf(aim);
  const partOf = (code: CompetencyCode, level: Level): number =>
    1 / modules.filter((module) => brings(module, code, level)).length;
  /** The part of the gap that a module still covers, with the weights of the role. */
  const gain = (module: LearningModule): number =>
    open(module, begun) *
    covered(missing, module).reduce(
      (sum, [code, own]) => sum + weightOf(role, code) * own.reduce((part, level) => part + partOf(code, level), 0),
      0,
    );
  const all = new Map(modules.map((module) => [module.id, module]));
  const placed = new Set(mastered);
  const steps: Step[] = [];
  const urgent = ({ competencies }: LearningModule): boolean => competencies.some(({ code }) => sureAndWrong.has(code));

  const place = (chain: readonly LearningModule[], own: boolean): void => {
    const last = chain.at(-1);
    for (const module of chain) {
      const gaps = covered(missing, module);
      const left = minutesLeft(module, begun);
      const value = gain(module) / left;
      placed.add(module.id);
      const reasons: Reason[] = gaps.map(([competency, gap]) => {
        return { kind: 'gap', competency, levels: gap, target: role.targets[competency] };
      });
      for (const [competency] of gaps)
        if (sureAndWrong.has(competency)) reasons.push({ kind: 'sure-and-wrong', competency });
      const share = begun.get(module.id);
      if (share && share.reached > 0) reasons.push({ kind: 'begun', reached: share.reached, of: share.of });
      if (last && module !== last) reasons.push({ kind: 'prerequisite', of: last.id });
      if (own && module === last && gaps.length === 0) reasons.push({ kind: 'own-choice' });
      steps.push({ module, value, minutesLeft: left, reasons });
    }
  };

  for (;;) {
    const candidates = modules
      .filter((module) => !placed.has(module.id) && covered(missing, module).length > 0)
      .map((module) => {
        const chain = withPrerequisites(module, all, new Set(placed));
        const minutes = chain.reduce((sum, one) => sum + minutesLeft(one, begun), 0);
        return { chain, value: chain.reduce((sum, one) => sum + gain(one), 0) / minutes, urgent: urgent(module) };
      });
    const [first, ...others] = candidates;
    if (!first) break;
    const best = others.reduce(
      (a, b) => (b.value > a.value || (b.value === a.value && b.urgent && !a.urgent) ? b : a),
      first,
    );
    place(best.chain, false);
  }
  for (const id of order) {
    const module = all.get(id);
    if (module && !placed.has(id)) place(withPrerequisites(module, all, new Set(placed)), true);
  }
  const uncovered = [...missing]
    .map(([code, gap]): [CompetencyCode, Level[]] => [
      code,
      [...gap].filter((level) => !modules.some((module) => brings(module, code, level))),
    ])
    .filter(([, left]) => left.length > 0);
  return {
    steps: inOwnOrder(steps, order),
    checkYourself: modules.filter(({ id }) => mastered.has(id) || !placed.has(id)),
    uncovered: uncovered.map(([competency, left]) => ({ competency, levels: left })),
  };
}
