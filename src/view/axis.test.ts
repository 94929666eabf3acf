import { expect, test } from 'vitest';
import { en } from '../language/en.ts';
import { utc } from '../time/zone.ts';
import { acrossAxis } from './axis.ts';

test('ticks stand where their instants are, and the major unit in which the view begins at its edge', () => {
  const start = Date.UTC(2025, 2, 9);
  const viewport = { start, duration: 42 * 86_400_000 };
  const measure = (text: string): number => text.length * 7;
  const axis = acrossAxis({ viewport, widthPx: 840, zone: utc, locale: 'en', messages: en, measure });
  expect(axis.minor[0]).toMatchObject({ x: 20, label: '10' });
  expect(axis.major).toMatchObject([
    { x: 0, label: 'March 2025', sticky: true },
    { x: 460, label: 'April 2025', sticky: false },
  ]);
  expect(axis.fine.length).toBeGreaterThan(axis.minor.length);
});

test('beyond the sides ticks go on without a text, and those between them stay as they are', () => {
  const viewport = { start: Date.UTC(2025, 2, 9, 7), duration: 42 * 86_400_000 };
  const measure = (text: string): number => text.length * 7;
  const input = { viewport, widthPx: 840, zone: utc, locale: 'en', messages: en, measure };
  const plain = acrossAxis(input);
  const bled = acrossAxis({ ...input, bleedPx: 200 });
  const isBeyond = (x: number): boolean => x < 0 || x > 840;
  for (const level of ['minor', 'major'] as const) {
    expect(bled[level].filter(({ x }) => !isBeyond(x))).toEqual(plain[level]);
    expect(new Set(bled[level].filter(({ x }) => isBeyond(x)).map(({ label }) => label))).toEqual(new Set(['']));
  }
  expect(bled.fine.filter((x) => !isBeyond(x))).toEqual(plain.fine);
  expect(bled.major.map(({ x }) => x)).toContain(-160 - (7 / 24) * 20);
  for (const x of [Math.min(...bled.fine), Math.max(...bled.fine)]) expect(Math.abs(x - 420)).toBeGreaterThan(600);
});

test('no text of a day or a year is crossed by the rule of a greater unit', () => {
  const measure = (text: string): number => text.length * 7;
  let left = 0;
  for (let day = 0; day < 60; day++) {
    const viewport = { start: Date.UTC(2025, 1, day), duration: 110 * 86_400_000 };
    const { minor, major } = acrossAxis({ viewport, widthPx: 1000, zone: utc, locale: 'en', messages: en, measure });
    for (const { x, label } of minor) {
      const crossing = major.filter((rule) => !rule.sticky && rule.x > x && rule.x < x + 4 + 14);
      if (crossing.length === 0) continue;
      expect(label).toBe('');
      left++;
    }
    expect(minor.filter(({ label }) => label).length).toBeGreaterThan(minor.length / 2);
  }
  expect(left).toBeGreaterThan(20);
});
