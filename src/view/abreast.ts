/**
 * Marks of one line that coincide in time stand side by side, not over each other. In: when each was, in the order of time. Out: the place of each, 0 on the line; where
 * more coincide than there are places, the last place is that of a crowd, which says how many it stands for. It depends on time alone: nothing moves aside while the
 * reader pans.
 */
import type { Lasting } from './tracks.ts';

/** Places side by side, the one on the line among them. */
const PLACES = 3;

export interface Abreast {
  readonly places: ReadonlyMap<number, number>;
  /** The events that share a last place; two at the least. */
  readonly crowds: readonly (readonly number[])[];
  /** How many places are taken at the most; at least 1. */
  readonly most: number;
}

export function abreast(marks: readonly Lasting[]): Abreast {
  const places = new Map<number, number>();
  /** The latest at each place. */
  const latest: Lasting[] = [];
  const crowds: number[][] = [];
  for (const mark of marks) {
    const { event, from, to } = mark;
    const free = Array.from({ length: PLACES }, (_, place) => latest[place]).findIndex(
      (other) => !other || (other.to <= from && other.from < from),
    );
    const place = free < 0 ? PLACES - 1 : free;
    places.set(event, place);
    if (free < 0) crowds.at(-1)!.push(event);
    else if (place === PLACES - 1) crowds.push([event]);
    latest[place] = { event, from, to: free < 0 ? Math.max(to, latest[place]!.to) : to };
  }
  return { places, crowds: crowds.filter(({ length }) => length > 1), most: Math.max(1, latest.length) };
}
