/**
 * What lasts stands beside the line of moments, on a few tracks of its own. In: what lasts, the most important first. Out: the track of each, fixed for the whole
 * document, so that no bar moves aside while the reader pans and zooms; none for those that would cover another.
 */
import type { Instant } from '../time/historical-date.ts';

export interface Lasting {
  readonly event: number;
  readonly from: Instant;
  readonly to: Instant;
}

/** More are not looked at: they would find no room. */
const MOST = 500;

/** Tracks from 1 on: 1 is the nearest to the line. */
export function tracksOf(lasting: readonly Lasting[], most: number, clearanceMs: number): ReadonlyMap<number, number> {
  const taken: Lasting[][] = Array.from({ length: most }, () => []);
  const tracks = new Map<number, number>();
  for (const one of lasting.slice(0, MOST)) {
    const track = taken.findIndex((others) =>
      others.every((other) => other.to + clearanceMs <= one.from || one.to + clearanceMs <= other.from),
    );
    if (track < 0) continue;
    taken[track]!.push(one);
    tracks.set(one.event, track + 1);
  }
  return tracks;
}
