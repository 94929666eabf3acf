/**
 * Ticks where time runs down: their texts stand in a column, word below word. In: the column, then an axis to be made, with how wide words are. Out: the axis, whose months
 * are short where the long ones are wider than the column; where even those are, the texts reach beyond it.
 */
import type { LabelLevel } from '../time/tick-step.ts';
import { axisOf } from './axis.ts';
import type { Axis, AxisInput } from './axis.ts';

type Measure = AxisInput['measure'];

export interface Column {
  readonly widthPx: number;
  /** A line of text. The text of a major tick has two. */
  readonly linePx: number;
}

export function standingAxis({ widthPx, linePx }: Column): (input: AxisInput) => Axis {
  // For each face: an axis remembers what it has measured with a function.
  const known = new WeakMap<Measure, { readonly fitting: Measure; readonly reaching: Measure }>();
  const measuresFor = (measure: Measure) => {
    const fits = (text: string, level: LabelLevel): boolean =>
      text.split(/\s+/u).every((word) => measure(word, level) <= widthPx);
    const reaching: Measure = (text, level) => {
      // A zone's name would reach over what is drawn, and is left away.
      if (level === 'zone' && measure(text, level) > widthPx) return Infinity;
      return (level === 'major' ? 2 : 1) * linePx;
    };
    const fitting: Measure = (text, level) => (fits(text, level) ? reaching(text, level) : Infinity);
    const measures = { fitting, reaching };
    known.set(measure, measures);
    return measures;
  };
  return (input) => {
    const { fitting, reaching } = known.get(input.measure) ?? measuresFor(input.measure);
    const axis = axisOf({ ...input, measure: fitting });
    return axis.minor.length > 0 ? axis : axisOf({ ...input, measure: reaching });
  };
}
