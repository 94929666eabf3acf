/**
 * Labels in one column beside a time that runs down: which events have one at a scale, and where it stands.
 *
 * In: where on the time each event is pointed at, the events in order, which of them matter most. Out: the labels of a scale, in the order of time, as near to
 * their marks as they can without overlapping: the least squares under that order (isotonic regression: blocks of neighbours that push each other
 * stand about their common middle). An event gets its label at the coarsest scale at which nobody need stand farther from its mark than
 * `mostAwayPx`, the more important first, and keeps it at every finer one; at finer scales all come nearer to their marks. All stand between two ends of time, which
 * a view of everything holds: there they may have to stand twice as far from their marks.
 */
import type { Instant } from '../time/historical-date.ts';
import type { Extent } from './label-extent.ts';
import type { TimeScale } from './viewport.ts';

export interface ColumnInput {
  /** In the order of time. */
  readonly inTime: readonly number[];
  /** The same, the most important first. */
  readonly ranked: readonly number[];
  /** From here on towards finer scales events are labelled, in ms per px. */
  readonly coarsestScale: number;
  /** What each label takes, in px. */
  readonly pitchPx: number;
  /** How far from its mark a label may stand, in px, but for the ends. */
  readonly mostAwayPx: number;
  /** Between these all labels stand, whole. */
  readonly ends: Extent;
  /** How much of a label is before where it stands level with its mark, in px. */
  readonly beforePx: number;
  /** Where the event is pointed at. */
  anchor(event: number): Instant;
}

/** Who has a label at a scale, and where it stands. */
export interface Labelling {
  /** Those whose marks are pointed at in a stretch of time, at the least; in the order of time. */
  at(scale: TimeScale, around: Extent): readonly ColumnLabel[];
}

export interface ColumnLabel {
  readonly event: number;
  /** Where the event is pointed at, in px. */
  readonly anchorPx: number;
  /** Where its label is to begin so that it stands level with that, moved as little as need be; in px. */
  readonly px: number;
}

/** Scales at which labels may begin to show, for each doubling. */
export const STEPS = 4;
/** No chain of labels that push each other is longer, or nearly none. */
const NEIGHBOURS = 16;
/** So many neighbours tell at once that there is no room. */
const CLOSE = 3;
/** So many times as far from their marks labels may stand for the ends' sake. */
const AT_ENDS = 2;

export class LabelColumn implements Labelling {
  readonly #input: ColumnInput;
  /** When each event is pointed at, in the order of time; here an event is its place in that order. */
  readonly #anchors: Float64Array;
  readonly #ranked: readonly number[];
  /** The labels of each step, in the order of time; each holds all of the one before. */
  readonly #steps: (readonly number[])[] = [];

  constructor(input: ColumnInput) {
    this.#input = input;
    this.#anchors = Float64Array.from(input.inTime, input.anchor);
    const places = new Map(input.inTime.map((event, place) => [event, place]));
    this.#ranked = input.ranked.map((event) => places.get(event)!);
  }

