/** The scripts of the exercises that a page of the toolbox shows by themselves, by tag. */
export const toolScripts: Readonly<Record<string, () => Promise<unknown>>> = {
  'client-sorter': () => import('../../components/client-sorter/client-sorter.ts'),
  'cost-of-confusion': () => import('../../components/cost-of-confusion/cost-of-confusion.ts'),
  'letter-rebuild': () => import('../../components/letter-rebuild/letter-rebuild.ts'),
  'letter-xray': () => import('../../components/letter-xray/letter-xray.ts'),
  'paraphrase-kit': () => import('../../components/paraphrase-kit/paraphrase-kit.ts'),
  'sort-groups': () => import('../../components/sort-groups/sort-groups.ts'),
  'standard-audit': () => import('../../components/standard-audit/standard-audit.ts'),
  'touchpoint-board': () => import('../../components/touchpoint-board/touchpoint-board.ts'),
};
