import { expect, test } from 'vitest';
import { begin, record, undo } from './history.ts';
import { keep, kept, readKept } from './kept.ts';

const shelf = (room = Infinity) => {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
  };
};

test('what was written is there again, and can be undone', () => {
  const storage = shelf();
  const history = record(begin('a'), 'b');
  expect(keep(history, () => storage)).toBe(true);
  expect(kept(() => storage)).toEqual({ past: ['a'], present: 'b', future: [] });
});

test('what was undone can be redone another day, the nearest steps first', () => {
  const storage = shelf();
  keep(undo(undo(record(record(begin('a'), 'b'), 'c'))), () => storage);
  expect(kept(() => storage)).toEqual({ past: [], present: 'a', future: ['b', 'c'] });
  const long = 'c'.repeat(1_000_000);
  keep(undo(undo(record(record(begin('a'), 'b'), long))), () => storage);
  expect(kept(() => storage)).toEqual({ past: [], present: 'a', future: ['b'] });
});

test('what was kept before there was a future is read', () => {
  expect(readKept('{"present":"b","past":["a"]}')).toEqual({ past: ['a'], present: 'b', future: [] });
  for (const other of [null, '', '{', 'null', '{"present":5}']) expect(readKept(other)).toBeUndefined();
});

test('where there is little room, the text is kept without its steps', () => {
  const storage = shelf(60);
  expect(keep(record(begin('a'.repeat(100)), 'b'), () => storage)).toBe(true);
  expect(kept(() => storage)).toEqual({ past: [], present: 'b', future: [] });
});

test('where nothing may be kept, nothing is, and nothing fails', () => {
  const forbidden = (): never => {
    throw new DOMException('no', 'SecurityError');
  };
  expect(keep(begin('a'), forbidden)).toBe(false);
  expect(kept(forbidden)).toBeUndefined();
  expect(kept(() => ({ ...shelf(), getItem: () => '{"present":5}' }))).toBeUndefined();
  expect(kept(() => shelf())).toBeUndefined();
});
