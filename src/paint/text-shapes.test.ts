import { describe, expect, test } from 'vitest';
import type { SceneLabel } from '../view/scene.ts';
import { estimateWidth, estimatedWidths } from './text-estimate.ts';
import { fitRuns, labelShapes } from './text-shapes.ts';
import { paperTheme } from './theme.ts';

const label: SceneLabel = {
  event: 0,
  lane: 0,
  x: 100,
  y: 50,
  widthPx: 300,
  side: 'right',
  form: 'beside',
  isShort: false,
  raised: false,
  cut: false,
};
const text = {
  title: 'A title',
  shortTitle: 'Short',
  date: '18 March',
  fullDate: '18 March 2025',
  doubt: '',
  source: 'Paper',
  sourceHref: 'https://a.example/',
  more: '+ 1 more',
};
const linesOf = (rest: Partial<SceneLabel>, stacked = false): string[] =>
  labelShapes({ ...label, ...rest }, text, stacked, estimatedWidths, paperTheme).map(
    ({ x, y, anchor, runs }) => `${x},${y} ${anchor} ${runs.map((run) => run.text).join('')}`,
  );

describe('the text of a label', () => {
  test('stands beside its mark in two lines, the title above', () => {
    expect(linesOf({})).toEqual(['100,69 start A title', '100,87 start 18 March · Paper + 1 more']);
  });

  test('says that the event is in doubt before it names the publisher, of whom that is not said', () => {
    const doubted = labelShapes(label, { ...text, doubt: 'disputed · ' }, false, estimatedWidths, paperTheme);
    expect(doubted[1]!.runs.map((run) => run.text).join('')).toBe('18 March · disputed · Paper + 1 more');
  });

  test('ends at the mark where it stands left of it', () => {
    expect(linesOf({ side: 'left' })).toEqual(['400,69 end A title', '400,87 end 18 March · Paper + 1 more']);
  });

  test('is one line below a long mark', () => {
    expect(linesOf({ form: 'below' })).toEqual(['100,81 start A title  18 March · Paper + 1 more']);
  });

  test('is below a long mark cut in its title first, not in date and source', () => {
    const long = { ...text, title: 'A title that is a good deal longer than the room that there is for it all' };
    const [line] = labelShapes({ ...label, form: 'below' }, long, false, estimatedWidths, paperTheme);
    expect(line!.runs.map((run) => run.text).join('')).toMatch(/^A title that .*…  18 March · Paper \+ 1 more$/);
  });

  test('puts what, when and who under each other where it is narrow', () => {
    expect(linesOf({ isShort: true }, true)).toEqual([
      '100,69 start Short',
      '100,87 start 18 March',
      '100,103 start Paper + 1 more',
    ]);
  });
});

describe('a text without room', () => {
  const run = (words: string): { text: string; fill: string; sizePx: number } => ({
    text: words,
    fill: '#000',
    sizePx: 12,
  });

  test('ends in an ellipsis and keeps to its room', () => {
    const [cut] = fitRuns([run('a long line of words')], 60, estimatedWidths);
    expect(cut!.text).toMatch(/^a long.*…$/);
    expect(estimatedWidths.meta(cut!.text)).toBeLessThanOrEqual(60);
  });

  test('is whole where it fits', () => {
    expect(fitRuns([run('one '), run('two')], 200, estimatedWidths).map(({ text: words }) => words)).toEqual([
      'one ',
      'two',
    ]);
  });
});

/** Measured in Chromium with Noto Sans. */
test.each([
  ['The ceasefire collapses', 14, true, 160],
  ['Middle East Monitor', 12, false, 113],
  ['between 10 and 16 April', 12, false, 137],
])('the estimate of “%s” is within a tenth of what Noto Sans takes', (words, sizePx, bold, px) => {
  expect(Math.abs(estimateWidth(words, sizePx, bold) / px - 1)).toBeLessThan(0.1);
});
