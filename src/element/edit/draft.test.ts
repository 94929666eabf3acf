import { expect, test } from 'vitest';
import { draftOf, movedTo, stepsIn } from './draft.ts';

const DAY = 86_400_000;

test('a date follows the pointer by whole steps', () => {
  const draft = draftOf(1, '2025-03-18', 'whole', 1000)!;
  expect([0.4, 0.6, -1.2].map((days) => movedTo(draft, stepsIn(draft, days * DAY)).date)).toEqual([
    '2025-03-18',
    '2025-03-19',
    '2025-03-17',
  ]);
});

test('an end that is dragged past the other stops there, and comes back', () => {
  const draft = draftOf(1, '2025-03-18/2025-03-25', 'start', 1000)!;
  const past = movedTo(draft, 40);
  expect(past.date).toBe('2025-03-25');
  expect(movedTo(past, 2).date).toBe('2025-03-20/2025-03-25');
});

test('what is written without steps cannot be taken hold of', () => {
  expect(draftOf(1, '156X-12-25', 'whole', 1000)).toBeUndefined();
});
