import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/document/read-document.ts';
import type { TimelineEvent } from '../src/document/timeline.ts';
import { DISTRIBUTIONS, eventsDocument } from './events.ts';
import { plainDocumentOf } from './page/plain-events.ts';

const SIZE = 3_000;
const documentOf = (data: (typeof DISTRIBUTIONS)[number], seed = 1) => eventsDocument({ size: SIZE, data, seed });
const share = (events: readonly TimelineEvent[], is: (event: TimelineEvent) => boolean): number =>
  events.filter(is).length / events.length;
const lanesIn = (events: readonly TimelineEvent[]): number => new Set(events.map(({ lane }) => lane)).size;
/** Beginnings, sorted, in ms. */
const startsIn = (data: (typeof DISTRIBUTIONS)[number]): readonly number[] =>
  plainDocumentOf(JSON.stringify(documentOf(data)))
    .events.map(({ start }) => start)
    .sort((a, b) => a - b);

describe.each(DISTRIBUTIONS)('events, %s', (data) => {
  test('are the same for the same seed and others for another', () => {
    expect(documentOf(data)).toEqual(documentOf(data));
    expect(documentOf(data, 2)).not.toEqual(documentOf(data));
  });

  test('are as many as asked for and read without a finding', () => {
    const { document, report } = readDocument(JSON.stringify(documentOf(data)));
    expect(document.events).toHaveLength(SIZE);
    expect(report.findings).toEqual([]);
  });

  test('have titles of 20 to 80 characters and one citation', () => {
    for (const { title, citations } of documentOf(data).events) {
      expect(title).toMatch(/^[A-Z].{18,78}\S$/);
      expect(citations).toHaveLength(1);
    }
  });

  test('lie within thirty years and have plain ends for peers, never before their beginnings', () => {
    const starts = startsIn(data);
    expect(starts[0]).toBeGreaterThanOrEqual(Date.UTC(1995, 0, 1));
    expect(starts.at(-1)).toBeLessThanOrEqual(Date.UTC(2025, 0, 1));
    for (const { start, end } of plainDocumentOf(JSON.stringify(documentOf(data))).events) {
      if (end !== undefined) expect(end).toBeGreaterThanOrEqual(start);
    }
  });
});

describe('what sets the distributions apart', () => {
  test('35 % are ranges', () => {
    expect(share(documentOf('clumpy').events, ({ date }) => date.includes('/'))).toBeCloseTo(0.35, 1);
  });

  test('eight lanes, one, or ten thousand', () => {
    expect(lanesIn(documentOf('clumpy').events)).toBe(8);
    expect(lanesIn(documentOf('one-lane').events)).toBe(1);
    expect(documentOf('many-lanes').lanes).toHaveLength(10_000);
    expect(lanesIn(documentOf('many-lanes').events)).toBeGreaterThan(2_000);
  });

  test('all at one instant', () => {
    expect(new Set(documentOf('instant').events.map(({ date }) => date)).size).toBe(1);
  });

  test('all imprecise', () => {
    const isPrecise = ({ date }: TimelineEvent): boolean => /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d|T.*)?$/.test(date);
    expect(share(documentOf('imprecise').events, isPrecise)).toBe(0);
  });

  test('clumps and log-normal gaps: the middle gap is far below the mean', () => {
    for (const data of ['clumpy', 'log-normal'] as const) {
      const starts = startsIn(data);
      const gaps = starts.slice(1).map((start, index) => start - starts[index]!);
      const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
      expect(gaps.sort((a, b) => a - b)[gaps.length >> 1]).toBeLessThan(mean / 2);
    }
  });
});
