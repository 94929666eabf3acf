/** The line at this moment: from the axis down, with its name at its top. In: the moment and the name. Out: shapes. */
import type { Instant } from '../time/historical-date.ts';
import type { Scene } from '../view/scene.ts';
import { AXIS_LINE_PX } from './axis-shapes.ts';
import type { Shape } from './shape.ts';
import type { Theme } from './theme.ts';

export function nowShapes(
  { viewport, widthPx, heightPx, bleedPx }: Scene,
  { accent }: Theme,
  instant: Instant,
  label: string,
): readonly Shape[] {
  const x = ((instant - viewport.start) / viewport.duration) * widthPx;
  if (x < -bleedPx || x > widthPx + bleedPx) return [];
  const line: Shape = { type: 'line', x1: x, y1: AXIS_LINE_PX, x2: x, y2: heightPx, stroke: accent, width: 2 };
  // Beside the view the line waits to be moved into it; its name would stand in view without it.
  if (x < 0 || x > widthPx) return [line];
  const isLeft = x > widthPx / 2;
  return [
    line,
    {
      type: 'text',
      x: x + (isLeft ? -6 : 6),
      y: AXIS_LINE_PX + 14,
      text: label,
      fill: accent,
      sizePx: 12,
      bold: true,
      anchor: isLeft ? 'end' : 'start',
    },
  ];
}
