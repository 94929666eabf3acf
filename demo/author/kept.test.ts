import { expect, test } from 'vitest';
import { begin, record } from './history.ts';
import { keep, kept } from './kept.ts';

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
