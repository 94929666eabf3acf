import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ImportanceTree, fillWinners } from './importance-tree.ts';

/** Weights with many ties, which the place breaks. */
const weights = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 70 });

function treeOf(length: number, beats: (a: number, b: number) => boolean): ImportanceTree {
  const winners = new Int32Array(length);
  fillWinners(winners, beats);
  return new ImportanceTree(winners, beats);
}

test('the best of any range, and its best few, are those of a sorted list', () => {
  const ranges = fc.tuple(fc.nat(75), fc.nat(75), fc.nat(20));
  fc.assert(
    fc.property(weights, ranges, (values, [a, b, k]) => {
      const beats = (x: number, y: number): boolean =>
        values[x]! - values[y]! > 0 || (values[x] === values[y] && x > y);
      const tree = treeOf(values.length, beats);
      const [from, to] = [Math.min(a, b, values.length), Math.min(Math.max(a, b), values.length)];
      const sorted = [...values.keys()].slice(from, to).sort((x, y) => (beats(x, y) ? -1 : 1));
      expect(tree.best(from, to)).toBe(sorted[0] ?? -1);
      expect(tree.top(from, to, k)).toEqual(sorted.slice(0, k));
      const isEven = (place: number): boolean => place % 2 === 0;
      expect(tree.top(from, to, k, isEven)).toEqual(sorted.filter((place) => !isEven(place)).slice(0, k));
    }),
    { seed: 20250318, numRuns: 500 },
  );
});

test('an empty tree has no best', () => {
  const tree = treeOf(0, () => true);
  expect(tree.best(0, 0)).toBe(-1);
  expect(tree.top(0, 0, 5)).toEqual([]);
});
