/** The axis where time runs down: its texts need room by their lines, not by their widths. In: what is in view. Out: ticks in px. */
import { axisOf } from '../../view/axis.ts';
import type { Axis, AxisInput } from '../../view/axis.ts';

/** What a tick's text takes along the time, in px: a line, or two where the major unit turns. */
const LINE_PX = 18;
const TWO_LINES_PX = 36;

const measure: AxisInput['measure'] = (_text, level) => (level === 'major' ? TWO_LINES_PX : LINE_PX);

export const uprightAxis = (input: Omit<AxisInput, 'measure'>): Axis => axisOf({ ...input, measure });
