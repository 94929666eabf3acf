import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { emptyColumns, inOrder } from './event-columns.ts';
import { radixSort } from './radix-sort.ts';

const random = randomLcg(20250417);

function atTheEnd<T>(steps: Generator<void, T, void>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Instants as they come: whole days around the epoch, deep time, fractions of a millisecond, and many that are equal. */
const kinds: Readonly<Record<string, () => number>> = {
  'whole days before and after the epoch': () => Math.floor((random() - 0.5) * 40_000) * 86_400_000,
  'deep time': () => (random() - 0.97) * 4.35e20,
  'fractions of a millisecond': () => random() * 4 - 2,
  'few different ones': () => Math.floor(random() * 5) - 2,
  'one instant': () => 7,
};

describe.each(Object.entries(kinds))('%s', (_, instant) => {
  test.each([0, 1, 500, 30_000])('%i of them are sorted as by comparing each with each', (size) => {
    const columns = emptyColumns(size);
    for (let event = 0; event < size; event++) {
      columns.from[event] = instant();
      columns.to[event] = columns.from[event]! + Math.floor(random() * 3);
    }
    const events = (): Int32Array => Int32Array.from({ length: size }, (__, event) => event);
    const compared = events().sort((a, b) => inOrder(columns, a, b));
    expect(atTheEnd(radixSort(columns, events()))).toEqual(compared);
  });
});
