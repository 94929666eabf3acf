/**
 * Ticks where time runs down: their texts stand in a column, and go on in the next line where they are wider than it ("12:30" above "PM"). In: the column, then an axis to be
 * made, with how wide words are. Out: the axis, whose months are short where the long ones are wider than the column, and so are its milliards of years; where even those are,
 * the texts reach beyond it. None reaches down to the next, however many lines it has.
 */
import { civilOf } from '../time/calendar.ts';
import { deepTime, numbersIn } from '../time/format.ts';
import { axisOf } from './axis.ts';
import type { Axis, AxisInput, AxisTick } from './axis.ts';

type Measure = AxisInput['measure'];

export interface Column {
  readonly widthPx: number;
  /** A line of text. The text of a major tick has two at the least. */
  readonly linePx: number;
}

/** As `Intl` binds a clock time to its half of the day, too: in a column they part. */
const SPACES = /\s+/u;
/** Where a number may be parted that is wider than the column: "1,000," above "000". */
const GROUPS = /(?<=\d[.,’٬])(?=\d{3})/u;

/** The lines of a text in a column: as many words in each as it holds. */
export function linesOf(text: string, widthPx: number, measure: (text: string) => number): readonly string[] {
  if (measure(text) <= widthPx) return [text];
  const lines: string[] = [];
  const add = (part: string, space: string): void => {
    const longer = `${lines.at(-1)}${space}${part}`;
    if (lines.length > 0 && measure(longer) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(part);
  };
  for (const word of text.split(SPACES)) {
    const [first, ...rest] = measure(word) <= widthPx ? [word] : word.split(GROUPS);
    add(first!, ' ');
    for (const group of rest) add(group, '');
  }
  return lines;
}

export function standingAxis({ widthPx, linePx }: Column): (input: AxisInput) => Axis {
  // For each face: an axis remembers what it has measured with a function.
  const known = new WeakMap<Measure, { readonly fitting: Measure; readonly reaching: Measure }>();
  const measuresFor = (measure: Measure) => {
    const heightOf: Measure = (text, level) => {
      const lines = linesOf(text, widthPx, (part) => measure(part, level));
      return Math.max(level === 'major' ? 2 : 1, lines.length) * linePx;
    };
    const fitting: Measure = (text, level) => (fits(text, level, measure) ? heightOf(text, level) : Infinity);
    // Hours reach beyond a column that is narrower; a zone's name would do so over what is drawn, and is left away.
    const reaching: Measure = (text, level) => (level === 'zone' ? fitting : heightOf)(text, level);
    const measures = { fitting, reaching };
    known.set(measure, measures);
    return measures;
  };
  const fits = (text: string, level: Parameters<Measure>[1], measure: Measure): boolean => {
    const words = (part: string): number => measure(part, level);
    return linesOf(text, widthPx, words).every((line) => words(line) <= widthPx);
  };
  return (input) => {
    const { measure } = input;
    const { fitting, reaching } = known.get(measure) ?? measuresFor(measure);
    const axis = axisOf({ ...input, measure: fitting });
    if (axis.minor.length > 0) return axis;
    const { minor, ...rest } = axisOf({ ...input, measure: reaching });
    const isWide = ({ label }: AxisTick): boolean => !fits(label, 'minor', measure);
    return { ...rest, minor: minor.map((tick) => (isWide(tick) ? shortly(tick, input) : tick)) };
  };
}

/** Deep time in the shortest words: "4,6 Mrd." for "4,6 Milliarden". */
function shortly(tick: AxisTick, { zone, locale, messages }: AxisInput): AxisTick {
  const { year } = civilOf(zone.toWall(tick.at));
  if (year > deepTime || !tick.label) return tick;
  const amount = numbersIn(locale, { notation: 'compact', maximumFractionDigits: 9 }).format(-year);
  return { ...tick, label: messages.dates.yearsAgo(amount) };
}
