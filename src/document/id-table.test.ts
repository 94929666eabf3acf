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
