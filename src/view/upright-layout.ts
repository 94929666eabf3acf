/**
 * The layout of a timeline that stands upright: time runs down, all lanes share one column of labels.
 *
 * In: a chronology of one lane, a width. Out: how long the time is drawn, who has a label when, which track each bar stands on. As everywhere px along the
 * time come first (`x`, `widthPx`) and px across it second (`y`, `heightPx`): whoever draws transposes.
 */
import type { Instant } from '../time/historical-date.ts';
import { LONGEST_DAY_MS, abreast, inkSpan } from './abreast.ts';
import type { Chronology } from './chronology.ts';
import { eventsInOrder } from './runs.ts';
import type { MergedChronology } from './merged.ts';
import { outranks } from './event-columns.ts';
import { LabelColumn, STEPS, keptApart } from './label-column.ts';
import type { Labelling } from './label-column.ts';
import type { Extent } from './label-extent.ts';
import type { LaneLayout } from './lane-layout.ts';
import type { LayoutMetrics, TextWidths } from './layout-metrics.ts';
import type { LabelText } from './label-text.ts';
import { plainMark } from './mark.ts';
import type { Mark } from './mark.ts';
import { standingAxis } from './standing-axis.ts';
import { tileColumn } from './tile-column.ts';
import type { TileCache } from './tile-cache.ts';
import { tracksOf } from './tracks.ts';
import type { Lasting } from './tracks.ts';
import { fitting, timeScale } from './viewport.ts';
import type { Viewport } from './viewport.ts';

/** A title of two lines, its date, its source, what else is said of its sources. */
export const LABEL_PX = 88;
/** The middle of a title's first line, below the top of its label. */
export const TITLE_MIDDLE_PX = 11;
/** The axis with its texts; as AXIS_LINE_PX of paint/axis-shapes.ts. */
const AXIS_PX = 46;
/** Beside it the row of a second calendar; as in element/second-calendar/styles.ts. */
export const SECOND_AXIS_PX = 58;
/** Without the room at both sides of its texts. */
const secondColumn = standingAxis({ widthPx: SECOND_AXIS_PX - 10, linePx: 17 });
const TRACK_PX = 11;
/** From one mark to another of the same time, across. */
export const ABREAST_PX = 14;
/** A line that names what goes on since before the view. */
export const ONGOING_PX = 24;
const MOST_TRACKS = 3;
/** From the middle of the line of moments to the labels. */
const LEADER_PX = 24;
/** The strip at the far end, for what has no label. */
export const STRIP_PX = 34;
/** How long the opening view is drawn, at the least and at the most. */
const LENGTHS_PX = [420, 1600] as const;
/** Below this a date may take two lines; as in element/upright/styles.ts. */
const NARROW_PX = 310;
/** How much of its lines the words of a title fill, or nearly. */
const FILLED = 0.9;
/** Room for each label of the opening view. */
const ROOMY = 1.25;
/** Free at both ends of the opening view. */
const MARGIN_PX = 14;
/** A label stands no farther from its mark. */
const MOST_AWAY_PX = 2.25 * LABEL_PX;
/** A reader may zoom out so far beyond everything. */
const OUTERMOST = 2;
/** At each end of a view of everything, as a share of it; as in element/frame.ts. */
const WHOLE_MARGIN = 0.06;
/** Of so many events not each is looked at: labels stand at the begins of their marks, bars are for the most important. */
const MANY = 1500;

export interface UprightLayout extends LaneLayout {
  readonly column: Labelling;
  /** Of many events each label stands level with the begin of its mark; of few they move, so that more find room. */
  readonly isOfMany: boolean;
  /** How many tracks there are. */
  readonly tracks: number;
  /** How many marks stand side by side, at the most. */
  readonly abreast: number;
  /** Whether there is room for the row of a second calendar, beside the axis. */
  readonly hasSecond: boolean;
  /** The ticks of that row, in a column of its width. */
  readonly secondColumn: ReturnType<typeof standingAxis>;
  /** What has a track to itself. */
  readonly lasting: readonly Lasting[];
  /** Where the events that have no label are drawn, across. */
  readonly stripY: number;
  /** Where the labels begin, across. */
  readonly labelsY: number;
  /** The track of the event, from 1 on; 0 for the line of moments. */
  trackOf(event: number): number;
  /** Where the ink of the event stands, across, unless it stands beside another of its time. */
  inkY(event: number): number;
  /** The event's lane in the document. */
  laneOf(event: number): number;
}

