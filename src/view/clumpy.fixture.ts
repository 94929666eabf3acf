/**
 * Timelines for tests, as bad as real ones: events in clumps with log-normal gaps, many at one instant, long and open spans, imprecise
 * dates, several lanes, titles of all lengths. The same seed gives the same timeline.
 */
import { randomLcg, randomLogNormal } from 'd3';
import type { TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import { chronologyOf } from './chronology.ts';
import type { Chronology } from './chronology.ts';
import type { LabelWidths } from './label-extent.ts';
import { layOutLanes } from './lane-layout.ts';
import type { LaneLayout } from './lane-layout.ts';
import { memoryTiles } from './memory-tiles.ts';
import { sceneOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { tileCache } from './tile-cache.ts';
import type { TileCache } from './tile-cache.ts';
import type { TileSource } from './tile.ts';
import type { Viewport } from './viewport.ts';
import { utc } from '../time/zone.ts';

const msPerDay = 86_400_000;
const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const second = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const month = (ms: number): string => day(ms).slice(0, 7);

export interface ClumpyOptions {
  readonly seed: number;
  readonly events: number;
  readonly lanes: number;
}

export function clumpyDocument({ seed, events: count, lanes }: ClumpyOptions): TimelineDocument {
  const random = randomLcg(seed);
  const gapDays = randomLogNormal.source(random)(-1, 2.5);
  const lengthDays = randomLogNormal.source(random)(2, 2.5);
  let at = Date.UTC(1900, 0, 1);
  const events = Array.from({ length: count }, (_, index): TimelineEvent => {
    if (random() > 0.25) at = Math.min(at + gapDays() * msPerDay, Date.UTC(7000, 0, 1));
    const end = at + Math.min(lengthDays(), 300_000) * msPerDay;
    return {
      id: `event-${index}`,
      title: 'x'.repeat(4 + Math.floor(random() * 40)),
      date: dateAt(at, end, random()),
      ...(random() < 0.9 ? { lane: `lane-${Math.floor(random() * lanes)}` } : {}),
      ...(random() < 0.7 ? { importance: Math.round(random() * 20) / 20 } : {}),
    };
  });
  const laneList = Array.from({ length: lanes }, (_, index) => ({ id: `lane-${index}`, title: `Lane ${index}` }));
  return { title: 'Clumpy', sources: [], lanes: laneList, events };
}

/** Every kind of date, plain days most often. */
function dateAt(at: number, end: number, share: number): string {
  const kinds: readonly (readonly [upTo: number, date: () => string])[] = [
    [0.4, () => day(at)],
    [0.55, () => second(at)],
    [0.6, () => month(at)],
    [0.64, () => day(at).slice(0, 4)],
    [0.7, () => `${day(at)}~`],
    [0.73, () => `${month(at)}?`],
    [0.85, () => `${day(at)}/${day(end)}`],
    [0.89, () => `${month(at)}~/${month(end + 62 * msPerDay)}~`],
    [0.92, () => `${day(at)}/..`],
    [0.94, () => `../${day(at)}`],
    [0.95, () => `/${day(at)}`],
    [1, () => `[${day(at)}..${day(end)}]`],
  ];
  return kinds.find(([upTo]) => share <= upTo)![1]();
}

/** All that leads to a scene, with texts as wide as their titles are long. */
export interface Stage {
  readonly chronology: Chronology;
  readonly tiles: TileCache;
  readonly layout: LaneLayout;
  /** By default with all lanes. */
  scene(
    viewport: Viewport,
    widthPx?: number,
    raised?: readonly number[],
    drawn?: readonly number[],
    bleedPx?: number,
  ): Scene;
}

export interface StageOptions {
  readonly widthPx?: number;
  readonly maxLabels?: number;
  readonly source?: (chronology: Chronology) => TileSource;
}

/** The most that a label takes. */
const MOST_PX = 300;

export function stageOf(document: TimelineDocument, options: StageOptions = {}): Stage {
  const { widthPx = 1000, maxLabels = 64, source = ({ columns, runs }) => memoryTiles(columns, runs) } = options;
  const chronology = chronologyOf(document, utc);
  const tiles = tileCache(source(chronology), () => {});
  const widths = (event: number, roomPx: number): LabelWidths => {
    const textPx = chronology.event(event).title.length * 8;
    return { isShort: false, besidePx: Math.min(textPx, roomPx, MOST_PX), belowPx: textPx + 120 };
  };
  const heights = { axis: 56, row: 48, strip: 24, laneTop: 8 };
  const layout = layOutLanes({
    chronology,
    widthPx,
    widestPx: widthPx,
    heights,
    maxRows: 8,
    maxRowsInAll: 64,
    maxLabels,
    maxLabelPx: MOST_PX,
    widths,
    tile: tiles.tile,
  });
  return {
    chronology,
    tiles,
    layout,
    scene: (viewport, drawnPx = widthPx, raised = [], drawn = [...chronology.lanes.keys()], bleedPx = 0) =>
      sceneOf({ chronology, layout, viewport, widthPx: drawnPx, raised, drawn, bleedPx, tile: tiles.tile }),
  };
}
