import {
  type CompetencyCode,
  type DiagnosticRun,
  diagnosticResult,
  laterAnswers,
  type ModuleShare,
  moduleMastery,
  type Progress,
  type Role,
  type ThingId,
  type Trajectory,
  trajectory,
} from '#learning';
import type { SiteBank } from './site-bank.ts';
import { modulesOf, type NamedModule, type SiteCatalogue } from './site-catalogue.ts';

/** The last diagnostic in which anything was answered and that came to its end. */
export const lastDiagnostic = ({ diagnostics }: Progress): DiagnosticRun | undefined =>
  diagnostics.findLast(({ ended, answers }) => ended && answers.length > 0);

/** How far the modules are that were begun. */
const sharesOf = (modules: readonly NamedModule[], progress: Progress): Map<ThingId, ModuleShare> =>
  new Map(
    modules
      .map((module) => moduleMastery(progress, module))
      .filter(({ status }) => status !== 'new')
      .map(({ module, objectives, done, of }) => {
        const reached = objectives.filter((one) => one.reached).length;
        return [module, { reached, of: objectives.length, done: of > 0 ? done / of : 0 }];
      }),
  );

/** The path of a learner for a role; without a diagnostic it starts from nothing. */
export function pathOf(
  catalogue: SiteCatalogue,
  bank: SiteBank,
  progress: Progress,
  role: Role,
  order: readonly ThingId[] = progress.order,
): Trajectory {
  const run = lastDiagnostic(progress);
  const competencies = run
    ? diagnosticResult(bank.questions, run, laterAnswers(bank.questions, progress, run)).competencies
    : [];
  return trajectory({
    modules: modulesOf(catalogue),
    role,
    held: new Map(competencies.map(({ code, level }) => [code, level])),
    mastered: new Set(progress.mastered.keys()),
    begun: sharesOf(modulesOf(catalogue), progress),
    sureAndWrong: new Set<CompetencyCode>(
      competencies.filter(({ sureAndWrong }) => sureAndWrong > 0).map(({ code }) => code),
    ),
    order,
  });
}
