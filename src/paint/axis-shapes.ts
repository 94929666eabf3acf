/**
 * The quiet axis as shapes: one line, a short stroke for every tick, a rule down the lanes for each that is labelled, a
 * stronger one where the major unit turns.
 */
import type { Axis } from '../view/axis.ts';
import type { Shape } from './shape.ts';
import type { Theme } from './theme.ts';

/** Where the axis line runs, in px below the top. */
export const AXIS_LINE_PX = 46;

/** The line goes on by `bleedPx` at either side. */
export function axisShapes(axis: Axis, widthPx: number, heightPx: number, theme: Theme, bleedPx = 0): Shape[] {
  const vertical = (x: number, y1: number, y2: number, stroke: string): Shape => ({
    type: 'line',
    x1: x,
    y1,
    x2: x,
    y2,
    stroke,
    width: 1,
  });
  return [
    ...axis.minor.map(({ x }) => vertical(x, AXIS_LINE_PX, heightPx, theme.grid)),
    ...axis.major.filter(({ sticky }) => !sticky).map(({ x }) => vertical(x, 4, heightPx, theme.gridStrong)),
    ...axis.fine.map((x) => vertical(x, AXIS_LINE_PX - 3, AXIS_LINE_PX, theme.axis)),
    ...axis.minor.map(({ x }) => vertical(x, AXIS_LINE_PX - 6, AXIS_LINE_PX, theme.axis)),
    {
      type: 'line',
      x1: -bleedPx,
      y1: AXIS_LINE_PX,
      x2: widthPx + bleedPx,
      y2: AXIS_LINE_PX,
      stroke: theme.axis,
      width: 1,
    },
  ];
}
