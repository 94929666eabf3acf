/**
 * The ticks of an axis: a window of time, its width, a zone and a locale in; labelled instants out.
 *
 * The finest step is taken whose *widest possible* label fits between two ticks, not whose labels in view happen to
 * fit. So the step depends on ms per pixel alone, and panning neither adds nor takes away a label (but where years
 * change their number of digits or their era). Figures are taken to be of one width, as tabular figures are.
 */
import { civilOf, instantOf } from './calendar.ts';
import { formatWall, formatYear, isPlainYear } from './format.ts';
import type { Fields } from './format.ts';
import type { Instant } from './historical-date.ts';
import { indexOf, isWithin, ticksWithin, tickSteps, wallAt } from './tick-unit.ts';
import type { Major, TickStep, TickUnit } from './tick-unit.ts';
import type { Zone } from './zone.ts';

export type { TickUnit } from './tick-unit.ts';

/** The width of a label in px, in the type of its level. Pass the same function while the type stays the same. */
export type MeasureLabel = (text: string, level: 'minor' | 'major') => number;

export interface TickOptions {
  readonly start: Instant;
  readonly durationMs: number;
  readonly widthPx: number;
  readonly zone: Zone;
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly measure: MeasureLabel;
  /** The phrase for years of deep time, given an amount such as "66 million". */
  readonly yearsAgo: (amount: string) => string;
}

export interface Tick {
  readonly at: Instant;
  readonly label: string;
}

export interface MajorTick extends Tick {
  /** It began before the window: draw its label at the window's start, and no rule. */
  readonly sticky: boolean;
}

export interface Ticks {
  /** The step between minor ticks: `count` times `unit`. */
  readonly unit: TickUnit;
  readonly count: number;
  readonly minor: readonly Tick[];
  readonly major: readonly MajorTick[];
  /** Ticks without a label between and at the minor ones, such as the days of labelled weeks. */
  readonly fine: readonly Instant[];
}

const gapPx = 12;
const fineGapPx = 6;
/** A year has its months, a week its days, an hour its five minutes; more would be a comb. */
const mostFine = 14;
const none: Ticks = { unit: 'year', count: 1, minor: [], major: [], fine: [] };

/** Ticks for a window. Labels may be drawn centred on their ticks or beginning at them; neither ever collides. */
export function ticks(options: TickOptions): Ticks {
  const { start, durationMs, widthPx, zone } = options;
  const end = start + durationMs;
  const msPerPx = durationMs / widthPx;
  if (!(msPerPx > 0 && Number.isFinite(start) && Number.isFinite(end) && Number.isFinite(msPerPx))) return none;

  const finer: TickStep[] = [];
  for (const step of tickSteps()) {
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
      minor: ticksWithin(step, start, end, zone).map((at) => ({ at, label: labelOf(step, at, step.label, options) })),
      major: step.major && major ? majorTicks(step.major.step, major, options) : [],
      fine: fine ? ticksWithin(fine, start, end, zone) : [],
    };
  }
  return none;
}

function majorTicks(step: TickStep, fields: Fields, options: TickOptions): readonly MajorTick[] {
  const { start, durationMs, widthPx, zone, measure } = options;
  const tick = (at: Instant, sticky: boolean): MajorTick => ({ at, label: labelOf(step, at, fields, options), sticky });
  const begun = ticksWithin(step, start, start + durationMs, zone).map((at) => tick(at, false));
  const next = begun[0]?.at ?? Infinity;
  if (next === start) return begun;
  const sticky = tick(zone.toInstant(wallAt(step, indexOf(step, zone.toWall(start)))), true);
  const roomPx = ((next - start) / durationMs) * widthPx;
  return measure(sticky.label, 'major') + gapPx <= roomPx ? [sticky, ...begun] : begun;
}

function labelOf(step: TickStep, at: Instant, fields: Fields, { zone, locale, yearsAgo }: TickOptions): string {
  const wall = zone.toWall(at);
  return step.unit === 'year' ? formatYear(civilOf(wall).year, locale, yearsAgo) : formatWall(wall, locale, fields);
}

/** The longest of the major labels that always fits, if one does. */
function majorFields({ step, labels }: Major, options: TickOptions): Fields | undefined {
  const roomPx = (step.shortestMs / options.durationMs) * options.widthPx;
  return labels.find((fields) => widestPx(step, fields, 'major', options) + gapPx <= roomPx);
}

const widths = new WeakMap<MeasureLabel, Map<Fields, Map<string, number>>>();

/** The width of the widest label that a step can have around these years, measured once. */
function widestPx(step: TickStep, fields: Fields, level: 'minor' | 'major', options: TickOptions): number {
  const { locale, measure, yearsAgo } = options;
  const years = fields.year ? widestYears(step, options) : [2000];
  let byFields = widths.get(measure);
  if (!byFields) widths.set(measure, (byFields = new Map<Fields, Map<string, number>>()));
  let byKey = byFields.get(fields);
  if (!byKey) byFields.set(fields, (byKey = new Map<string, number>()));
  const key = `${locale} ${level} ${years.join()}`;
  let widest = byKey.get(key);
  if (widest === undefined) {
    const labels = years.flatMap((year) =>
      step.unit === 'year'
        ? [formatYear(year, locale, yearsAgo)]
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
