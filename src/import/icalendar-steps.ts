/**
 * What is repeated is searched for by ical.js step by step, until it comes to the next date. It never comes where a rule has none (the 30th of
 * February each day), and not in a lifetime where it goes by seconds to another month. So its steps are counted, and after so many the search is given up.
 */
import type ICAL from 'ical.js';

/** As many days as are in 137 years, or as many hours: some tenths of a second. */
const mostSteps = 50_000;

/** How many days ical.js passes in one step, where that is not one. */
const daysIn: Readonly<Record<string, number>> = {
  SECONDLY: 1 / 86_400,
  MINUTELY: 1 / 1440,
  HOURLY: 1 / 24,
  WEEKLY: 7,
};

/** Makes the search end for all rules of a component. Out: whether it was given up, so that there may be more dates. */
export function countSteps(component: ICAL.Component): () => boolean {
  let left = mostSteps;
  let isGivenUp = false;
  for (const property of component.getAllProperties('rrule')) {
    const rule = property.getFirstValue() as ICAL.Recur;
    const cost = Math.max(1, rule.interval * (daysIn[rule.freq ?? ''] ?? 1));
    if (cost > mostSteps) {
      rule.count = 1;
      isGivenUp = true;
    }
    const iteratorOf = rule.iterator.bind(rule);
    rule.iterator = (start) => {
      const iterator = iteratorOf(start);
      const matches = iterator.check_contracting_rules.bind(iterator);
      // It asks this after each step.
      iterator.check_contracting_rules = () => {
        if ((left -= cost) >= 0) return matches();
        // The step counts as found, so that the search ends, and is not told of.
        isGivenUp = iterator.completed = true;
        return true;
      };
      return iterator;
    };
  }
  return () => isGivenUp;
}
