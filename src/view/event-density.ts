/**
 * How many events begin when, over all lanes: what an overview shows.
 *
 * In: the order of time, a stretch of it, how many bins. Out: the number of events in each. Each edge of a bin is a bisection, so that it
 * costs what the bins cost, never what the data cost.
 */
import type { Instant } from '../time/historical-date.ts';
import type { TimeOrder } from './time-order.ts';

/** Of equal bins over `[from, to)`; what begins outside of it is not counted. */
export function densityOf(order: TimeOrder, from: Instant, to: Instant, bins: number): Uint32Array {
  const counts = new Uint32Array(bins);
  let before = countBefore(order, from);
  for (let bin = 0; bin < bins; bin++) {
    const next = countBefore(order, from + ((bin + 1) / bins) * (to - from));
    counts[bin] = next - before;
    before = next;
  }
  return counts;
}

function countBefore(order: TimeOrder, instant: Instant): number {
  const event = order.since(instant);
  return event < 0 ? order.count : order.placeOf(event);
}
