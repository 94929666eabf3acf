/**
 * The picture of a timeline that stands upright, before anything is drawn. In: its layout, a viewport. Out: the same lists as of any other scene
 * (`scene.ts`), `x` along the time and `y` across it. What lasts is drawn beside the line of moments whether its label is in view or
 * not, as soon as it is long enough to be touched: of what began before the view the bar is there, and leads to its card.
 */
import type { Chronology } from './chronology.ts';
import { ALL_LANES, STRIP_MARGIN_PX, clustersIn } from './clusters.ts';
import type { Strip } from './clusters.ts';
import { inkOf } from './event-ink.ts';
import type { Ink } from './event-ink.ts';
import type { Mark } from './mark.ts';
import { across } from './scene.ts';
import type { Scene, SceneLabel } from './scene.ts';
import { spreadsOf, withStatus } from './said.ts';
import type { TileCache } from './tile-cache.ts';
import { abreast, inkSpan } from './abreast.ts';
import { ABREAST_PX, LABEL_PX, ONGOING_PX, TITLE_MIDDLE_PX } from './upright-layout.ts';
import type { UprightLayout } from './upright-layout.ts';
import { tracksOf } from './tracks.ts';
import { timeScale } from './viewport.ts';
import type { Viewport } from './viewport.ts';

/** A bar is drawn without its label from this length on, in px. */
const LEAST_BAR_PX = 24;
/** Less than this of a label says nothing. */
const FRAGMENT_PX = 26;
/** So much of a label may be covered before its words are. */
const SPARE_PX = 4;

/** Of many events what is longer is drawn so far, unless it has a track: nobody looks farther back for its begin. Some views. */
const LONGEST_PX = 4096;

/** Several marks of the same time, for which there is no place of their own. */
export interface Crowd {
  readonly events: readonly number[];
  readonly x: number;
  readonly y: number;
}

/** What goes on since before the view, or before its label: its name is kept in sight as long as it lasts. */
export interface Ongoing {
  readonly event: number;
  readonly track: number;
  /** In which line it is named. */
  readonly line: number;
  /** Between here and there along the time it is named. */
  readonly fromX: number;
  readonly toX: number;
  /** Whether that is after its label. */
  readonly isBelow: boolean;
  /** Whether it has a label in this scene, too, which is out of sight there. */
  readonly isLabelled: boolean;
  /** Whether it is named where the view begins; else only once so much of it has been scrolled away. */
  readonly isHeld: boolean;
}

export interface UprightScene extends Scene {
  readonly crowds: readonly Crowd[];
  readonly ongoing: readonly Ongoing[];
}

export interface UprightSceneInput {
  readonly chronology: Chronology;
  readonly tile: TileCache['tile'];
  readonly layout: UprightLayout;
  readonly viewport: Viewport;
  /** How long the viewport is drawn: as long as in the layout for its scale. */
  readonly widthPx: number;
  readonly raised: readonly number[];
}

