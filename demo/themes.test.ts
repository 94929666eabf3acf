/** That every theme, and the element as it comes in light and in dark, can be read: all texts on all grounds, all marks on the paper. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import type { Rgb } from './contrast.ts';
import { THEMES } from './themes.ts';

/** `--timeline-x: light-dark(#…, #…)` as the element's own style sheet has it. */
const DEFAULTS = new Map(
  [
    ...['styles/variables.ts', 'details/reader-styles.ts']
      .map((file) => readFileSync(`src/element/${file}`, 'utf8'))
      .join('')
      .matchAll(/var\((--timeline-[\w-]+), light-dark\((#\w{6}), (#\w{6})\)\)/g),
  ].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]),
);

/** How much of the accent colour lies over what is in view, in the overview. */
const WINDOW_SHARE =
  Number(/var\(--_accent\) (\d+)%, transparent/.exec(readFileSync('src/element/finding/styles.ts', 'utf8'))![1]) / 100;

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** A colour laid over another, by its share. */
const mixed = (over: Rgb, under: Rgb, share: number): Rgb =>
  over.map((byte, at) => byte * share + under[at]! * (1 - share)) as unknown as Rgb;

const looks = THEMES.flatMap(({ name, values }) =>
  (['light', 'dark'] as const)
    .filter((scheme) => (values['color-scheme'] ?? scheme) === scheme)
    .map((scheme) => {
      const color = (of: string): Rgb => {
        const property = of === 'background' ? '--timeline-background' : `--timeline-${of}-color`;
        return rgb(values[property] ?? DEFAULTS.get(property)![scheme]);
      };
      return { look: `${name}, ${scheme}`, color };
    }),
);

test('every colour of the element has a default', () => {
  expect(DEFAULTS.size).toBe(11);
  expect(looks).toHaveLength(5);
});

describe.each(looks)('$look', ({ color }) => {
  // Muted is placeholders, dates and what steps back; accent is what is selected.
  test.each(['text', 'muted', 'link', 'accent'])('%s can be read on paper and on notes', (text) => {
    for (const ground of ['background', 'note'])
      expect(contrast(color(text), color(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['mark', 'bar', 'axis', 'accent', 'muted'])('%s can be seen on paper', (ink) => {
    expect(contrast(color(ink), color('background'))).toBeGreaterThanOrEqual(3);
  });

  test('what is pressed is text turned round', () => {
    expect(contrast(color('background'), color('text'))).toBeGreaterThanOrEqual(4.5);
  });

  test('bars can be seen in the window of the overview', () => {
    const window = mixed(color('accent'), color('background'), WINDOW_SHARE);
    expect(contrast(color('bar'), window)).toBeGreaterThanOrEqual(3);
  });
});
