/** The picture that carries its sources, as SVG: what is listed, what is linked, what an odd window or width does. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import { loadMessages } from '../language/languages.ts';
import { estimateWidth } from '../paint/text-estimate.ts';
import { wrapped } from '../paint/wrapped.ts';
import { sample } from './sample.fixture.ts';
import { toSvg } from './svg.ts';

const flagship = parseDocument(readFileSync('data/gaza-ceasefire.json', 'utf8')).document;

/** Texts and links of an SVG, read as XML. */
const read = (svg: string): { readonly texts: readonly string[]; readonly links: readonly string[] } => {
  const texts: string[] = [];
  const links: string[] = [];
  let isText = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'text') texts.push('');
        if (name === 'a') links.push(attributes['href']!);
        if (name === 'text') isText = true;
      },
      ontext: (text) => void (isText && (texts[texts.length - 1] += text)),
      onclosetag: (name) => void (name === 'text' && (isText = false)),
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return { texts, links };
};

describe('a timeline as SVG', () => {
  test('lists the sources of what it shows, numbered, and numbers the events that cite them', () => {
    const { texts, links } = read(toSvg(flagship, { widthPx: 1280 }));
    const list = texts.slice(texts.indexOf('Sources') + 1);
    expect(list.filter((text) => /^\[\d\]$/.test(text))).toEqual(['[1]', '[2]', '[3]', '[4]', '[5]']);
    const trt = list[list.findIndex((text) => text.startsWith('TRT, 17 April 2025.')) - 1]!;
    const landing = texts[texts.indexOf('The Emir lands at Vnukovo-2') + 1]!;
    expect(landing).toBe(`17 April · TRT ${trt}`);
    for (const { url } of flagship.sources) expect(links).toContain(url);
    expect(links.some((link) => link.includes('#:~:text='))).toBe(true);
  });

  test('lists only what events in its window rest on', () => {
    const { texts } = read(toSvg(flagship, { window: '2025-03-20/2025-03-22' }));
    expect(texts.join('\n')).toContain('Al Mayadeen English, “Putin');
    expect(texts.join('\n')).not.toContain('Sputnik Globe');
    expect(texts).toContain('20 – 22 March 2025 · times in UTC');
  });

  test('shows everything, or the viewport of the element', () => {
    expect(read(toSvg(flagship, { window: 'everything' })).texts.join()).toContain('previous official visit');
    const window = { start: Date.UTC(2025, 3, 15), duration: 4 * 86_400_000 };
    const { texts } = read(toSvg(flagship, { window }));
    expect(texts).toContain('15 – 18 April 2025 · times in UTC');
  });

  test.each(['yesterday', '2023-10/..', ''])('says what a window is where it gets “%s”', (window) => {
    expect(() => toSvg(flagship, { window })).toThrow(/Give a date or an interval in EDTF/);
  });

  test('has a title, a description, and colours that suit the dark', () => {
    const svg = toSvg(flagship, { theme: 'dark' });
    expect(svg).toContain('<title>From ceasefire to the Kremlin</title>');
    expect(svg).toMatch(/<desc>[^<]*spring of 2025[^<]*\d+ events in view\.<\/desc>/);
    expect(svg).toContain('fill="#141517"');
    expect(svg).not.toContain('#ffffff');
  });

  test('in Arabic says everything in Arabic, from right to left, and addresses from left to right', async () => {
    const messages = await loadMessages('ar-EG');
    const svg = toSvg(flagship, { widthPx: 1280, locale: 'ar-EG', messages, isRightToLeft: true });
    const { texts } = read(svg);
    expect(svg).toContain(' direction="rtl"');
    expect(texts).toContain('المصادر');
    expect(texts).not.toContain('Sources');
    expect(texts.find((text) => text.includes('UTC'))).toMatch(/^[^A-Z]*UTC\u2069$/);
    expect(texts.find((text) => text.startsWith('\u2068TRT\u2069، '))).toContain('أبريل');
    expect(texts).toContain('\u2066https://trt.global/world/article/bd09591d4de3\u2069');
    expect(/<desc>(.*)<\/desc>/.exec(svg)![1]).toContain('١');
    // The numbers of the sources stand at the right.
    const numbers = [...svg.matchAll(/<text x="([\d.]+)"[^>]*><tspan[^>]*>\[\d\]</g)].map(([, x]) => Number(x));
    expect(new Set(numbers)).toEqual(new Set([1280 - 2 * 16]));
  });

  test('has a long headline in lines of its own size, and the title of a lane in as many as there is room for', () => {
    const headline =
      'What the city, the county and the state knew of the cracks in the ten years before the bridge fell';
    const lane = 'Engineers, inspectors and all who signed';
    const lanes = flagship.lanes.map((one, place) => (place === 0 ? { ...one, title: lane } : one));
    const svg = toSvg({ ...flagship, title: headline, lanes }, { widthPx: 900 });
    const lines = [...svg.matchAll(/<tspan font-size="26"[^>]*>([^<]*)</g)].map(([, line]) => line!);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(headline);
    for (const line of lines) expect(estimateWidth(line, 26, true)).toBeLessThan(900 - 2 * 16);
    const { texts } = read(svg);
    expect(texts).toEqual(expect.arrayContaining(['Engineers,', 'inspectors and all', 'who signed']));
    // Above a lane there is room for one line.
    expect(read(toSvg({ ...flagship, lanes }, { widthPx: 240 })).texts.join('\n')).toMatch(
      /^Engineers, inspectors.*…$/m,
    );
  });

  test('from right to left, English stands at the right and is read from the left', () => {
    const svg = toSvg(flagship, { widthPx: 1280, isRightToLeft: true });
    expect(svg).toMatch(/direction="ltr" text-anchor="end"[^>]*><tspan[^>]*>The ceasefire collapses</);
    expect(svg).toMatch(/direction="ltr" text-anchor="end"[^>]*><tspan[^>]*>From ceasefire to the Kremlin</);
    expect(read(svg).texts.join('')).not.toMatch(/[\u2066-\u2069]/);
  });

  test('asks for nothing from elsewhere', () => {
    const outside = toSvg(flagship).replace(
      /<a href="[^"]*"|<metadata[\s\S]*<\/metadata>|xmlns="[^"]*"|<tspan[^>]*>[^<]*/g,
      '',
    );
    expect(outside).not.toMatch(/https?:|<image|<style|<script|<foreignObject|@import/);
  });

  test('of nothing is a picture too', () => {
    const empty: TimelineDocument = { sources: [], lanes: [], events: [] };
    expect(read(toSvg(empty)).texts.join()).not.toContain('Sources');
    expect(() => toSvg(sample, { widthPx: 1 })).not.toThrow();
  });
});

describe('a long text in lines', () => {
  test('keeps every letter, and no line is wider than it may be', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true }),
        fc.lorem(),
        fc.integer({ min: 40, max: 400 }),
        (url, words, px) => {
          const lines = wrapped(`${words} ${url}`, px, (line) => estimateWidth(line, 12));
          expect(lines.join('').replace(/\s/g, '')).toBe(`${words}${url}`.replace(/\s/g, ''));
          for (const line of lines) expect(estimateWidth(line, 12)).toBeLessThanOrEqual(px);
        },
      ),
      { seed: 5 },
    );
  });
});
