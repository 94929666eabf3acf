import { describe, expect, test } from 'vitest';
import { opacityAt } from './shape.ts';
import type { Shape, TextLine } from './shape.ts';
import { escapeXml, paintSvg } from './svg.ts';

const svgOf = (...shapes: (Shape | TextLine)[]): string =>
  paintSvg([{ x: 0, y: 0, widthPx: 100, heightPx: 50, shapes }], {
    widthPx: 100,
    heightPx: 50,
    background: '#fff',
    font: "'Noto Sans', serif",
    title: 'A & B',
  });

describe('shapes as SVG', () => {
  test('text from data stays text', () => {
    const evil = '</text><script>alert(1)</script>" onload="x';
    const svg = svgOf({
      type: 'text-line',
      x: 0,
      y: 0,
      anchor: 'start',
      runs: [{ text: evil, fill: '#000', sizePx: 12, href: `https://x.example/?${evil}` }],
    });
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('" onload');
    expect(svg).toContain('<title>A &amp; B</title>');
  });

  test('a source is a link around its words', () => {
    const svg = svgOf({
      type: 'text-line',
      x: 5,
      y: 9,
      anchor: 'end',
      runs: [{ text: 'Paper', fill: '#00f', sizePx: 12, href: 'https://a.example/' }],
    });
    expect(svg).toMatch(
      /<text x="5" y="9" text-anchor="end"[^>]*><a href="https:\/\/a\.example\/"><tspan[^>]*>Paper<\/tspan><\/a><\/text>/,
    );
  });

  test('equal fades share one gradient', () => {
    const fade = { colour: '#888', opacities: [0, 1] };
    const rect = { type: 'rect', x: 0, y: 0, width: 9, height: 9, fill: fade } as const;
    expect(svgOf(rect, { ...rect, x: 20 }).match(/<linearGradient/g)).toHaveLength(1);
  });

  test('numbers have two digits at most, the same on every machine', () => {
    expect(svgOf({ type: 'circle', x: 1 / 3, y: 2 / 3, radius: 4.5, fill: '#000' })).toContain('cx="0.33" cy="0.67"');
  });
});

test('an opacity lies on the line between its neighbours', () => {
  expect([0, 0.25, 0.5, 1].map((share) => opacityAt([0, 1, 0], share))).toEqual([0, 0.5, 1, 0]);
});

test('what XML has no sign for is replaced, and all else stays', () => {
  expect(escapeXml('a\u0000\u001b\ud800b\ufffe<é🕊\n')).toBe('a\ufffd\ufffd\ufffdb\ufffd&lt;é🕊\n');
});
