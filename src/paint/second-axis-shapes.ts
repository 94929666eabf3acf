/** The row of a second calendar as shapes, for pictures without a DOM. In: its ticks. Out: below the line of the axis a stroke and a text for each. */
import { TICK_INSET_PX } from '../view/axis.ts';
import type { Axis } from '../view/axis.ts';
import { AXIS_LINE_PX } from './axis-shapes.ts';
import type { Shape } from './shape.ts';
import type { Theme } from './theme.ts';

const BASELINE_PX = AXIS_LINE_PX + 15;
/** How long the strokes are. */
const MINOR_PX = 5;
const MAJOR_PX = 19;

export function secondAxisShapes({ minor, major }: Axis, theme: Theme): Shape[] {
  const stroke = (x: number, lengthPx: number): Shape => ({
    type: 'line',
    x1: x,
    y1: AXIS_LINE_PX,
    x2: x,
    y2: AXIS_LINE_PX + lengthPx,
    stroke: theme.axis,
    width: 1,
  });
  const text = (x: number, label: string, bold: boolean): Shape[] =>
    label ? [{ type: 'text', x, y: BASELINE_PX, text: label, fill: theme.muted, sizePx: 12, bold }] : [];
  return [
    ...minor.flatMap(({ x, label }) => [stroke(x, MINOR_PX), ...text(x + TICK_INSET_PX, label, false)]),
    ...major.flatMap(({ x, label, sticky }) =>
      sticky ? text(x, label, true) : [stroke(x, MAJOR_PX), ...text(x + TICK_INSET_PX, label, true)],
    ),
  ];
}
