/**
 * The picture before anything is drawn: flat lists in px.
 *
 * In: the lanes' layout, a viewport, who is selected or focused. Out: what ink stands where, which labels and clusters show. The same
 * scene is painted on the canvas, written as SVG, and given to the DOM as text to read and to focus.
 */
import type { Chronology } from './chronology.ts';
import { STRIP_MARGIN_PX, clustersIn } from './clusters.ts';
import type { Cluster } from './clusters.ts';
import { inkEdges, inkOf } from './event-ink.ts';
import type { Ink } from './event-ink.ts';
import { GAP_PX, labelExtent, markExtent, overhangPx, standsBelow } from './label-extent.ts';
import type { Extent, LabelWidths, Side } from './label-extent.ts';
import type { LaneLayout } from './lane-layout.ts';
import type { PlacedLabel } from './placement.ts';
import type { LaneTile } from './tile.ts';
import { spreadsOf, withStatus } from './said.ts';
import type { Spread } from './said.ts';
import { timeScale } from './viewport.ts';
import type { TimeScale, Viewport } from './viewport.ts';

export interface SceneLabel {
  readonly event: number;
  readonly lane: number;
  /** Left edge of the text. */
  readonly x: number;
  /** Top of the row. */
  readonly y: number;
  /** The room that the text may take. */
  readonly widthPx: number;
  readonly side: Side;
  readonly form: 'beside' | 'below';
  /** Whether it shows the short title. */
  readonly isShort: boolean;
  /** Shown out of turn, above others, because it is selected or focused. */
  readonly raised: boolean;
  /** So little of it is in view that it would be a fragment: it is kept, but not seen. */
  readonly cut: boolean;
}

export interface SceneLane {
  readonly lane: number;
  readonly y: number;
  readonly height: number;
}

export interface SceneCluster extends Cluster {
  readonly x: number;
  readonly widthPx: number;
  /** The middle of the strip. */
  readonly y: number;
}

export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly viewport: Viewport;
  readonly lanes: readonly SceneLane[];
  readonly inks: readonly Ink[];
  readonly labels: readonly SceneLabel[];
  readonly clusters: readonly SceneCluster[];
  /** Of what began before each bin and is still going on there. */
  readonly bands: readonly SceneCluster[];
  readonly spreads: readonly Spread[];
  /** How far beyond either side there is ink, in px: enough to move the picture by. */
  readonly bleedPx: number;
  /** Clusters and bands there: painted, and nothing else. */
  readonly beyond: Pick<Scene, 'clusters' | 'bands'>;
}

export interface SceneInput {
  readonly chronology: Chronology;
  readonly layout: LaneLayout;
  readonly viewport: Viewport;
  /** The width that is drawn: that of the layout, or wider. */
  readonly widthPx: number;
  /** Events that must be seen even where there is no room for their label. */
  readonly raised: readonly number[];
  /** The lanes that are drawn, from top to bottom. */
  readonly drawn: readonly number[];
  readonly bleedPx?: number;
  /** Whether more labels may be placed; always, where it is not given. */
  readonly hasTime?: () => boolean;
  tile(level: number, index: number, lane: number): LaneTile | undefined;
}

/** The middle of the ink below the top of its row: beside a label it is the middle of its title's capitals. */
const BESIDE_Y = 14;
const BELOW_Y = 6;
/** The least room of a text that begins near the end of the view. */
const STICKY_PX = 140;
/** A label that stands over others covers no more than this of them. */
const RAISED_PX = 480;
/** With less, in px, it says too little to stand beside its mark. */
const LEAST_RAISED_PX = 200;
/** Less than this of a text is a fragment. */
const FRAGMENT_PX = 48;

