import { expect, test } from 'vitest';
import { letterOf } from './letter-of.ts';

test.each([
  ['a letter', 's', 'KeyS', 's'],
  ['a letter that stands elsewhere than on an English keyboard', 'z', 'KeyY', 'z'],
  ['a letter with Caps Lock', 'S', 'KeyS', 's'],
  ['a Cyrillic letter', 'я', 'KeyZ', 'z'],
  ['a Hebrew letter', 'ך', 'KeyL', 'l'],
  ['an Arabic letter', 'ث', 'KeyE', 'e'],
  ['a sign where no Latin letter stands', 'ж', 'Semicolon', undefined],
  ['a key with a name', 'Enter', 'Enter', undefined],
])('%s: %s', (_, key, code, letter) => {
  expect(letterOf({ key, code, shiftKey: false } as KeyboardEvent)).toBe(letter);
});

test('a letter with Shift is another key', () => {
  expect(letterOf({ key: 'L', code: 'KeyL', shiftKey: true } as KeyboardEvent)).toBeUndefined();
});
