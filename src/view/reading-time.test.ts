import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import { readingMs } from './reading-time.ts';

const event = (title: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id: 'a',
  date: '2025',
  title,
  ...more,
});
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

test('it grows with title, summary and quotations, at 150 words a minute', () => {
  const title = readingMs(event(words(20)));
  expect(readingMs(event(words(35))) - title).toBeCloseTo(6_000);
  expect(readingMs(event(words(20), { summary: words(15) })) - title).toBeCloseTo(6_000);
  const citations = [
    { source: 's', quote: { exact: words(10) } },
    { source: 's' },
    { source: 's', quote: { exact: words(5) } },
  ];
  expect(readingMs(event(words(20), { citations })) - title).toBeCloseTo(6_000);
});

test('nothing is shorter than five seconds or longer than three quarters of a minute', () => {
  expect(readingMs(event('Talks'))).toBe(5_000);
  expect(readingMs(event(words(2_000)))).toBe(45_000);
});

test('signs between words are no words', () => {
  expect(readingMs(event(`${words(10)} – ${words(10)} …`))).toBe(readingMs(event(words(20))));
});

test('what is written without spaces is counted by its characters', () => {
  const chinese = '俄罗斯总统与卡塔尔埃米尔通电话讨论加沙局势';
  const japanese = 'ロシア大統領とカタール首長が電話で会談した';
  for (const text of [chinese, japanese]) {
    expect(readingMs(event(text.repeat(2)))).toBeGreaterThan(readingMs(event(text)));
    expect(readingMs(event(text.repeat(3)))).toBeLessThan(45_000);
  }
});

test('the same event takes about as long in Arabic as in English', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8')) as TimelineDocument;
  const [english, arabic] = [read('gaza-ceasefire'), read('gaza-ceasefire.ar')].map(({ events }) => events);
  english!.forEach((one, place) => {
    const ratio = readingMs(arabic![place]!) / readingMs(one);
    expect(ratio, one.id).toBeGreaterThan(0.75);
    expect(ratio, one.id).toBeLessThan(1.3);
  });
});