export function uprightScene({ chronology, tile, layout, viewport, widthPx, raised }: UprightSceneInput): UprightScene {
  const { heightPx, stripY, isOfMany } = layout;
  const scale = timeScale(viewport, widthPx);
  const { msPerPx } = scale;
  const end = viewport.start + viewport.duration;
  const labels: SceneLabel[] = [];
  const inks = new Map<number, Ink>();
  const isCutShort = (event: number): boolean =>
    isOfMany &&
    chronology.columns.to[event]! - chronology.columns.from[event]! > LONGEST_PX * msPerPx &&
    layout.trackOf(event) === 0;
  const markOf = (event: number): Mark => {
    const mark = chronology.mark(event);
    return isCutShort(event) ? cutAfter(mark, LONGEST_PX * msPerPx) : mark;
  };
  const draw = (event: number, y: number, isLabelled: boolean): Ink => {
    const ink = inkOf(markOf(event), event, layout.laneOf(event), y, isLabelled, scale, widthPx);
    inks.set(event, ink);
    return ink;
  };
  const label = (event: number, x: number, cut: boolean, isRaised = false): void => {
    const { isShort } = layout.widths(event);
    const base = { event, lane: layout.laneOf(event), x, y: layout.labelsY, widthPx: LABEL_PX, isShort, cut };
    labels.push({ ...base, side: 'right', form: 'beside', raised: isRaised });
  };

  // Who has a label has it, in view or not, and never a place in the strip: so nothing changes while the reader pans.
  const near = { from: viewport.start - STRIP_MARGIN_PX * msPerPx, to: end + STRIP_MARGIN_PX * msPerPx };
  const around = { from: near.from - LONGEST_PX * msPerPx, to: near.to };
  const touches = (fromPx: number, toPx: number): boolean => toPx >= 0 && fromPx <= widthPx;
  const labelled = layout.column.at(scale, around);
  for (const { event, px } of labelled) {
    const x = px - TITLE_MIDDLE_PX;
    const { from, to } = markOf(event);
    const isSeen = touches(x, x + LABEL_PX);
    if (!isSeen && (to < near.from || from > near.to)) continue;
    const ink = draw(event, layout.inkY(event), true);
    const isCut = Math.min(x + LABEL_PX, widthPx) - Math.max(x, 0) < FRAGMENT_PX;
    if (isCut && raised.includes(event)) continue;
    if (isSeen || (!isOfMany && touches(ink.fromX, ink.toX))) label(event, x, isCut);
  }
  const crowds = isOfMany ? [] : standAbreast(inks, labelled, layout, chronology, msPerPx);
  const shown = new Set(labels.map(({ event }) => event));
  for (const event of raised) {
    if (shown.has(event)) continue;
    const ink = draw(event, layout.inkY(event), true);
    const x = (ink.form === 'span' ? ink.fromX : (ink.fromX + ink.toX) / 2) - TITLE_MIDDLE_PX;
    const heldX = Math.max(layout.tracks * ONGOING_PX, Math.min(x, widthPx - LABEL_PX));
    const at = touches(ink.fromX, ink.toX) ? heldX : x;
    // What it would cover in part is not seen at all, or pieces of it would be left.
    for (const [place, other] of labels.entries())
      if (!other.raised && Math.abs(other.x - at) < LABEL_PX) labels[place] = { ...other, cut: true };
    label(event, at, false, true);
  }
  const bars = layout.lasting.filter(
    ({ event, from, to }) =>
      from < end && to > viewport.start && to - from >= LEAST_BAR_PX * msPerPx && !inks.has(event),
  );
  for (const { event } of bars) draw(event, layout.inkY(event), false);

  // Who has a label is in no cluster: neither in its count nor in its list. Bars are, or keys would pass them by.
  const unlabelled = new Set(bars.map(({ event }) => event));
  const itself = [...inks.keys()].filter((event) => !unlabelled.has(event));
  const stripWithout = (drawn: readonly number[]): Strip =>
    clustersIn({ chronology, lane: 0, viewport, msPerPx, drawn, tile });
  const strip = stripWithout(itself);
  for (const event of strip.alone) if (!inks.has(event)) draw(event, stripY, false);
  const { columns } = chronology;
  const isPartial = bars.length > 0 || itself.some(isCutShort);
  // What is drawn in part is counted where it goes on, what is drawn whole is not.
  const whole = [...inks.keys()].filter((event) => !isCutShort(event));
  const { ongoing } = isPartial ? stripWithout(whole) : strip;
  const bands = ongoing.map((band) => ({ ...band, lane: ALL_LANES, ...across(band, scale), y: stripY }));
  const time = (event: number): number => columns.from[event]!;
  labels.sort((a, b) => time(a.event) - time(b.event) || a.event - b.event);
  const drawn = [...inks.values()].filter(({ toX, fromX }) => toX >= -widthPx && fromX <= 2 * widthPx);
  const named = ongoingOf(drawn, labels, layout, widthPx);
  return {
    widthPx,
    heightPx,
    viewport,
    lanes: [{ lane: 0, y: 0, height: heightPx }],
    inks: withStatus(drawn, chronology),
    labels: behindNames(labels, named),
    clusters: strip.clusters.map((cluster) => ({
      ...cluster,
      lane: ALL_LANES,
      ...across(cluster, scale),
      y: stripY,
    })),
    bands,
    spreads: spreadsOf(drawn, chronology, scale, widthPx),
    bleedPx: 0,
    beyond: { clusters: [], bands: [] },
    crowds,
    ongoing: named,
  };
}

