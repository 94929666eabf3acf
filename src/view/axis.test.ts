import { expect, test } from 'vitest';
import { en } from '../language/en.ts';
import { utc } from '../time/zone.ts';
import { axisOf } from './axis.ts';

test('ticks stand where their instants are, and the major unit in which the view begins at its edge', () => {
  const start = Date.UTC(2025, 2, 9);
  const viewport = { start, duration: 42 * 86_400_000 };
  const measure = (text: string): number => text.length * 7;
  const axis = axisOf({ viewport, widthPx: 840, zone: utc, locale: 'en', messages: en, measure });
  expect(axis.minor[0]).toMatchObject({ x: 20, label: '10' });
  expect(axis.major).toMatchObject([
    { x: 0, label: 'March 2025', sticky: true },
    { x: 460, label: 'April 2025', sticky: false },
  ]);
  expect(axis.fine.length).toBeGreaterThan(axis.minor.length);
});
