/**
 * A change of a date that is being made. In: an event's date, what of it is moved, and at which scale. Out: the date after so many steps, as
 * long as it is one: what would end before it begins stays where it was.
 */
import { shiftDate, stepMs, stepOf } from '../../time/shift-date.ts';
import type { DatePart, Step } from '../../time/shift-date.ts';

/** Steps of times are at least so wide. */
const LEAST_STEP_PX = 6;

export interface Draft {
  /** The number of the event. */
  readonly event: number;
  /** Its date when the change of this part began. */
  readonly from: string;
  readonly part: DatePart;
  readonly step: Step;
  /** Steps from there. */
  readonly count: number;
  readonly date: string;
}

/** `undefined` where the date has no steps. */
export function draftOf(event: number, date: string, part: DatePart, msPerPx: number): Draft | undefined {
  const step = stepOf(date, part, LEAST_STEP_PX * msPerPx);
  return step && { event, from: date, part, step, count: 0, date };
}

/** So many steps from where it began, or as many of them as there can be. */
export function movedTo(draft: Draft, count: number): Draft {
  const { from, part, step } = draft;
  const dateAfter = (steps: number): string | undefined => (steps === 0 ? from : shiftDate(from, part, step, steps));
  let [reached, beyond] = dateAfter(count) === undefined ? [draft.count, count] : [count, count];
  while (Math.abs(beyond - reached) > 1) {
    const between = Math.trunc((reached + beyond) / 2);
    if (dateAfter(between) === undefined) beyond = between;
    else reached = between;
  }
  return { ...draft, count: reached, date: dateAfter(reached) ?? draft.date };
}

/** As many steps as come nearest to a way in ms. */
export const stepsIn = ({ step }: Draft, ms: number): number => Math.round(ms / stepMs(step));
