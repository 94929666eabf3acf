/** What a server sends, as text: the language that it speaks and the way in which it runs. How it looks and hands over is in `e2e/server.spec.ts`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { styles } from '../element/styles.ts';
import { loadMessages } from '../language/languages.ts';
import { renderTimeline } from './render-timeline.ts';

const arabic = readFileSync('data/gaza-ceasefire.ar.json', 'utf8');
/** What stands in the shadow root, without tags and styles. */
const textIn = (html: string): string =>
  /<template[^>]*>([\s\S]*)<\/template>/.exec(html)![1]!.replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, '\n');

test('a timeline in Arabic speaks Arabic throughout and runs from right to left', async () => {
  const messages = await loadMessages('ar');
  const html = renderTimeline(arabic, { messages, isRightToLeft: true, widthsPx: [1280] });
  expect(html).toMatch(/^<sourced-timeline dir="rtl">/);
  expect(html).toContain('direction="rtl"');
  expect(html).toContain('preserveAspectRatio="xMaxYMin"');
  expect(html).toContain('>بين 10 و16 أبريل 2025</time>');
  // Names of publishers stay as they are; of English words there are none but these and the zone.
  expect(textIn(html)).toContain('في ذلك اليوم');
  expect(textIn(html)).not.toMatch(/\b(?:times in|How to read|between|about|moment|went on)\b/);
});

test('without a wish it speaks English, from left to right', () => {
  const html = renderTimeline(arabic, { widthsPx: [1280] });
  expect(html).toMatch(/^<sourced-timeline>/);
  expect(textIn(html)).toContain('times in UTC');
  expect(html).not.toMatch(/<svg[^>]* direction="rtl"/);
});

test('its pictures have the colours of the element, so that themes and dark pages reach all of them', () => {
  const html = renderTimeline(arabic, { widthsPx: [1280] });
  const set = new Set(
    [
      ...styles
        .map(({ cssText }) => cssText)
        .join('')
        .matchAll(/(--_[\w-]+):/g),
    ].map(([, name]) => name),
  );
  const read = [...html.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name);
  expect(read.filter((name) => !set.has(name))).toEqual([]);
  expect(read).toContain('--_gridStrong');
});

test('its list is in the order of time, whatever that of the document', () => {
  const events = [
    { id: 'b', title: 'Then', date: '2025' },
    { id: 'a', title: 'First', date: '2024-05' },
    { id: 'c', title: 'Before all', date: '../2023' },
  ];
  const [, list] = /<ol>([\s\S]*)<\/ol>/.exec(renderTimeline({ events }))!;
  expect([...list!.matchAll(/<\/time> ([^<]+)/g)].map(([, title]) => title)).toEqual(['Before all', 'First', 'Then']);
});

test('its list says times in the zone of the document, and names it', () => {
  const events = [{ id: 'a', title: 'A', date: '2025-04-17T22:30Z' }];
  expect(renderTimeline({ timeZone: 'Asia/Qatar', events })).toContain('>18 April 2025, 1:30 GMT+3</time>');
});
