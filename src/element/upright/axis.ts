/** The axis where time runs down. In: what is in view. Out: ticks in px, whose texts fit between the edge and the line, and the lines of each text. */
import type { TextWidths } from '../../view/layout-metrics.ts';
import { linesOf, standingAxis } from '../../view/standing-axis.ts';

/** As in styles.ts. */
const WIDTH_PX = 38;

export const uprightAxis = standingAxis({ widthPx: WIDTH_PX, linePx: 18 });

export const tickLines = (text: string, level: 'minor' | 'major', measure: TextWidths['tick']): readonly string[] =>
  linesOf(text, WIDTH_PX, (part) => measure(part, level));