  /** All labels of the scale, in view or not. */
  at({ msPerPx, toPx }: TimeScale): readonly ColumnLabel[] {
    const { inTime, coarsestScale } = this.#input;
    const step = Math.floor(STEPS * Math.log2(coarsestScale / msPerPx));
    const labelled = step < 0 ? [] : this.#labelledAt(step);
    const anchors = labelled.map((one) => toPx(this.#anchors[one]!));
    const { places } = this.#placed(anchors, 0, labelled.length, toPx);
    return labelled.map((one, place) => ({ event: inTime[one]!, anchorPx: anchors[place]!, px: places[place]! }));
  }

  #labelledAt(step: number): readonly number[] {
    const { coarsestScale } = this.#input;
    for (let next = this.#steps.length; next <= step; next++) {
      const labelled = [...(this.#steps[next - 1] ?? [])];
      if (labelled.length < this.#ranked.length) {
        const known = new Set(labelled);
        for (const one of this.#ranked)
          if (!known.has(one)) this.#insert(one, labelled, coarsestScale * 2 ** (-next / STEPS));
      }
      this.#steps.push(labelled);
    }
    return this.#steps[step]!;
  }

  /** Adds one in its place, unless it or another would have to stand too far from its mark. */
  #insert(one: number, labelled: number[], msPerPx: number): void {
    const { mostAwayPx, ends, pitchPx } = this.#input;
    // Most events are turned away at most scales: as soon as can be.
    if ((labelled.length + 1) * pitchPx > (ends.to - ends.from) / msPerPx) return;
    let place = labelled.length;
    let low = 0;
    while (low < place) {
      const middle = (low + place) >> 1;
      if (labelled[middle]! < one) low = middle + 1;
      else place = middle;
    }
    if (this.#isCrowded(one, place, labelled, msPerPx)) return;
    const first = this.#reach(one, place - 1, -1, labelled, msPerPx) + 1;
    const near = [
      ...labelled.slice(first, place),
      one,
      ...labelled.slice(place, this.#reach(one, place, 1, labelled, msPerPx)),
    ];
    const origin = this.#anchors[one]!;
    const toPx = (instant: Instant): number => (instant - origin) / msPerPx;
    const anchors = near.map((other) => toPx(this.#anchors[other]!));
    const { free, places } = this.#placed(anchors, first, labelled.length + 1, toPx);
    const areWithin = (px: readonly number[], mostPx: number): boolean =>
      px.every((at, which) => Math.abs(at - anchors[which]!) <= mostPx);
    if (areWithin(free, mostAwayPx) && areWithin(places, AT_ENDS * mostAwayPx)) labelled.splice(place, 0, one);
  }

  /** Whether it can be told by a few neighbours that there is no room: so it is nearly always, where there is none. */
  #isCrowded(one: number, place: number, labelled: readonly number[], msPerPx: number): boolean {
    const { pitchPx, mostAwayPx } = this.#input;
    const anchorMs = (which: number): number => this.#anchors[labelled[which] ?? one]!;
    for (let before = 0; before <= CLOSE; before++)
      for (let after = 0; after <= CLOSE; after++) {
        if (place - before < 0 || place + after > labelled.length) continue;
        const from = before === 0 ? this.#anchors[one]! : anchorMs(place - before);
        const to = after === 0 ? this.#anchors[one]! : anchorMs(place + after - 1);
        if ((before + after) * pitchPx > (to - from) / msPerPx + 2 * mostAwayPx) return true;
      }
    return false;
  }

  /** The first neighbour that way whom it cannot push, however far the two stand from their marks. */
  #reach(one: number, place: number, step: 1 | -1, labelled: readonly number[], msPerPx: number): number {
    const { pitchPx, mostAwayPx } = this.#input;
    const apartMs = (pitchPx + 2 * mostAwayPx) * msPerPx;
    let last = this.#anchors[one]!;
    for (let many = 0; many < NEIGHBOURS; many++, place += step) {
      const other = labelled[place];
      if (other === undefined || Math.abs(this.#anchors[other]! - last) > apartMs) break;
      last = this.#anchors[other]!;
    }
    return place;
  }

  /** Where neighbours stand, the `first` of `count` and those after it: by themselves, and between the ends. */
  #placed(
    anchors: readonly number[],
    first: number,
    count: number,
    toPx: TimeScale['toPx'],
  ): { readonly free: readonly number[]; readonly places: readonly number[] } {
    const { pitchPx, beforePx, ends } = this.#input;
    const free = keptApart(anchors, pitchPx);
    // Each leaves room for those before it and after it.
    const least = toPx(ends.from) + beforePx + first * pitchPx;
    const most = toPx(ends.to) + beforePx - (count - first) * pitchPx;
    const places = free.map((px, place) => Math.max(least, Math.min(px - place * pitchPx, most)) + place * pitchPx);
    return { free, places };
  }
}

/** The places nearest to those wished for that follow each other at `pitchPx` or more. */
export function keptApart(wished: readonly number[], pitchPx: number): readonly number[] {
  // Without the pitch they need only not fall: neighbours that would are taken together. As lists of numbers, since it is asked for more often than anything else.
  const sums: number[] = [];
  const counts: number[] = [];
  wished.forEach((px, place) => {
    let sum = px - place * pitchPx;
    let count = 1;
    for (let last = sums.length - 1; last >= 0 && sums[last]! / counts[last]! > sum / count; last--) {
      sum += sums.pop()!;
      count += counts.pop()!;
    }
    sums.push(sum);
    counts.push(count);
  });
  const places: number[] = [];
  counts.forEach((count, block) => {
    const common = sums[block]! / count;
    for (let one = 0; one < count; one++) places.push(common + places.length * pitchPx);
  });
  return places;
}
