/**
 * Ticks where time runs down: their texts stand in a column, word below word. In: the column, then an axis to be made, with how wide words are. Out: the axis, whose months
 * are short where the long ones are wider than the column; where even those are, the texts reach beyond it.
 */
import { axisOf } from './axis.ts';
import type { Axis, AxisInput } from './axis.ts';

type Measure = AxisInput['measure'];

export interface Column {
  readonly widthPx: number;
  /** A line of text. The text of a major tick has two. */
  readonly linePx: number;
}

export function standingAxis({ widthPx, linePx }: Column): (input: AxisInput) => Axis {
  const lines: Measure = (_text, level) => (level === 'major' ? 2 : 1) * linePx;
  // One for each face: an axis remembers what it has measured with a function.
  const fittings = new WeakMap<Measure, Measure>();
  const fittingFor = (measure: Measure): Measure => {
    const fits = (text: string, level: 'minor' | 'major'): boolean =>
      text.split(/\s+/u).every((word) => measure(word, level) <= widthPx);
    const fitting: Measure = (text, level) => (fits(text, level) ? lines(text, level) : Infinity);
    fittings.set(measure, fitting);
    return fitting;
  };
  return (input) => {
    const measure = fittings.get(input.measure) ?? fittingFor(input.measure);
    const axis = axisOf({ ...input, measure });
    return axis.minor.length > 0 ? axis : axisOf({ ...input, measure: lines });
  };
}
