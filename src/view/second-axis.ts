/**
 * The row of a second calendar. In: what an axis is made of, in the locale of that calendar. Out: its ticks, those of which have a text that find room in one row: where a
 * month or a year turns, that is said, and what would stand in its way is not. Of clocks it says nothing: they are the same in every calendar.
 */
import { axisOf, TICK_INSET_PX } from './axis.ts';
import type { Axis, AxisInput } from './axis.ts';

/** Between two texts. */
const GAP_PX = 8;
const CLOCK: readonly string[] = ['hour', 'minute', 'second', 'millisecond'];

/** `measure` is how long texts are along the axis that `make` makes. */
export function secondAxis(input: AxisInput, make = axisOf, measure = input.measure): Axis {
  const axis = make(input);
  const endOf = (x: number, label: string, level: 'minor' | 'major'): number =>
    x + TICK_INSET_PX + measure(label, level) + GAP_PX;
  const taken = axis.major
    .filter(({ label }) => label)
    .map(({ x, label }) => ({ from: x, to: endOf(x, label, 'major') }));
  const hasRoom = (x: number, label: string): boolean =>
    taken.every(({ from, to }) => endOf(x, label, 'minor') <= from || to <= x);
  const minor = CLOCK.includes(axis.unit) ? [] : axis.minor.filter(({ x, label }) => hasRoom(x, label));
  return { ...axis, fine: [], minor };
}
