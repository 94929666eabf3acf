/**
 * Live changes of an element. In: the element, what it shows, and a change. Out: the change made when what is still being read is there, and the view
 * gone along with the newest event where that is wished. One feed for each element, for as long as the element is there.
 */
import type { Diagnostic } from '../document/diagnostics.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import type { Instant } from '../time/historical-date.ts';
import { zoneOrUtc } from '../time/zone.ts';
import { chronologyOf } from '../view/chronology.ts';
import type { Chronology, IndexedEvents } from '../view/chronology.ts';
import { pan } from '../view/viewport.ts';
import type { Viewport } from '../view/viewport.ts';
import { applyChanges } from './live-data.ts';
import type { LiveChange } from './live-data.ts';
import { LiveFeed } from './live-feed.ts';
import type { Wish } from './live-feed.ts';

interface Waiting {
  hostUpdated(): void;
}

/** What a feed needs of the element. */
export interface LiveHost {
  readonly follow: boolean;
  readonly isConnected: boolean;
  readonly timeZone: string | undefined;
  readonly src: string;
  /** What was last set as data. */
  readonly given: unknown;
  selected: string | undefined;
  get data(): TimelineDocument | undefined;
  set data(data: unknown);
  select(id: string | undefined): void;
  requestUpdate(): void;
  readonly updateComplete: Promise<unknown>;
  addController(waiting: Waiting): void;
  removeController(waiting: Waiting): void;
}

interface Given {
  readonly document: TimelineDocument;
  readonly indexed: IndexedEvents | undefined;
}

/** What the element shows. */
export interface LiveStage {
  readonly loader: {
    readonly state: { readonly type: string };
    /** What was read; `undefined` where it holds no event. */
    readonly content: Given | undefined;
    isRevised: boolean;
  };
  /** Its events, whatever the reader's filters, or a day, leave of them. */
  all(given: Given & { readonly timeZone: string | undefined }): Chronology;
  frame(): { readonly viewport: Viewport } | undefined;
  propose(next: Viewport): boolean;
}

const NOTHING: TimelineDocument = { sources: [], lanes: [], events: [] };

const feeds = new WeakMap<LiveHost, LiveFeed>();

/** Resolves when the change is made to what was wished, with what was wrong with it; where something else was wished meanwhile, when that is clear. */
export function changeLive(
  host: LiveHost,
  stage: LiveStage,
  change: Partial<LiveChange>,
  wish: Wish,
): Promise<readonly Diagnostic[]> {
  let feed = feeds.get(host);
  if (!feed) feeds.set(host, (feed = feedOf(host, stage)));
  return feed.change(change, wish);
}

/** Waits until loading has ended; for an element outside the page, until it is back. */
function settled(host: LiveHost, stage: LiveStage): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (stage.loader.state.type === 'loading' || (!host.isConnected && !stage.loader.content)) return;
      host.removeController(waiting);
      resolve();
    };
    const waiting = { hostUpdated: look };
    host.addController(waiting);
    look();
  });
}

function feedOf(host: LiveHost, stage: LiveStage): LiveFeed {
  /** What was given last, and what was before it, one after the other, since the wish: what comes first to an empty timeline is given as its data. */
  let begun: readonly unknown[] = [];
  return new LiveFeed({
    isWished: ({ given, src }) =>
      src === host.src && (given === host.given || (begun.at(-1) === host.given && begun.includes(given))),
    settled: () => settled(host, stage),
    chronology: () => {
      const { content } = stage.loader;
      return content && stage.all({ ...content, timeZone: host.timeZone });
    },
    async begin(changes) {
      const { data = NOTHING, given, timeZone } = host;
      const chronology = chronologyOf(data, zoneOrUtc(timeZone, data.timeZone));
      const found = applyChanges(chronology, changes);
      const { sources } = chronology.document;
      const hasSources = sources.some((source, place) => source !== data.sources[place]);
      // Where nothing can be used the page goes on saying why it is empty.
      if (chronology.count === 0 && !hasSources) return found;
      host.data = { ...chronology.document };
      begun = [...(begun.at(-1) === given ? begun : [given]), host.given];
      await host.updateComplete;
      await settled(host, stage);
      return found;
    },
    revised: (chronology, previousLast) => {
      stage.loader.isRevised = true;
      goAlong(host, stage, chronology, previousLast);
    },
  });
}

/** With the newest event; who has gone elsewhere is left there. A card of what was removed closes. */
function goAlong(host: LiveHost, stage: LiveStage, all: Chronology, previousLast: Instant): void {
  if (host.selected && all.find(host.selected) < 0) host.select(undefined);
  const viewport = stage.frame()?.viewport;
  const by = all.horizon.last - previousLast;
  const isAtTheEnd = viewport && viewport.start <= previousLast && viewport.start + viewport.duration >= previousLast;
  if (host.follow && by > 0 && isAtTheEnd) stage.propose(pan(viewport, by));
  host.requestUpdate();
}
