import type { Root } from 'nlcst';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import type { Change, Finding, Language, Session } from '#plain-language';
import { checker } from './checker.ts';
import { treeOf } from './tree.ts';

/** A plugin of retext: it looks at a tree and says what it finds as messages on the file. */
// biome-ignore lint/suspicious/noExplicitAny: plugins type their tree and their options as they like.
export type RetextPlugin = Plugin<any[], any, any>;

/** Finds what other people's plugins find, on the engine's own tree; the language decides where sentences end. */
export type RunPlugins = (text: string, language: Language) => Finding[];

/**
 * Makes a run of retext plugins, with their default options.
 *
 * A finding's `rule` is `<plugin>:<rule of the plugin>`, such as `retext-equality:gals-man`.
 *
 * @throws {Error} When run: if a plugin takes its time (returns a promise) or fails.
 */
export function createPluginRun(plugins: readonly RetextPlugin[]): RunPlugins {
  const processor = unified();
  for (const plugin of plugins) processor.use(plugin);
  processor.freeze();
  return (text, language) => {
    const file = new VFile(text);
    const tree: Root = treeOf(checker.parse(text, language));
    processor.runSync(tree, file);
    return file.messages.map(findingOf).sort((a, b) => a.start - b.start || a.end - b.end);
  };
}

type VFileMessage = VFile['messages'][number];

/** Severity by `fatal` of a message. */
const severityOf = ({ fatal }: VFileMessage): Finding['severity'] =>
  fatal === true ? 'error' : fatal === false ? 'warning' : 'info';

function findingOf(message: VFileMessage): Finding {
  const { place, source = 'retext', ruleId, reason, expected } = message;
  const [start, end] = offsetsOf(place);
  return {
    rule: ruleId === undefined ? source : `${source}:${ruleId}`,
    severity: severityOf(message),
    start,
    end,
    message: reason,
    suggestions: (expected ?? []).map((text) => ({ text })),
  };
}

function offsetsOf(place: VFileMessage['place']): [number, number] {
  if (!place) return [0, 0];
  if ('start' in place) return [place.start.offset ?? 0, place.end.offset ?? 0];
  return [place.offset ?? 0, place.offset ?? 0];
}

/** What plugins find in a text that changes. */
export interface FollowedPlugins {
  readonly findings: readonly Finding[];
  /** Runs the plugins on the stretch that an edit of the session changed, and on no more. */
  follow(change: Change): void;
}

/** Follows a session with plugins that look at one sentence or paragraph at a time, as nearly all of them do. */
export function followSession(session: Session, run: RunPlugins): FollowedPlugins {
  const runOn = (text: string): Finding[] => (session.language === 'other' ? [] : run(text, session.language));
  let findings = runOn(session.text);
  return {
    get findings() {
      return findings;
    },
    follow({ from, to, until, shift }) {
      const before = findings.filter(({ start }) => start < from);
      const after = findings.filter(({ start }) => start >= until);
      findings = [
        ...before,
        ...runOn(session.slice(from, to)).map((finding) => moved(finding, from)),
        ...after.map((finding) => moved(finding, shift)),
      ];
    },
  };
}

const moved = (finding: Finding, by: number): Finding => ({
  ...finding,
  start: finding.start + by,
  end: finding.end + by,
});
