import { describe, expect, test } from 'vitest';
import { ratiosOf } from './ratios.ts';
import { merge } from './results.ts';
import type { Results } from './results.ts';
import type { Dead, Gesture, Row, SubjectName } from './row.ts';
import { resultsText } from './table.ts';

const gesture = (busyMs: number, isSeen = true): Gesture => ({
  busyMs,
  framesPerSecond: 60,
  longestTaskMs: 0,
  eventsArrived: 60,
  zoomedBy: 15,
  isSeen,
});

const row = (subject: SubjectName, size: number, drawnMs: number | Dead, zoom?: Gesture | Dead): Row => ({
  subject,
  size,
  data: 'clumpy',
  measuredOn: '2026-01-02T03:04:05Z',
  firstDrawing: drawnMs === 'dead' ? 'dead' : { ms: drawnMs, longestTaskMs: 0 },
  ...(zoom ? { zoom, drag: zoom } : {}),
});

const rows: readonly Row[] = [
  row('sourced-timeline', 1_000, 90, gesture(8)),
  row('sourced-timeline', 1_000_000, 1_500, gesture(12)),
  row('vis-timeline', 1_000, 1_800, gesture(24)),
  row('timelinejs', 1_000, 'dead'),
  row('timelines-chart', 1_000, 300, gesture(40, false)),
  row('raw-canvas', 1_000, 50, gesture(10)),
  row('raw-canvas', 1_000_000, 50, gesture(10)),
  row('parse-and-sort', 1_000, 10),
  row('parse-and-sort', 1_000_000, 1_450),
];

const results: Results = { engine: 'Chromium 1', cores: 2, rows };
const lines = (text: string, heading: string): readonly string[] =>
  text
    .split(`### ${heading}`)[1]!
    .split('###')[0]!
    .split('\n')
    .filter((line) => line.startsWith('|'));

describe('ratios', () => {
  const ratio = (name: string, of = rows) => Object.fromEntries(ratiosOf(of).find((one) => one.name === name)!.bySize);

  test('hold our zoom against the raw canvas and against our own at 1 000', () => {
    expect(ratio('zoom / raw canvas')).toEqual({ 1000: 0.8, 1000000: 1.2 });
    expect(ratio('zoom / zoom at 1 000')).toEqual({ 1000000: 1.5 });
  });

  test('hold our first drawing against the floors together', () => {
    expect(ratio('first drawing / (JSON.parse + sort + raw canvas)')).toEqual({ 1000: 1.5, 1000000: 1 });
  });

  test('say how many times sooner than vis-timeline, where it was measured', () => {
    expect(ratio('first drawing of vis-timeline / ours')).toEqual({ 1000: 20 });
  });

  test('are not made of what moved nothing or is dead', () => {
    const unseen = [row('sourced-timeline', 5, 'dead'), row('raw-canvas', 5, 50, gesture(10, false))];
    for (const { bySize } of ratiosOf(unseen)) expect(bySize.size).toBe(0);
  });
});

describe('tables', () => {
  const text = resultsText(results);

  test('have a row for each subject and a column for each size', () => {
    expect(lines(text, 'Text in memory')).toEqual([
      '|  | 1 000 | 1 000 000 |',
      '| --- | --: | --: |',
      '| **sourced-timeline** | 90 | 1 500 |',
      '| vis-timeline | 1 800 | – |',
      '| TimelineJS 3 | dead | dead |',
      '| timelines-chart | 300 | – |',
      '| _limit:_ raw canvas | 50 | 50 |',
      '| _floor:_ JSON.parse + sort | 10 | 1 450 |',
    ]);
  });

  test('say dead, and that nothing moved, instead of a figure', () => {
    expect(lines(text, 'Zoom, busy ms')).toContain('| TimelineJS 3 | dead | dead |');
    expect(lines(text, 'Zoom, busy ms')).toContain('| timelines-chart | nothing moved | – |');
  });
});

describe('results of several runs', () => {
  test('take the newer of two rows of the same subject, size and distribution', () => {
    const newer = { ...results, rows: [row('raw-canvas', 1_000, 70, gesture(11))] };
    const merged = merge(results, newer);
    expect(merged.rows).toHaveLength(rows.length);
    expect(merged.rows).toContain(newer.rows[0]);
  });

  test('are not mixed with those of another engine', () => {
    expect(merge(results, { ...results, engine: 'Chromium 2', rows: [] }).rows).toEqual([]);
  });
});
