import { type ElementNode, elementsIn, isElement, partsOf, type TextNode, textOf } from './element.ts';
import { contracts } from './elements.ts';
import { literal } from './literal.ts';
import type { Mistake } from './mistake.ts';
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

/** What is right in the activities of a module, by their ids. */
function rightsIn({ text }: Entry): ReadonlyMap<string, string> {
  const { root } = readBody(text, names);
  return new Map((root ? chosenIn(root) : []).map((node) => [textOf(node, 'id') ?? '', rightsOf(node)]));
}

/**
 * Finds activities whose right answers stand at other places than in the other language.
 *
 * An answer is kept by its place, and shown again in the other language.
 */
export function* checkRights(entries: readonly Entry[]): Generator<Mistake> {
  const modules = entries.filter(({ collection }) => collection === 'modules');
  for (const module of modules.filter(({ language }) => language !== 'en')) {
    const twin = modules.find(({ slug, language }) => slug === module.slug && language === 'en');
    if (twin?.elements === undefined || module.elements === undefined) continue;
    const [own, other] = [rightsIn(module), rightsIn(twin)];
    for (const { name, id, line, column } of module.elements) {
      const [got, wanted] = [own.get(id), other.get(id)];
      if (got === undefined || wanted === undefined || got === wanted) continue;
      const what = name === 'SortGroups' ? 'the groups' : 'the right answers at the places';
      const expected = `${what} ${wanted} as in ${twin.file}`;
      yield {
        file: module.file,
        line,
        column,
        field: name,
        expected,
        got,
        mend: 'put the answers into the same order',
      };
    }
  }
}
