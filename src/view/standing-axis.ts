/**
 * Ticks where time runs down: their texts stand in a column, and go on in the next line where they are wider than it ("12:30" above "PM"). In: the column, then an axis to be
 * made, with how wide words are. Out: the axis, whose months are short where the long ones are wider than the column; where even those are, the texts reach beyond it.
 */
import { axisOf } from './axis.ts';
import type { Axis, AxisInput } from './axis.ts';

type Measure = AxisInput['measure'];

export interface Column {
  readonly widthPx: number;
  /** A line of text. The text of a major tick has two at the least. */
  readonly linePx: number;
}

/** As `Intl` binds a clock time to its half of the day, too: in a column they part. */
const SPACES = /\s+/u;

/** The lines of a text in a column: as many words in each as it holds. */
export function linesOf(text: string, widthPx: number, measure: (text: string) => number): readonly string[] {
  if (measure(text) <= widthPx) return [text];
  const lines: string[] = [];
  for (const word of text.split(SPACES)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export function standingAxis({ widthPx, linePx }: Column): (input: AxisInput) => Axis {
  // For each face: an axis remembers what it has measured with a function.
  const known = new WeakMap<Measure, { readonly fitting: Measure; readonly reaching: Measure }>();
  const measuresFor = (measure: Measure) => {
    const fitting: Measure = (text, level) => {
      const words = (part: string): number => measure(part, level);
      const lines = linesOf(text, widthPx, words);
      if (!lines.every((line) => words(line) <= widthPx)) return Infinity;
      return Math.max(level === 'major' ? 2 : 1, lines.length) * linePx;
    };
    // Hours reach beyond a column that is narrower; a zone's name would do so over what is drawn, and is left away.
    const reaching: Measure = (text, level) =>
      level === 'zone' ? fitting(text, level) : (level === 'major' ? 2 : 1) * linePx;
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