/** Marks that coincide move aside; those for whom there is no place of their own are given together. By all labels of the scale: those out of view have a say, or marks would move while the reader pans. */
function standAbreast(
  inks: Map<number, Ink>,
  labelled: readonly { readonly event: number }[],
  { trackOf, abreast: most }: UprightLayout,
  { mark }: Chronology,
  msPerPx: number,
): readonly Crowd[] {
  const onLine = labelled.filter(({ event }) => trackOf(event) === 0);
  const { places, crowds } = abreast(
    onLine.map(({ event }) => inkSpan(event, mark(event), msPerPx)),
    most,
  );
  for (const [event, place] of places) {
    const ink = inks.get(event);
    if (ink && place > 0) inks.set(event, { ...ink, y: ink.y + place * ABREAST_PX });
  }
  return crowds.flatMap((events) => {
    const first = inks.get(events[0]!);
    return first ? [{ events, x: (first.fromX + first.toX) / 2, y: first.y }] : [];
  });
}

/**
 * The bars on tracks that go on where their label is out of sight; a moment does not go on, however vague its date. Those that began earlier are named above, in the first line that is
 * free as long as they last; all give way to the last label in view.
 */
function ongoingOf(
  inks: readonly Ink[],
  labels: readonly SceneLabel[],
  { trackOf }: UprightLayout,
  widthPx: number,
): readonly Ongoing[] {
  const labelled = new Map(labels.map((label) => [label.event, label]));
  const bars = inks
    .filter(({ event, form, toX }) => form === 'span' && trackOf(event) > 0 && toX > 0 && !labelled.get(event)?.raised)
    .map(({ event, fromX, toX }) => ({ event, from: fromX, to: toX }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const lines = tracksOf(bars, bars.length, 0);
  const lastX = labels.findLast(({ x, cut }) => !cut && x + LABEL_PX <= widthPx)?.x ?? widthPx;
  return bars.flatMap(({ event, from, to }) => {
    const line = lines.get(event)! - 1;
    const label = labelled.get(event);
    const isLabelled = label !== undefined;
    const edgeX = line * ONGOING_PX;
    const part = (begin: number, isHeld: boolean, isBelow: boolean): readonly Ongoing[] => {
      const fromX = isHeld ? Math.min(edgeX, to - ONGOING_PX) : begin;
      const toX = Math.min(to, widthPx, Math.max(lastX, edgeX + ONGOING_PX));
      return to - begin < ONGOING_PX || toX - fromX < ONGOING_PX
        ? []
        : [{ event, track: trackOf(event), line, fromX, toX, isHeld, isBelow, isLabelled }];
    };
    const isAhead = label !== undefined && label.x + FRAGMENT_PX > widthPx;
    if (!label || isAhead) return part(from, from < edgeX, false);
    // A label may stand at the middle of its mark. It says nothing any more once it is but a fragment.
    const below = label.x + LABEL_PX;
    return part(Math.max(from, below), from < edgeX && below - FRAGMENT_PX < edgeX, true);
  });
}

/** Of a label whose title is behind the names at the edge nothing is seen: what is left of it would read as theirs. */
function behindNames(labels: readonly SceneLabel[], ongoing: readonly Ongoing[]): readonly SceneLabel[] {
  const lines = Math.max(0, ...ongoing.map(({ isHeld, line }) => (isHeld ? line + 1 : 0)));
  const leastX = lines * ONGOING_PX - SPARE_PX;
  return lines === 0 ? labels : labels.map((one) => (one.raised || one.x > leastX ? one : { ...one, cut: true }));
}

/** Its first part; what lasted fades there. */
function cutAfter(mark: Mark, durationMs: number): Mark {
  const to = mark.from + durationMs;
  if (mark.form === 'moment') return { ...mark, to };
  const [solidFrom, solidTo] = [mark.solidFrom, mark.solidTo].map((instant) => Math.min(instant, to)) as [
    number,
    number,
  ];
  return { ...mark, to, solidFrom, solidTo, opensAfter: mark.opensAfter ?? 'unknown' };
}
