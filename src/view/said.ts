/**
 * What is said of the events in view beside their dates: how firmly they stand, and which other dates sources give.
 *
 * In: the inks of a scene. Out: the inks with the status of their events, and the spreads, each a stretch above a labelled ink. Neither takes part in
 * the placement of labels: a status changes the shape of a mark and not its room, and a spread is a hairline between the rows.
 */
import type { TimelineEvent } from '../document/timeline.ts';
import type { Chronology } from './chronology.ts';
import { dateSpread } from './date-spread.ts';
import type { TimeScale } from './viewport.ts';

export type Status = NonNullable<TimelineEvent['status']>;

/** From the earliest to the latest date that sources give for one event, in px; what lies far outside is cut. */
export interface Spread {
  readonly event: number;
  readonly lane: number;
  readonly fromX: number;
  readonly toX: number;
  /** Where the ink of the event stands. */
  readonly markX: number;
  readonly y: number;
}

/** As much of an ink as a spread depends on. */
interface PlacedInk {
  readonly event: number;
  readonly lane: number;
  readonly y: number;
  readonly fromX: number;
  readonly toX: number;
  readonly labelled: boolean;
}

export function withStatus<Ink extends PlacedInk>(inks: readonly Ink[], chronology: Chronology): readonly Ink[] {
  return inks.map((ink) => {
    const { status } = chronology.event(ink.event);
    return status ? { ...ink, status } : ink;
  });
}

export function spreadsOf(
  inks: readonly PlacedInk[],
  chronology: Chronology,
  scale: TimeScale,
  widthPx: number,
): readonly Spread[] {
  const px = (instant: number): number => Math.min(Math.max(scale.toPx(instant), -widthPx), 2 * widthPx);
  return inks.flatMap(({ event, lane, y, fromX, toX, labelled }) => {
    const spread = labelled ? dateSpread(chronology.event(event), chronology.zone) : undefined;
    if (!spread) return [];
    return { event, lane, y, markX: (fromX + toX) / 2, fromX: px(spread.from), toX: px(spread.to) };
  });
}
