import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, record, redo, undo, within } from './history.ts';

describe('a history', () => {
  test('gives back, in order, every step that was undone', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 30 }), (texts) => {
        const history = texts.reduce((before, text) => record(before, text), begin('first'));
        let back = history;
        for (let step = 0; step < history.past.length; step++) back = undo(back);
        expect(back.present).toBe('first');
        for (let step = 0; step < history.past.length; step++) back = redo(back);
        expect(back).toEqual({ past: history.past, present: history.present, future: [] });
      }),
      { seed: 5 },
    );
  });

  test('takes what is typed into one field for one step, until there is a pause or another field', () => {
    const typed = ['a', 'ab', 'abc'].reduce((before, text, at) => record(before, text, 'title', at), begin(''));
    expect(typed.past).toEqual(['']);
    expect(record(typed, 'abcd', 'title', 60_000).past).toEqual(['', 'abc']);
    expect(record(typed, 'abcd', 'place', 3).past).toEqual(['', 'abc']);
    expect(record(undo(typed), 'x', 'title', 3).past).toEqual(['']);
  });

  test('forgets the future at a change, and nothing at none', () => {
    const back = undo(record(begin('a'), 'b'));
    expect(record(back, 'c').future).toEqual([]);
    expect(record(back, 'a')).toBe(back);
    expect(undo(begin('a'))).toEqual(begin('a'));
    expect(redo(begin('a'))).toEqual(begin('a'));
  });

  test('keeps the last steps that there is room for', () => {
    expect(within(['aaa', 'bb', 'c'], 3)).toEqual(['bb', 'c']);
    expect(within(['aaa', 'bb', 'c'], 100, 1)).toEqual(['c']);
    expect(within(['aaa'], 2)).toEqual([]);
  });
});
