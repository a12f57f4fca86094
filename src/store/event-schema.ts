// The small form of zod: pages load it.
import * as z from 'zod/mini';
import { cleanNickname, competencyCodes, isDay, isEventId, type LearningEvent, longestText } from '#learning';

// Else zod tries whether it may make code of strings, and the page's policy reports that.
z.config({ jitless: true });

const text = z.string().check(z.maxLength(longestText));
const name = text.check(z.minLength(1));
const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
const share = z.number().check(z.minimum(0), z.maximum(1));
const day = z.string().check(z.refine(isDay));
const confidence = z.literal([1, 2, 3]);
const sure = z.exactOptional(confidence);

const head = {
  id: z.string().check(z.refine(isEventId)),
  time: z.number().check(z.minimum(-8.64e15), z.maximum(8.64e15)),
  day,
};
const kind = <Kind extends LearningEvent['kind'], Shape extends z.core.$ZodLooseShape>(literal: Kind, shape: Shape) =>
  z.strictObject({ ...head, kind: z.literal(literal), ...shape });

const question = { question: name, hash: name };
const activity = { activity: name, hash: name };
const item = { item: name, hash: name };
const answer = { response: text, correct: z.boolean(), confidence: sure };

/** An event as a file may hold it: exactly the fields of its kind, each within its bounds. */
export const eventSchema: z.ZodMiniType<LearningEvent> = z.discriminatedUnion('kind', [
  kind('answered', { ...question, ...answer, score: share, attempt: count, over: z.boolean() }),
  kind('rated', { ...question, confidence }),
  kind('activity-done', { ...activity, score: z.exactOptional(share) }),
  kind('state-kept', { ...activity, state: text }),
  kind('noted', { place: name, text }),
  kind('visited', { place: name }),
  kind('kept', item),
  kind('reviewed', { ...item, correct: z.boolean(), confidence: sure }),
  kind('module-mastered', { module: name }),
  kind('certified', { code: name }),
  kind('diagnostic-begun', { run: name }),
  kind('diagnostic-answered', {
    ...question,
    ...answer,
    run: name,
    competency: z.literal(competencyCodes),
    level: z.literal([1, 2, 3, 4]),
  }),
  kind('letter-marked', { run: name, found: count, of: count, wrong: count }),
  kind('diagnostic-ended', { run: name }),
  kind('role-chosen', { role: name }),
  kind('plan-reordered', { modules: z.array(name).check(z.maxLength(1000)) }),
  kind('plan-started', { days: z.literal([30, 60, 90]), start: day }),
  kind('nickname-chosen', { nickname: z.pipe(text, z.transform(cleanNickname)) }),
]);
