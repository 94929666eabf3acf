/** The texts of the axis as shapes, for pictures without a DOM. In: the ticks and how wide their texts are. Out: a text for each that has room. */
import type { Axis } from '../view/axis.ts';
import type { TextWidths } from '../view/layout-metrics.ts';
import type { Shape } from './shape.ts';
import type { Theme } from './theme.ts';

const MAJOR_BASELINE_PX = 17;
const MINOR_BASELINE_PX = 37;
/** A tick's text stands this far behind its rule. */
const TICK_INSET_PX = 4;

/** The ticks' texts; those that the edge would cut are left out. */
export function axisTextShapes(axis: Axis, widthPx: number, widths: Pick<TextWidths, 'tick'>, theme: Theme): Shape[] {
  const text = (x: number, y: number, label: string, level: 'minor' | 'major'): Shape[] =>
    x < 0 || x + widths.tick(label, level) > widthPx
      ? []
      : [
          {
            type: 'text',
            x,
            y,
            text: label,
            fill: level === 'major' ? theme.text : theme.muted,
            sizePx: 12,
            bold: level === 'major',
          },
        ];
  return [
    ...axis.major.flatMap(({ x, label, sticky }) =>
      text(sticky ? x : x + TICK_INSET_PX, MAJOR_BASELINE_PX, label, 'major'),
    ),
    ...axis.minor.flatMap(({ x, label }) => text(x + TICK_INSET_PX, MINOR_BASELINE_PX, label, 'minor')),
  ];
}
