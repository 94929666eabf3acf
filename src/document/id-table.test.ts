import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IdTable, hashOf } from './id-table.ts';

test('finds what a map would find, through additions and replacements', () => {
  const steps = fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.boolean()), { maxLength: 200 });
  fc.assert(
    fc.property(steps, (changes) => {
      const table = new IdTable(2);
      const ids: string[] = [];
      const idOf = (item: number): string | undefined => ids[item];
      const map = new Map<string, number>();
      for (const [id, isSet] of changes) {
        if (isSet) {
          map.set(id, ids.length);
          ids.push(id);
          table.set(id, ids.length - 1, idOf);
        }
        expect(table.find(id, idOf)).toBe(map.get(id) ?? -1);
      }
      const read = new IdTable({ hashes: table.hashes, slots: table.slots });
      for (const [id, item] of map) expect(read.find(id, idOf)).toBe(item);
    }),
    { seed: 20250410 },
  );
});

test('tells ids of the same hash apart', () => {
  const [one, other] = ['costarring', 'liquid'];
  expect(hashOf(one)).toBe(hashOf(other));
  const ids = [one, other];
  const table = new IdTable(2);
  ids.forEach((id, item) => table.set(id, item, (known) => ids[known]));
  expect(ids.map((id) => table.find(id, (item) => ids[item]))).toEqual([0, 1]);
});

test.each([
  ['figures alone', (place: number) => `${place}`],
  ['a letter and figures', (place: number) => `e${place}`],
  ['figures of one length', (place: number) => `ev-${String(place).padStart(7, '0')}`],
])('ids that count up, %s, are ordered without relation to how they count', (_, idOf) => {
  const count = 1000;
  const byHash = Array.from({ length: count }, (_, place) => place).sort((a, b) => hashOf(idOf(a)) - hashOf(idOf(b)));
  // Of the first hundred about ten fall into each tenth: as many as chance would put there.
  for (const some of [byHash.slice(0, 100), byHash.slice(-100)]) {
    const tenths = Array.from({ length: 10 }, (_, tenth) => some.filter((place) => Math.floor(place / 100) === tenth));
    const spread = tenths.reduce((sum, { length }) => sum + (length - 10) ** 2 / 10, 0);
    // Chi squared with 9 degrees of freedom: above 27.9 once in a thousand.
    expect(spread).toBeLessThan(27.9);
  }
});
