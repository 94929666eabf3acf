/** The axis where time runs down. In: what is in view. Out: ticks in px, whose texts fit between the edge and the line. */
import { standingAxis } from '../../view/standing-axis.ts';

/** As in styles.ts. */
export const uprightAxis = standingAxis({ widthPx: 38, linePx: 18 });
