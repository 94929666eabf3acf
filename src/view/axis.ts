/**
 * The axis in px: ticks with their x, none of whose texts collide.
 *
 * In: a viewport, a width, a zone, a locale, how wide texts are. Out: ticks in three grades; the major unit in which the view begins
 * stands at its edge, and a text that the other edge would cut is left away.
 */
import { ticks } from '../time/ticks.ts';
import type { TickUnit } from '../time/ticks.ts';
import type { LabelLevel } from '../time/tick-step.ts';
import type { Instant } from '../time/historical-date.ts';
import type { Messages } from '../language/messages.ts';
import type { Zone } from '../time/zone.ts';
import { timeScale } from './viewport.ts';
import type { Viewport } from './viewport.ts';

/** A tick's text stands this far behind its rule. */
export const TICK_INSET_PX = 4;

export interface AxisTick {
  readonly at: Instant;
  readonly x: number;
  /** Empty where the edge or a major rule would cut it. */
  readonly label: string;
}

export interface MajorTick extends AxisTick {
  /** It began before the view: its text stands at the edge, without a rule. */
  readonly sticky: boolean;
}

export interface Axis {
  /** What minor ticks are counted in. */
  readonly unit: TickUnit;
  /** Where ticks without a text stand. */
  readonly fine: readonly number[];
  readonly minor: readonly AxisTick[];
  readonly major: readonly MajorTick[];
}

export interface AxisInput {
  readonly viewport: Viewport;
  readonly widthPx: number;
  /** How far beyond either side there are ticks without a text, in px. */
  readonly bleedPx?: number | undefined;
  readonly zone: Zone;
  readonly locale: string;
  readonly messages: Messages;
  measure(text: string, level: LabelLevel): number;
}

export function axisOf({ viewport, widthPx, bleedPx, zone, locale, messages, measure }: AxisInput): Axis {
  const { start, duration } = viewport;
  const { yearsAgo } = messages.dates;
  const range = { start, durationMs: duration, widthPx, beyondPx: bleedPx };
  const { unit, fine, minor, major } = ticks({ ...range, zone, locale, measure, yearsAgo });
  const scale = timeScale(viewport, widthPx);
  const tick = (at: Instant, text: string, level: 'minor' | 'major'): AxisTick => {
    const x = scale.toPx(at);
    return { at, x, label: x + TICK_INSET_PX + measure(text, level) <= widthPx ? text : '' };
  };
  return {
    unit,
    fine: fine.map(scale.toPx),
    minor: minor.map(({ at, label }) => tick(at, label, 'minor')),
    major: major.map(({ at, label, sticky }) =>
      sticky ? { at, x: 0, label, sticky } : { ...tick(at, label, 'major'), sticky },
    ),
  };
}

/** Across, where texts stand beside their rules: those are left away through which the rule of a major tick would run. */
export function acrossAxis(input: AxisInput): Axis {
  const axis = axisOf(input);
  const isCrossed = ({ x, label }: AxisTick): boolean => {
    const endPx = x + TICK_INSET_PX + input.measure(label, 'minor');
    return axis.major.some((rule) => rule.x > x && rule.x < endPx);
  };
  return { ...axis, minor: axis.minor.map((tick) => (isCrossed(tick) ? { ...tick, label: '' } : tick)) };
}
