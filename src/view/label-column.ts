/**
 * Labels in one column beside a time that runs down: which events have one at a scale, and where it stands.
 *
 * In: where on the time each event is pointed at, the events in order, which of them matter most. Out: the labels of a scale, in the order of time, as near to
 * their marks as they can without overlapping: the least squares under that order (isotonic regression: blocks of neighbours that push each other
 * stand about their common middle). An event gets its label at the coarsest scale at which nobody need stand farther from its mark than
 * `mostAwayPx`, the more important first, and keeps it at every finer one; at finer scales all come nearer to their marks.
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
  /** How far from its mark a label may stand, in px. */
  readonly mostAwayPx: number;
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
const STEPS = 4;
/** No chain of labels that push each other is longer, or nearly none. */
const NEIGHBOURS = 16;

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
    const { anchor, pitchPx, coarsestScale } = this.#input;
    const step = Math.floor(STEPS * Math.log2(coarsestScale / msPerPx));
    const events = step < 0 ? [] : this.#labelledAt(step);
    const anchors = events.map((event) => toPx(anchor(event)));
    const places = keptApart(anchors, pitchPx);
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
    const { anchor, pitchPx, mostAwayPx } = this.#input;
    const time = this.#placeInTime.get(event)!;
    let place = labelled.length;
    let low = 0;
    while (low < place) {
      const middle = (low + place) >> 1;
      if (this.#placeInTime.get(labelled[middle]!)! < time) low = middle + 1;
      else place = middle;
    }
    const near = [
      ...labelled.slice(Math.max(0, place - NEIGHBOURS), place),
      event,
      ...labelled.slice(place, place + NEIGHBOURS),
    ];
    const origin = anchor(event);
    const anchors = near.map((one) => (anchor(one) - origin) / msPerPx);
    const isNear = keptApart(anchors, pitchPx).every((px, one) => Math.abs(px - anchors[one]!) <= mostAwayPx);
    if (isNear) labelled.splice(place, 0, event);
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
