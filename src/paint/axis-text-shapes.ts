/** The texts of the axis as shapes, for pictures without a DOM. In: the ticks. Out: a text for each that has one. */
import { TICK_INSET_PX } from '../view/axis.ts';
import type { Axis } from '../view/axis.ts';
import type { Shape } from './shape.ts';
import type { Theme } from './theme.ts';

const MAJOR_BASELINE_PX = 17;
const MINOR_BASELINE_PX = 37;

/** The ticks' texts, for pictures without a DOM. */
export function axisTextShapes(axis: Axis, theme: Theme): Shape[] {
  const text = (x: number, y: number, label: string, level: 'minor' | 'major'): Shape[] =>
    label
      ? [
          {
            type: 'text',
            x,
            y,
            text: label,
            fill: level === 'major' ? theme.text : theme.muted,
            sizePx: 12,
            bold: level === 'major',
          },
        ]
      : [];
  return [
    ...axis.major.flatMap(({ x, label, sticky }) =>
      text(sticky ? x : x + TICK_INSET_PX, MAJOR_BASELINE_PX, label, 'major'),
    ),
    ...axis.minor.flatMap(({ x, label }) => text(x + TICK_INSET_PX, MINOR_BASELINE_PX, label, 'minor')),
  ];
}
