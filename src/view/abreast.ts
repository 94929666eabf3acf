/**
 * Marks of one line that coincide, or would be drawn over each other, stand side by side. In: the time that the ink of each takes up, how many places there are. Out: the place of each, 0 on
 * the line; where more coincide than there are places, the last place is that of a crowd, which says how many it stands for. It depends on the scale, not on the view: nothing
 * moves aside while the reader pans.
 */
import { msPerHour } from '../time/calendar.ts';
import { BRACKET_PX, leastHalfPx } from './label-extent.ts';
import type { Mark } from './mark.ts';
import type { Lasting } from './tracks.ts';

/** Places side by side at the most, the one on the line among them. */
export const PLACES = 3;
/** With the hour that a clock may be set back by. */
export const LONGEST_DAY_MS = 25 * msPerHour;
/** A ring or the like about a mark reaches so far beyond its ink, in px. */
const ROUND_PX = 2.5;

/** The time that the ink of a mark takes up at a scale: a day is a dot until it is long enough for a bracket. */
export function inkSpan(event: number, mark: Mark, msPerPx: number): Lasting {
  const middle = (mark.from + mark.to) / 2;
  const lengthPx = (mark.to - mark.from) / msPerPx;
  const isDay = !mark.approximate && mark.to - mark.from <= LONGEST_DAY_MS && lengthPx < BRACKET_PX;
  const half = (Math.max(isDay ? 0 : lengthPx / 2, leastHalfPx(mark)) + ROUND_PX) * msPerPx;
  return { event, from: middle - half, to: middle + half };
}

export interface Abreast {
  readonly places: ReadonlyMap<number, number>;
  /** The events that share a last place; two at the least. */
  readonly crowds: readonly (readonly number[])[];
  /** How many places are taken at the most; at least 1. */
  readonly most: number;
}

export function abreast(marks: readonly Lasting[], most = PLACES): Abreast {
  const places = new Map<number, number>();
  /** The latest at each place. */
  const latest: Lasting[] = [];
  const crowds: number[][] = [];
  for (const { event, from, to } of marks.toSorted((a, b) => a.from - b.from)) {
    const free = Array.from({ length: most }, (_, place) => latest[place]).findIndex(
      (other) => !other || (other.to <= from && other.from < from),
    );
    const place = free < 0 ? most - 1 : free;
    places.set(event, place);
    if (free < 0) crowds.at(-1)!.push(event);
    else if (place === most - 1) crowds.push([event]);
    latest[place] = { event, from, to: free < 0 ? Math.max(to, latest[place]!.to) : to };
  }
  return { places, crowds: crowds.filter(({ length }) => length > 1), most: Math.max(1, latest.length) };
}
