/**
 * Live changes of an element. In: the element, what it shows, and a change. Out: the change made when what is still being read is there, and the view
 * gone along with the newest event where that is wished. One feed for each element, for as long as the element is there.
 */
import type { Diagnostic } from '../document/diagnostics.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import type { Instant } from '../time/historical-date.ts';
import type { Chronology } from '../view/chronology.ts';
import { pan } from '../view/viewport.ts';
import type { Viewport } from '../view/viewport.ts';
import type { LiveChange } from './live-data.ts';
import { LiveFeed } from './live-feed.ts';

interface Waiting {
  hostUpdated(): void;
}

/** What a feed needs of the element. */
export interface LiveHost {
  readonly follow: boolean;
  readonly isConnected: boolean;
  readonly src: string;
  selected: string | undefined;
  get data(): TimelineDocument | undefined;
  set data(data: unknown);
  select(id: string | undefined): void;
  requestUpdate(): void;
  readonly updateComplete: Promise<unknown>;
  addController(waiting: Waiting): void;
  removeController(waiting: Waiting): void;
}

/** What the element shows. */
export interface LiveStage {
  readonly loader: {
    readonly state: { readonly type: string };
    /** What is read; `undefined` where it holds no event. */
    readonly content: object | undefined;
    /** What is wrong with what was read. */
    readonly diagnostics: readonly Diagnostic[];
  };
  /** `all` are its events, whatever the reader's filters leave of them. */
  frame(): { readonly viewport: Viewport; readonly all: Chronology } | undefined;
  propose(next: Viewport): boolean;
}

const feeds = new WeakMap<LiveHost, LiveFeed>();

/** Resolves when the change is made, with what was wrong with it. */
export async function changeLive(
  host: LiveHost,
  stage: LiveStage,
  change: Partial<LiveChange>,
): Promise<readonly Diagnostic[]> {
  await settled(host, stage);
  let feed = feeds.get(host);
  if (!feed) feeds.set(host, (feed = feedOf(host, stage)));
  return feed.change(change);
}

/** What is still being read, or will be once the element is in a page, comes first. An element that has left the page waits with it, and is held by nothing. */
function settled(host: LiveHost, stage: LiveStage): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      const { state, content } = stage.loader;
      const isEmpty = host.isConnected && !content;
      // What was read has a frame when its words are there.
      if (state.type === 'loading' || (!isEmpty && !stage.frame())) return;
      host.removeController(waiting);
      resolve();
    };
    const waiting = { hostUpdated: look };
    host.addController(waiting);
    look();
  });
}

function feedOf(host: LiveHost, stage: LiveStage): LiveFeed {
  return new LiveFeed({
    chronology: () => stage.frame()?.all,
    async begin({ add, update, sources }) {
      const { data } = host;
      if (add.length + update.length + sources.length === 0) return [];
      host.data = { ...data, sources: [...(data?.sources ?? []), ...sources], events: [...add, ...update] };
      await host.updateComplete;
      await settled(host, stage);
      return stage.loader.diagnostics;
    },
    revised: (previousLast) => goAlong(host, stage, previousLast),
  });
}

/** With the newest event; who has gone elsewhere is left there. A card of what was removed closes. */
function goAlong(host: LiveHost, stage: LiveStage, previousLast: Instant): void {
  const { viewport, all } = stage.frame()!;
  if (host.selected && all.find(host.selected) < 0) host.select(undefined);
  const by = all.horizon.last - previousLast;
  const isAtTheEnd = viewport.start <= previousLast && viewport.start + viewport.duration >= previousLast;
  if (host.follow && by > 0 && isAtTheEnd) stage.propose(pan(viewport, by));
  host.requestUpdate();
}