/** The opening view, with as much room at an end as labels need that others push there; where nothing is beyond it they need none, since they stand between the ends of all. */
export function uprightHome(chronology: Chronology): Viewport {
  const { home, columns, horizon } = chronology;
  const widthPx = lengthOf(chronology);
  const end = home.start + home.duration;
  const { toPx } = timeScale(home, widthPx - 2 * LABEL_PX);
  const anchors = isOfMany(chronology)
    ? []
    : Array.from(eventsInOrder(chronology))
        .filter((event) => columns.from[event]! >= home.start && columns.from[event]! < end)
        .map((event) => toPx(anchorOf(chronology.mark(event))));
  const places = anchors.length * LABEL_PX <= widthPx ? keptApart(anchors, LABEL_PX) : [];
  const namedPx = isOfMany(chronology) ? 0 : ONGOING_PX * goingOnAt(home.start, chronology);
  const before = Math.max(0, TITLE_MIDDLE_PX - (places[0] ?? 0)) + MARGIN_PX + namedPx;
  const after = Math.max(0, (places.at(-1) ?? 0) + LABEL_PX - (widthPx - 2 * LABEL_PX)) + MARGIN_PX;
  const above = isOfMany(chronology) || horizon.first < home.start ? Math.min(before, MOST_AWAY_PX) : 0;
  const below = isOfMany(chronology) || horizon.last > end ? Math.min(after, MOST_AWAY_PX) : 0;
  const msPerPx = home.duration / (widthPx - above - below);
  return { start: home.start - above * msPerPx, duration: widthPx * msPerPx };
}

/** Those of the document's view where that holds all, else those of the data, with a little room: so a view of everything shows every label that it has. */
function endsOf({ home, horizon: { first, last } }: Chronology): Extent {
  const whole = fitting(first, last);
  const [end, wholeEnd] = [home, whole].map(({ start, duration }) => start + duration);
  return { from: first < home.start ? whole.start : home.start, to: last > end! ? wholeEnd! : end! };
}

/** How many bars are named at an edge that stands there, as far as there are tracks. */
function goingOnAt(instant: Instant, chronology: Chronology): number {
  const marks = Array.from(eventsInOrder(chronology), (event) => chronology.mark(event));
  const goingOn = marks.filter(({ form, from, to }) => form === 'span' && from < instant && to > instant);
  return Math.min(goingOn.length, MOST_TRACKS);
}

/** Longer than a day: it has a track, where one is free. */
export const lasts = (mark: Mark): boolean => mark.form === 'span' || mark.to - mark.from > LONGEST_DAY_MS;

/** By all events, so that a filter changes nothing of it. */
const isOfMany = ({ size }: Chronology): boolean => size >= MANY;

/** Where a mark is pointed at: its begin where it lasted, else its middle. */
const anchorOf = (mark: Mark): number => (mark.form === 'span' ? mark.from : (mark.from + mark.to) / 2);

/** By all events, so that a filter changes nothing of it. */
function lengthOf({ columns: { from }, home: { start, duration }, size }: Chronology): number {
  let count = 0;
  for (let event = 0; event < size; event++) if (from[event]! >= start && from[event]! < start + duration) count++;
  const [least, most] = LENGTHS_PX;
  return Math.round(Math.min(Math.max(count * LABEL_PX * ROOMY, least), most));
}

