/** The scripts of the activities that the review can show, by tag; each is loaded when the first one comes. */
export const elementScripts: Readonly<Record<string, () => Promise<unknown>>> = {
  'fill-gaps': () => import('../../../components/fill-gaps/fill-gaps.ts'),
  'letter-rebuild': () => import('../../../components/letter-rebuild/letter-rebuild.ts'),
  'letter-xray': () => import('../../../components/letter-xray/letter-xray.ts'),
  'mark-problems': () => import('../../../components/mark-problems/mark-problems.ts'),
  'match-pairs': () => import('../../../components/match-pairs/match-pairs.ts'),
  'number-answer': () => import('../../../components/number-answer/number-answer.ts'),
  'order-steps': () => import('../../../components/order-steps/order-steps.ts'),
  'quiz-question': () => import('../../../components/quiz-question/quiz-question.ts'),
  'short-answer': () => import('../../../components/short-answer/short-answer.ts'),
  'sort-groups': () => import('../../../components/sort-groups/sort-groups.ts'),
};
