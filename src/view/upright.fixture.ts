/** Timelines that stand upright, for tests: of a document its chronology, its layout, and a function that makes scenes. */
import type { TimelineDocument } from '../document/timeline.ts';
import { utc } from '../time/zone.ts';
import { chronologyOf } from './chronology.ts';
import { memoryTiles } from './memory-tiles.ts';
import { merged } from './merged.ts';
import { tileCache } from './tile-cache.ts';
import { layOutUpright, uprightHome } from './upright-layout.ts';
import { uprightScene } from './upright-scene.ts';
import type { UprightScene } from './upright-scene.ts';
import type { Viewport } from './viewport.ts';

const text = (title: string) => ({
  title,
  shortTitle: title,
  date: '',
  fullDate: '',
  source: '',
  sourceHref: undefined,
  doubt: '',
  more: '',
});
const widths = { title: (of: string) => 8 * of.length, meta: (of: string) => 6 * of.length, tick: () => 20 };

export function stageFor(document: TimelineDocument) {
  const whole = chronologyOf(document, utc);
  const chronology = merged(whole);
  const metrics = {
    widthPx: 328,
    widestPx: 328,
    hasSecond: false,
    heights: { axis: 0, laneTop: 0, row: 0, strip: 0 },
    maxRows: 1,
    maxRowsInAll: 1,
    maxLabels: 50,
    maxLabelPx: 200,
    stacked: true,
  };
  const home = uprightHome(chronology);
  const { tile } = tileCache(memoryTiles(chronology.columns, chronology.runs), () => {});
  const texts = (event: number) => text(chronology.event(event).title);
  const layout = layOutUpright(chronology, tile, home, texts, widths, metrics);
  const scene = (viewport: Viewport, raised: readonly number[] = [], widthPx = layout.widthPx): UprightScene =>
    uprightScene({ chronology, tile, layout, viewport, widthPx, raised });
  return { whole, chronology, layout, home, scene };
}
