import { holds } from './check-body.ts';
import { type ElementNode, elementsIn, isElement, partsOf, type TextNode, textOf } from './element.ts';
import { contracts } from './elements.ts';
import { literal } from './literal.ts';
import type { Mistake } from './mistake.ts';
import { startOf } from './read-attributes.ts';
import { readBody } from './read-body.ts';
import type { Entry } from './read-content.ts';

const names = contracts.map(({ name }) => name);

/** The names of the groups of a `SortGroups`, in their order. */
function groupsOf(node: ElementNode): readonly unknown[] {
  const found = node.attributes.find((part) => part.type === 'mdxJsxAttribute' && part.name === 'groups');
  const groups = typeof found?.value === 'object' && found.value ? literal(found.value.value) : [];
  return Array.isArray(groups) ? groups : [];
}

/** What is right at each place, from 1: the right answers of a question, the group of each thing. */
function rightsOf(node: ElementNode): string {
  if (node.name === 'SortGroups') {
    const groups = groupsOf(node);
    return elementsIn(node, 'SortItem')
      .map((item) => groups.indexOf(textOf(item, 'group')) + 1)
      .join(', ');
  }
  return elementsIn(node, 'AnswerOption')
    .flatMap(({ attributes }, place) =>
      attributes.some((part) => part.type === 'mdxJsxAttribute' && part.name === 'correct') ? place + 1 : [],
    )
    .join(', ');
}

const chosenIn = (node: TextNode): ElementNode[] =>
  partsOf(node).flatMap((part) =>
    isElement(part) && (part.name === 'QuizQuestion' || part.name === 'SortGroups') ? [part] : chosenIn(part),
  );

/** The activities of a module with answers that are right or wrong, by their ids. */
function activitiesIn({ text }: Entry): ReadonlyMap<string, ElementNode> {
  const { root } = readBody(text, names);
  return new Map((root ? chosenIn(root) : []).map((node) => [textOf(node, 'id') ?? '', node]));
}

/**
 * Finds activities whose right answers stand at other places than in the other language.
 *
 * An answer is kept by its place, and shown again in the other language.
 *
 * @param known - Mistakes of the files by themselves: an activity that is wrong already is not compared.
 */
export function* checkRights(entries: readonly Entry[], known: readonly Mistake[]): Generator<Mistake> {
  const isWrong = ({ file }: Entry, node: ElementNode): boolean =>
    known.some((mistake) => mistake.file === file && holds(node, mistake));
  const modules = entries.filter(({ collection, elements }) => collection === 'modules' && elements !== undefined);
  for (const module of modules.filter(({ language }) => language !== 'en')) {
    const twin = modules.find(({ slug, language }) => slug === module.slug && language === 'en');
    if (twin === undefined) continue;
    const others = activitiesIn(twin);
    for (const [id, node] of activitiesIn(module)) {
      const other = others.get(id);
      if (other === undefined || isWrong(module, node) || isWrong(twin, other)) continue;
      const [got, wanted] = [rightsOf(node), rightsOf(other)];
      if (got === wanted) continue;
      const what = node.name === 'SortGroups' ? 'the groups' : 'the right answers at the places';
      yield {
        file: module.file,
        ...startOf(node),
        field: node.name ?? '',
        expected: `${what} ${wanted} as in ${twin.file}`,
        got,
        mend: 'put the answers into the same order',
      };
    }
  }
}
