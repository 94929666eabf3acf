/**
 * THE STORY, where a reader starts: how a document becomes a picture. Each step is a function of what stands before it and
 * remembers its last answer, so a frame reruns only what its change touches. All are pure but for two: live data add to a chronology, whose
 * version then counts, and a scene that takes too long is given as far as it came, and made once more.
 *
 *     document, zone                     → chronology   (time order, lanes, columns)
 *     chronology                         → tiles        (counts and the most important events, at every scale)
 *     chronology, locale                 → texts        (title, date in words, publisher)
 *     chronology, tiles, texts, width    → layout       (rows of each lane, placement of labels)
 *     layout, viewport, raised, lanes    → scene        (ink, labels, clusters in px)
 *     viewport, width, zone, locale      → axis         (ticks in px)
 *
 * The painters take it from there: `paint/`.
 */
import { sourcesById } from './document/publishers.ts';
import type { Source, TimelineDocument } from './document/timeline.ts';
import type { Messages } from './language/messages.ts';
import type { Zone } from './time/zone.ts';
import { acrossAxis } from './view/axis.ts';
import type { Axis } from './view/axis.ts';
import { chronologyOf } from './view/chronology.ts';
import type { Chronology, IndexedEvents } from './view/chronology.ts';
import type { LabelWidths } from './view/label-extent.ts';
import { labelTexts } from './view/label-text.ts';
import type { LabelText } from './view/label-text.ts';
import { laneByLane, layOutLanes } from './view/lane-layout.ts';
import type { LaneLayout, LayoutInput } from './view/lane-layout.ts';
import type { LayoutMetrics, TextWidths } from './view/layout-metrics.ts';
import { memoryTiles } from './view/memory-tiles.ts';
import { sceneOf } from './view/scene.ts';
import type { Scene } from './view/scene.ts';
import { tileCache } from './view/tile-cache.ts';
import type { TileCache } from './view/tile-cache.ts';
import type { Viewport } from './view/viewport.ts';

export interface Pipeline {
  chronology(document: TimelineDocument, zone: Zone, indexed?: IndexedEvents): Chronology;
  /** The opening view. */
  home(chronology: Chronology): Viewport;
  tiles(chronology: Chronology, onArrive: () => void): TileCache;
  sources(chronology: Chronology): ReadonlyMap<string, Source>;
  texts(chronology: Chronology, locale: string, messages: Messages): (event: number) => LabelText;
  layout(
    chronology: Chronology,
    tiles: TileCache,
    texts: (event: number) => LabelText,
    widths: TextWidths,
    metrics: LayoutMetrics,
  ): LaneLayout;
  /**
   * What is costly in a first layout and its first scene, in steps for whoever does it between frames: after it they are quickly made. Of very many
   * lanes those within `viewPx`.
   */
  prepare(
    chronology: Chronology,
    tiles: TileCache,
    texts: (event: number) => LabelText,
    widths: TextWidths,
    metrics: LayoutMetrics,
    viewPx: number,
  ): Generator<void, void, void>;
  scene(
    chronology: Chronology,
    tiles: TileCache,
    layout: LaneLayout,
    viewport: Viewport,
    widthPx: number,
    raised: readonly number[],
    drawn: readonly number[],
    bleedPx: number,
  ): Scene;
  axis(
    viewport: Viewport,
    widthPx: number,
    zone: Zone,
    locale: string,
    messages: Messages,
    widths: TextWidths,
    bleedPx?: number,
  ): Axis;
}

/**
 * After the first scene of a layout none places labels for longer, in ms, or a far jump would hold up the page: what is left is as late as a tile that is
 * on its way. The first is whole, so that no label goes for a moment where only the data have changed.
 */
const PLACING_MS = 16;