export function sceneOf({
  chronology,
  layout,
  viewport,
  widthPx,
  raised,
  drawn,
  bleedPx = 0,
  hasTime,
  tile,
}: SceneInput): Scene {
  const { heights } = layout;
  const scale = timeScale(viewport, widthPx);
  const painted = widened(viewport, bleedPx * scale.msPerPx);
  const around = widened(painted, STRIP_MARGIN_PX * scale.msPerPx);
  const inks: Ink[] = [];
  const labels: SceneLabel[] = [];
  const clusters: SceneCluster[] = [];
  const bands: SceneCluster[] = [];
  const beyond = { clusters: [] as SceneCluster[], bands: [] as SceneCluster[] };

  const lanes: SceneLane[] = [];
  for (const lane of drawn) {
    const position = layout.lane(lane);
    lanes.push({ lane, y: position.y, height: position.height });
    const placed = position.placement.inView(around, scale.msPerPx, hasTime);
    const rowsTop = position.y + heights.laneTop;
    const shown = new Set<number>();
    for (const label of placed) {
      const extent = labelExtent(label.shape, label.side, scale.msPerPx);
      const isSeen = isWithin(viewport, extent);
      if (!isSeen && (raised.includes(label.event) || !isWithin(painted, extent))) continue;
      const { ink, text } = labelled(label, lane, rowsTop + label.row * heights.row, widthPx, scale);
      inks.push(ink);
      if (!isSeen) continue;
      labels.push(text);
      shown.add(label.event);
    }

    const y = rowsTop + position.rows * heights.row + heights.strip / 2;
    const lifted = raised.filter((event) => chronology.columns.lane[event] === lane && !shown.has(event));
    // What is drawn as itself is in no cluster: neither in its count nor in its list.
    const drawn = [...new Set([...placed.map(({ event }) => event), ...lifted])];
    const strip = clustersIn({ chronology, lane, viewport: painted, msPerPx: scale.msPerPx, drawn, tile });
    const isBeyond = ({ from, to }: Extent): boolean =>
      to <= viewport.start || from >= viewport.start + viewport.duration;
    for (const cluster of strip.clusters)
      (isBeyond(cluster) ? beyond.clusters : clusters).push({ ...cluster, ...across(cluster, scale), y });
    for (const band of strip.ongoing)
      (isBeyond(band) ? beyond.bands : bands).push({ ...band, ...across(band, scale), y });
    for (const event of strip.alone) {
      const mark = chronology.mark(event);
      if (!raised.includes(event) && isWithin(painted, markExtent(mark, scale.msPerPx)))
        inks.push(inkOf(mark, event, lane, y, false, scale, widthPx));
    }

    for (const event of lifted) {
      const ink = inkOf(chronology.mark(event), event, lane, y, true, scale, widthPx);
      inks.push(ink);
      labels.push(raisedLabel(ink, layout.widths(event), widthPx, y - heights.strip / 2));
    }
  }

  const time = (event: number): number => chronology.columns.from[event]!;
  labels.sort((a, b) => time(a.event) - time(b.event) || a.event - b.event);
  return {
    widthPx,
    heightPx: layout.heightPx,
    viewport,
    lanes,
    inks: withStatus(inks, chronology),
    labels,
    clusters,
    bands,
    spreads: spreadsOf(inks, chronology, scale, widthPx),
    bleedPx,
    beyond,
  };
}

const widened = ({ start, duration }: Viewport, byMs: number): Viewport => ({
  start: start - byMs,
  duration: duration + 2 * byMs,
});

const isWithin = ({ start, duration }: Viewport, { from, to }: Extent): boolean =>
  to >= start && from <= start + duration;

function labelled(
  { event, side, shape: { mark, widths } }: PlacedLabel,
  lane: number,
  y: number,
  widthPx: number,
  scale: TimeScale,
): { ink: Ink; text: SceneLabel } {
  const { besidePx, belowPx, isShort } = widths;
  const isBelow = standsBelow(mark, widths, scale.msPerPx);
  const ink = inkOf(mark, event, lane, y + (isBelow ? BELOW_Y : BESIDE_Y), true, scale, widthPx);
  const { left, right } = inkEdges(ink);
  const textAt = (x: number, textPx: number): { ink: Ink; text: SceneLabel } => {
    const cut = Math.min(x + textPx, widthPx) - Math.max(x, 0) < Math.min(FRAGMENT_PX, textPx);
    const form = isBelow ? 'below' : 'beside';
    return {
      ink,
      text: { event, lane, x, y, widthPx: textPx, side: isBelow ? 'right' : side, form, isShort, raised: false, cut },
    };
  };
  if (!isBelow) return textAt(side === 'right' ? right + GAP_PX : left - GAP_PX - besidePx, besidePx);
  // Under what fades at its end, and beyond, there is room that is kept for it as well.
  const beyondPx = overhangPx(mark, widths, scale.msPerPx);
  const [fromX, toX] = side === 'left' ? [ink.fromX - beyondPx, right] : [ink.fromX, right + beyondPx];
  // The text keeps to the part of its mark that is in view, and leaves the picture only with the mark's end.
  const x = Math.max(fromX, Math.min(0, toX - FRAGMENT_PX));
  return textAt(x, Math.min(x + belowPx, Math.max(widthPx, x + STICKY_PX), toX) - x);
}

/** Over whatever stands there, as far as it may cover that; out of view with its mark. */
function raisedLabel(ink: Ink, { belowPx, isShort }: LabelWidths, widthPx: number, y: number): SceneLabel {
  const { left, right } = inkEdges(ink);
  const [before, behind] = [left - GAP_PX, widthPx - right - GAP_PX];
  const wishedPx = Math.min(belowPx, RAISED_PX, widthPx);
  // Beside its mark, where there is room; else over it.
  const besidePx = Math.min(wishedPx, Math.max(before, behind));
  const isBeside = besidePx >= Math.min(wishedPx, LEAST_RAISED_PX);
  const roomPx = isBeside ? besidePx : wishedPx;
  const isBefore = behind < roomPx && left <= widthPx;
  const x = isBeside ? (isBefore ? before - roomPx : right + GAP_PX) : widthPx - roomPx;
  const { event, lane } = ink;
  return { event, lane, x, y, widthPx: roomPx, side: 'right', form: 'below', isShort, raised: true, cut: false };
}

export function across(
  { from, to }: { readonly from: number; readonly to: number },
  scale: TimeScale,
): { x: number; widthPx: number } {
  const x = scale.toPx(from);
  return { x, widthPx: scale.toPx(to) - x };
}
