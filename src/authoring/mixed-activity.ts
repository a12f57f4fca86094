import { preparedActivity } from './activity-parts.ts';
import { type ElementNode, elementOf, isElement, plainText, type TextNode } from './element.ts';
import { shuffled } from './shuffled.ts';

/** An activity as its template takes it, with its parts called `name` in another order than authors write them in. */
export const mixedActivity = (
  node: ElementNode,
  name: string,
  prepare: (part: ElementNode, number: number) => ElementNode,
): ReturnType<typeof elementOf> => {
  const { attributes, children, ...activity } = preparedActivity(node, name, prepare);
  const isPart = (part: TextNode): boolean => isElement(part) && part.name === name;
  const parts = shuffled(children.filter(isPart), (part) => plainText(part, 'AnswerFeedback'));
  return elementOf(activity.name ?? '', attributes, [...children.filter((part) => !isPart(part)), ...parts]);
};