export function layOutUpright(
  chronology: MergedChronology,
  tile: TileCache['tile'],
  home: Viewport,
  texts: (event: number) => LabelText,
  widths: TextWidths,
  { widestPx, hasSecond }: LayoutMetrics,
): UprightLayout {
  const { columns, horizon } = chronology;
  const widthPx = lengthOf(chronology);
  const { column, ranked } = isOfMany(chronology)
    ? tileColumn({ columns, horizon, home, widthPx, tile, pitchPx: LABEL_PX })
    : movingColumn(chronology, coarsestFor(home, horizon) / widthPx);
  const wide = ranked.map((event) => ({ event, mark: chronology.mark(event) }));
  const lasting = wide.filter(({ mark }) => lasts(mark)).map(({ event, mark: { from, to } }) => ({ event, from, to }));
  const clearanceMs = (8 * home.duration) / widthPx;
  const trackOf = tracksOf(lasting, MOST_TRACKS, clearanceMs);
  const tracks = Math.max(0, ...trackOf.values());
  // As many as the opening view needs, or more that are of the very same time.
  const inHome = column.at(timeScale(home, widthPx), spanOf(home)).filter(({ event }) => !trackOf.has(event));
  const spans = inHome.map(({ event }) => inkSpan(event, chronology.mark(event), home.duration / widthPx));
  const sideBySide = isOfMany(chronology) ? 1 : Math.max(abreast(spans).most, abreast(momentsOf(chronology)).most);
  const lineY = AXIS_PX + (hasSecond ? SECOND_AXIS_PX : 0) + 10 + tracks * TRACK_PX;
  const labelsY = lineY + LEADER_PX + (sideBySide - 1) * ABREAST_PX;
  const roomPx = widestPx - labelsY - STRIP_PX;
  const position = {
    y: 0,
    height: widestPx,
    rows: 1,
    placement: {
      inView: (viewport: Viewport, msPerPx: number) =>
        column.at(timeScale(viewport, viewport.duration / msPerPx), spanOf(viewport)).map(({ event, anchorPx }) => {
          const at = viewport.start + anchorPx * msPerPx;
          return { event, row: 0, side: 'right' as const, fromScale: msPerPx, shape: shapeAt(at) };
        }),
    },
  };
  return {
    widthPx,
    heightPx: widestPx,
    heights: { axis: 0, laneTop: 0, row: widestPx - STRIP_PX, strip: STRIP_PX },
    home,
    isComplete: true,
    lane: () => position,
    lanesBetween: () => [0],
    // A title that its lines do not hold gives way to its short form.
    widths: (event) => {
      const { title, more, doubt } = texts(event);
      const lines = more || doubt || hasSecond || widestPx < NARROW_PX ? 2 : 3;
      return { isShort: widths.title(title) > FILLED * lines * roomPx, besidePx: LABEL_PX, belowPx: 0 };
    },
    column,
    isOfMany: isOfMany(chronology),
    tracks,
    abreast: sideBySide,
    hasSecond,
    secondColumn,
    lasting: lasting.filter(({ event }) => trackOf.has(event)),
    stripY: widestPx - STRIP_PX / 2,
    labelsY,
    trackOf: (event) => trackOf.get(event) ?? 0,
    inkY: (event) => lineY - (trackOf.get(event) ?? 0) * TRACK_PX,
    laneOf: chronology.laneOf,
  };
}

/**
 * How much time is drawn at the coarsest scale that has labels. From there on they come step by step: one step is the view of everything, where the opening view is hardly
 * less than that, else the opening view.
 */
function coarsestFor({ start, duration }: Viewport, { first, last }: Chronology['horizon']): number {
  const whole = fitting(first, last, WHOLE_MARGIN).duration;
  const isWhole = start <= first && start + duration >= last;
  const step = isWhole ? Math.max(whole, duration) : duration;
  const steps = Math.ceil(STEPS * Math.log2((OUTERMOST * Math.max(last - first, duration)) / step));
  // A little more, since a rounded logarithm must not miss the step.
  return step * 2 ** (steps / STEPS) * (1 + 1e-9);
}

/** For few events: labels move, so that as many as can be find room. */
function movingColumn(
  chronology: Chronology,
  coarsestScale: number,
): { readonly column: Labelling; readonly ranked: readonly number[] } {
  const { columns } = chronology;
  const inTime = Array.from(eventsInOrder(chronology));
  const ranked = inTime.toSorted((a, b) => (outranks(columns, a, b) ? -1 : 1));
  const anchor = (event: number): number => anchorOf(chronology.mark(event));
  const room = { coarsestScale, pitchPx: LABEL_PX, mostAwayPx: MOST_AWAY_PX };
  const ends = { ends: endsOf(chronology), beforePx: TITLE_MIDDLE_PX };
  return { column: new LabelColumn({ inTime, ranked, anchor, ...room, ...ends }), ranked };
}

/** What stands on the line of moments, in the order of time. */
const momentsOf = (chronology: Chronology): readonly Lasting[] =>
  Array.from(eventsInOrder(chronology), (event) => ({ event, mark: chronology.mark(event) }))
    .filter(({ mark }) => !lasts(mark))
    .map(({ event, mark: { from, to } }) => ({ event, from, to }));

const spanOf = ({ start, duration }: Viewport): Extent => ({ from: start, to: start + duration });

const shapeAt = (at: number) => ({
  mark: plainMark(at, at),
  widths: { isShort: false, besidePx: LABEL_PX, belowPx: LABEL_PX },
  leastPx: 0,
  sides: ['right' as const],
});
