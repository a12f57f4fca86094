import { isEvent, type LearningEvent } from '#learning';

/** What tabs tell each other: events that were added, that there are many new ones, that all was erased. */
export type TabMessage =
  | { readonly kind: 'added'; readonly events: readonly LearningEvent[] }
  | { readonly kind: 'changed' }
  | { readonly kind: 'erased' };

/** The other tabs of this site. */
export interface Tabs {
  tell(message: TabMessage): void;
  close(): void;
}

/** Joins the other tabs; where the browser has no channel between them, each is alone until it is loaded anew. */
export function joinTabs(hear: (message: TabMessage) => void): Tabs {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel('okno-progress');
  } catch {
    return { tell() {}, close() {} };
  }
  channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
    // A tab with another version of the site may speak differently.
    if (data?.kind === 'added') hear({ kind: 'added', events: data.events.filter(isEvent) });
    else if (data?.kind === 'changed' || data?.kind === 'erased') hear({ kind: data.kind });
  });
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
}
