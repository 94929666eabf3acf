/**
 * The ticks of an axis: a window of time, its width, a zone and a locale in; labelled instants out.
 *
 * The finest step is taken whose *widest possible* label fits between two ticks, not whose labels in view happen to
 * fit. So the step depends on ms per pixel alone, and panning neither adds nor takes away a label (but where years
 * change their number of digits or their era). Figures are taken to be of one width, as tabular figures are.
 */
import { civilOf, instantOf, msPerHour } from './calendar.ts';
import { formatWall, formatYear, isPlainYear, nameZone } from './format.ts';
import type { Fields } from './fields.ts';
import type { Instant } from './historical-date.ts';
import { otherCalendars } from './other-calendars.ts';
import { indexOf, isWithin, ticksWithin, tickSteps, wallAt } from './tick-unit.ts';
import { twinOf } from './zone.ts';
import type { Major, MajorTick, MeasureLabel, TickOptions, Ticks, TickStep } from './tick-step.ts';

export type { Ticks, TickOptions, TickUnit } from './tick-step.ts';

const gapPx = 12;
const fineGapPx = 6;
/** A year has its months, a week its days, an hour its five minutes; more would be a comb. */
const mostFine = 14;
const none: Ticks = { unit: 'year', count: 1, minor: [], major: [], fine: [] };

/** Ticks for a window. Labels may be drawn centred on their ticks or beginning at them; neither ever collides. */
export function ticks(options: TickOptions): Ticks {
  return otherCalendars.get(options.locale)?.ticks(options, ticksOf, tickSteps) ?? ticksOf(tickSteps(), options);
}

/** The ticks of the finest of these steps that has room; they come finest first. */
function ticksOf(steps: Iterable<TickStep>, options: TickOptions): Ticks {
  const { start, durationMs, widthPx, beyondPx = 0, zone } = options;
  const end = start + durationMs;
  const msPerPx = durationMs / widthPx;
  const beyondMs = beyondPx * msPerPx;
  if (!(msPerPx > 0 && Number.isFinite(start) && Number.isFinite(end) && Number.isFinite(msPerPx))) return none;

  const finer: TickStep[] = [];
  for (const step of steps) {
    const stepPx = step.shortestMs / msPerPx;
    // A number far from 1970 has no room for small steps: adding one would not change it.
    if (stepPx < fineGapPx || step.shortestMs * 2 ** 50 < Math.max(Math.abs(start), Math.abs(end))) continue;
    const major = step.major && majorFields(step.major, options);
    const fits = stepPx >= gapPx && widestPx(step, step.label, 'minor', options) + gapPx <= stepPx;
    if (!fits || (step.major && !major)) {
      finer.push(step);
      continue;
    }
    const fine = finer.find(
      (candidate) => isWithin(candidate, step) && step.shortestMs / candidate.shortestMs < mostFine,
    );
    return {
      unit: step.unit,
      count: step.count,
      minor: ticksWithin(step, start - beyondMs, end + beyondMs, zone).map((at) => ({
        at,
        label: at >= start && at <= end ? clockOf(step, at, stepPx - gapPx, options) : '',
      })),
      major: step.major && major ? majorTicks(step.major.step, major, options) : [],
      fine: fine ? ticksWithin(fine, start - beyondMs, end + beyondMs, zone) : [],
    };
  }
  return none;
}

function majorTicks(step: TickStep, fields: Fields, options: TickOptions): readonly MajorTick[] {
  const { start, durationMs, widthPx, beyondPx = 0, zone, measure } = options;
  const tick = (at: Instant, sticky: boolean): MajorTick => ({ at, label: labelOf(step, at, fields, options), sticky });
  const end = start + durationMs;
  const beyondMs = (beyondPx / widthPx) * durationMs;
  const begun = ticksWithin(step, start - beyondMs, end + beyondMs, zone).map((at) =>
    at >= start && at <= end ? tick(at, false) : { at, label: '', sticky: false },
  );
  const next = begun.find(({ at }) => at >= start)?.at ?? Infinity;
  if (next === start) return begun;
  const sticky = tick(zone.toInstant(wallAt(step, indexOf(step, zone.toWall(start)))), true);
  const roomPx = ((next - start) / durationMs) * widthPx;
  return measure(sticky.label, 'major') + gapPx <= roomPx ? [sticky, ...begun] : begun;
}

function labelOf(step: TickStep, at: Instant, fields: Fields, { zone, locale, yearsAgo }: TickOptions): string {
  const wall = zone.toWall(at);
  return step.unit === 'year' ? formatYear(wall, locale, yearsAgo) : formatWall(wall, locale, fields);
}

/** The label of a minor tick. Where clocks went back it says which of the two times it is, if it has room; where they did, the zone's name may stand alone. */
function clockOf(step: TickStep, at: Instant, roomPx: number, options: TickOptions): string {
  const { zone, locale, measure } = options;
  const label = labelOf(step, at, step.label, options);
  if (step.shortestMs > msPerHour || twinOf(at, zone) === undefined) return label;
  const name = nameZone(zone, at, locale);
  const isChange = zone.toWall(at - 1) > zone.toWall(at);
  return [`${label} ${name}`, isChange ? name : label].find((text) => measure(text, 'zone') <= roomPx) ?? label;
}

/** The longest of the major labels that always fits, if one does. */
function majorFields({ step, labels }: Major, options: TickOptions): Fields | undefined {
  const roomPx = (step.shortestMs / options.durationMs) * options.widthPx;
  return labels.find((fields) => widestPx(step, fields, 'major', options) + gapPx <= roomPx);
}

const widths = new WeakMap<MeasureLabel, Map<string, number>>();

/** The width of the widest label that a step can have around these years, measured once. */
function widestPx(step: TickStep, fields: Fields, level: 'minor' | 'major', options: TickOptions): number {
  const { locale, measure, yearsAgo } = options;
  const years = fields.year ? widestYears(step, options) : [2000];
  let byKey = widths.get(measure);
  if (!byKey) widths.set(measure, (byKey = new Map<string, number>()));
  const key = JSON.stringify([locale, level, years, fields]);
  let widest = byKey.get(key);
  if (widest === undefined) {
    const other = otherCalendars.get(locale)?.widest.map((wall) => formatWall(wall, locale, fields));
    const labels =
      other ??
      years.flatMap((year) =>
        step.unit === 'year'
          ? [formatYear(instantOf(year), locale, yearsAgo)]
          : longDays.map(([month, hour]) => formatWall(instantOf(year, month, 28, hour, 48, 48, 888), locale, fields)),
      );
    widest = Math.max(...labels.map((label) => measure(label, level)));
    byKey.set(key, widest);
  }
  return widest;
}

/** Each month, before and after noon: with figures of one width, no label is wider than the widest of these. */
const longDays = Array.from({ length: 24 }, (_, i) => [(i % 12) + 1, i < 12 ? 10 : 22] as const);

/** Years whose labels are as wide as any in or about the window: 2000, or the longest of their order of magnitude. */
function widestYears({ unit, count }: TickStep, { start, durationMs }: TickOptions): readonly number[] {
  const edges = [civilOf(start).year, civilOf(start + durationMs).year] as const;
  if (edges.every(isPlainYear)) return [2000];
  const magnitude = 10 ** Math.ceil(Math.log10(Math.max(1000, -edges[0], edges[1]) + 1));
  const longest = magnitude - Math.min(unit === 'year' ? count : 1, magnitude / 2);
  const longestEra = Math.min(longest, 999_998);
  return edges[1] > 9999 ? [-longest, -longestEra, longest] : [-longest, -longestEra, 999];
}