/** One pipeline for each timeline on the page: what it remembers is its own. */
export function createPipeline(): Pipeline {
  let seen: LaneLayout | undefined;
  // The number of arrivals is there for the memory alone: a late tile makes another scene.
  const scene = memo(
    (
      chronology: Chronology,
      { tile, arrive }: TileCache,
      layout: LaneLayout,
      viewport: Viewport,
      widthPx: number,
      raised: readonly number[],
      drawn: readonly number[],
      bleedPx: number,
      _arrivals: number,
    ) => {
      let end = layout === seen ? 0 : Infinity;
      seen = layout;
      const hasTime = (): boolean => {
        const now = Date.now();
        // From the first that is placed: each scene gets somewhere, however slow the machine.
        end ||= now + PLACING_MS;
        const isOver = now >= end;
        if (isOver) arrive();
        return !isOver;
      };
      return sceneOf({ chronology, tile, layout, viewport, widthPx, raised, drawn, bleedPx, hasTime });
    },
  );
  const tiles = memo((chronology: Chronology, _version: number, onArrive: () => void) =>
    tileCache(memoryTiles(chronology.columns, chronology.runs), onArrive),
  );
  const texts = memo(
    (chronology: Chronology, sources: ReadonlyMap<string, Source>, locale: string, messages: Messages) =>
      byEvent(labelTexts({ chronology, sources, locale, messages })),
  );
  let prepared: { readonly input: readonly unknown[]; readonly layout: LaneLayout } | undefined;
  const sourceMap = memo((sources: readonly Source[]) => sourcesById({ sources }));
  const sourcesOf = (chronology: Chronology): ReadonlyMap<string, Source> => sourceMap(chronology.document.sources);
  return {
    chronology: memo(chronologyOf),
    home: ({ home }) => home,
    tiles: (chronology, onArrive) => tiles(chronology, chronology.version, onArrive),
    // An event that is there already reads the same when others come: only new sources may say more.
    sources: sourcesOf,
    texts: (chronology, locale, messages) => texts(chronology, sourcesOf(chronology), locale, messages),
    layout: memo(
      (...input: Parameters<typeof layoutInput>) => {
        const isPrepared = prepared?.input.every((part, place) => part === input[place]);
        return isPrepared ? prepared!.layout : layOutLanes(layoutInput(...input));
      },
      ({ isComplete }) => isComplete,
    ),
    *prepare(chronology, tiles, texts, widths, metrics, viewPx) {
      const input = [chronology, tiles, texts, widths, metrics] as const;
      const { tile } = tiles;
      const { widestPx: widthPx } = metrics;
      const layout = yield* laneByLane(layoutInput(...input));
      prepared = layout.isComplete ? { input, layout } : undefined;
      for (const lane of layout.lanesBetween(0, viewPx)) {
        sceneOf({ chronology, tile, layout, viewport: layout.home, widthPx, raised: [], drawn: [lane] });
        yield;
      }
    },
    scene(chronology, tiles, ...rest) {
      const made = scene(chronology, tiles, ...rest, tiles.arrivals);
      tiles.sweep();
      return made;
    },
    axis: memo(
      (
        viewport: Viewport,
        widthPx: number,
        zone: Zone,
        locale: string,
        messages: Messages,
        widths: TextWidths,
        bleedPx?: number,
      ) => acrossAxis({ viewport, widthPx, bleedPx, zone, locale, messages, measure: widths.tick }),
    ),
  };
}

const layoutInput = (
  chronology: Chronology,
  { tile }: TileCache,
  texts: (event: number) => LabelText,
  widths: TextWidths,
  metrics: LayoutMetrics,
): LayoutInput => ({
  chronology,
  tile,
  ...metrics,
  widths: (event, roomPx) => labelWidths(texts(event), widths, metrics, roomPx),
});

/** Between the parts of a label's lines, in px. */
const SPACE_PX = 8;
/** Parts are a little wider than their words measured as one. */
const SPARE_PX = 1;

function labelWidths(
  { title, shortTitle, fullDate: date, doubt, source, more }: LabelText,
  widths: TextWidths,
  { maxLabelPx, stacked }: LayoutMetrics,
  roomPx: number,
): LabelWidths {
  const mostPx = Math.min(maxLabelPx, roomPx);
  const isShort = widths.title(title) > mostPx;
  const titlePx = widths.title(isShort ? shortTitle : title);
  const who = `${doubt}${source} ${more}`;
  const metaPx = widths.meta(`${date} · ${who}`) + SPARE_PX;
  const besidePx = stacked ? Math.max(widths.meta(date), widths.meta(who)) + SPARE_PX : metaPx;
  const belowPx = stacked ? Math.max(titlePx, metaPx) : titlePx + SPACE_PX + metaPx;
  return { isShort, besidePx: Math.min(Math.max(titlePx, besidePx), mostPx), belowPx };
}

function byEvent<T>(make: (event: number) => T): (event: number) => T {
  const made = new Map<number, T>();
  return (event) => {
    let value = made.get(event);
    if (value === undefined) made.set(event, (value = make(event)));
    return value;
  };
}

/** Remembers the last answer as long as the arguments stay the same, and the answer is final. */
function memo<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
  isFinal: (result: Result) => boolean = () => true,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    if (!last || !isFinal(last.result) || args.some((arg, place) => arg !== last!.args[place]))
      last = { args, result: make(...args) };
    return last.result;
  };
}
