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
const NEIGHBOURS = 24;
/** So many times as far from their marks labels may stand for the ends' sake. */
const AT_ENDS = 2;

export class LabelColumn implements Labelling {
  readonly #input: ColumnInput;
  readonly #placeInTime: ReadonlyMap<number, number>;
  /** The labels of each step, in the order of time; each holds all of the one before. */
  readonly #steps: (readonly number[])[] = [];

  constructor(input: ColumnInput) {
    this.#input = input;
    this.#placeInTime = new Map(input.inTime.map((event, place) => [event, place]));
  }

  /** All labels of the scale, in view or not. */
  at({ msPerPx, toPx }: TimeScale): readonly ColumnLabel[] {
    const { anchor, coarsestScale } = this.#input;
    const step = Math.floor(STEPS * Math.log2(coarsestScale / msPerPx));
    const events = step < 0 ? [] : this.#labelledAt(step);
    const anchors = events.map((event) => toPx(anchor(event)));
    const { places } = this.#placed(anchors, 0, events.length, toPx);
    return events.map((event, place) => ({ event, anchorPx: anchors[place]!, px: places[place]! }));
  }

  #labelledAt(step: number): readonly number[] {
    const { ranked, coarsestScale } = this.#input;
    for (let next = this.#steps.length; next <= step; next++) {
      const labelled = [...(this.#steps[next - 1] ?? [])];
      if (labelled.length < ranked.length) {
        const known = new Set(labelled);
        for (const event of ranked)
          if (!known.has(event)) this.#insert(event, labelled, coarsestScale * 2 ** (-next / STEPS));
      }
      this.#steps.push(labelled);
    }
    return this.#steps[step]!;
  }

  /** Adds the event in its place, unless it or another would have to stand too far from its mark. */
  #insert(event: number, labelled: number[], msPerPx: number): void {
    const { anchor, mostAwayPx } = this.#input;
    const time = this.#placeInTime.get(event)!;
    let place = labelled.length;
    let low = 0;
    while (low < place) {
      const middle = (low + place) >> 1;
      if (this.#placeInTime.get(labelled[middle]!)! < time) low = middle + 1;
      else place = middle;
    }
    const first = Math.max(0, place - NEIGHBOURS);
    const near = [...labelled.slice(first, place), event, ...labelled.slice(place, place + NEIGHBOURS)];
    const origin = anchor(event);
    const toPx = (instant: Instant): number => (instant - origin) / msPerPx;
    const anchors = near.map((one) => toPx(anchor(one)));
    const { free, places, hasRoom } = this.#placed(anchors, first, labelled.length + 1, toPx);
    const areWithin = (px: readonly number[], mostPx: number): boolean =>
      px.every((one, which) => Math.abs(one - anchors[which]!) <= mostPx);
    if (hasRoom && areWithin(free, mostAwayPx) && areWithin(places, AT_ENDS * mostAwayPx))
      labelled.splice(place, 0, event);
  }

  /** Where neighbours stand, the `first` of `count` and those after it: by themselves, and between the ends. */
  #placed(
    anchors: readonly number[],
    first: number,
    count: number,
    toPx: TimeScale['toPx'],
  ): { readonly free: readonly number[]; readonly places: readonly number[]; readonly hasRoom: boolean } {
    const { pitchPx, beforePx, ends } = this.#input;
    const free = keptApart(anchors, pitchPx);
    // Each leaves room for those before it and after it.
    const least = toPx(ends.from) + beforePx + first * pitchPx;
    const most = toPx(ends.to) + beforePx - (count - first) * pitchPx;
    const places = free.map((px, place) => Math.max(least, Math.min(px - place * pitchPx, most)) + place * pitchPx);
    return { free, places, hasRoom: least <= most };
  }
}

/** The places nearest to those wished for that follow each other at `pitchPx` or more. */
export function keptApart(wished: readonly number[], pitchPx: number): readonly number[] {
  // Without the pitch they need only not fall: neighbours that would are taken together.
  const blocks: { sum: number; count: number }[] = [];
  wished.forEach((px, place) => {
    let block = { sum: px - place * pitchPx, count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.count > block.sum / block.count; last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  return blocks
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((px, place) => px + place * pitchPx);
}
