import { type DiagnosticRun, nextQuestion, type Progress, questionsLeft } from '#learning';
import type { SiteBank, SiteLetter, SiteQuestion } from './site-bank.ts';

/** Where a learner is in the diagnostic. */
export type Stage =
  | { readonly kind: 'start' }
  | {
      readonly kind: 'question';
      readonly run: DiagnosticRun;
      readonly question: SiteQuestion;
      /** Questions after this one. */
      readonly left: { readonly least: number; readonly most: number };
    }
  | { readonly kind: 'letter'; readonly run: DiagnosticRun; readonly letter: SiteLetter }
  | { readonly kind: 'result'; readonly run: DiagnosticRun };

/** Follows from the answers alone: after a reload, in the other language or without a removed question it goes on there. */
export function stageOf({ diagnostics }: Progress, { questions, letter }: SiteBank): Stage {
  const run = diagnostics.at(-1);
  if (!run) return { kind: 'start' };
  if (run.ended) return { kind: 'result', run };
  const seen = new Set(diagnostics.slice(0, -1).flatMap(({ answers }) => answers.map(({ question }) => question)));
  const diagnostic = { bank: questions, run: run.run, seen };
  const next = nextQuestion(diagnostic, run.answers);
  const question = questions.find(({ id }) => id === next?.id);
  if (question) {
    const { least, most } = questionsLeft(diagnostic, run.answers);
    return { kind: 'question', run, question, left: { least: Math.max(0, least - 1), most: Math.max(0, most - 1) } };
  }
  return letter && !run.letter ? { kind: 'letter', run, letter } : { kind: 'result', run };
}

/** The activity under which the marks of a run are kept while the letter is open. */
export const marksOf = ({ id }: SiteLetter, { run }: DiagnosticRun): string => `${id}/${run}`;
