/**
 * The axis in px: ticks with their x, none of whose texts collide.
 *
 * In: a viewport, a width, a zone, a locale, how wide texts are. Out: ticks in three grades; the major unit in which the view begins
 * stands at its edge.
 */
import { ticks } from '../time/ticks.ts';
import type { Messages } from '../language/messages.ts';
import type { Zone } from '../time/zone.ts';
import { timeScale } from './viewport.ts';
import type { Viewport } from './viewport.ts';

export interface AxisTick {
  readonly x: number;
  readonly label: string;
}

export interface MajorTick extends AxisTick {
  /** It began before the view: its text stands at the edge, without a rule. */
  readonly sticky: boolean;
}

export interface Axis {
  /** Where ticks without a text stand. */
  readonly fine: readonly number[];
  readonly minor: readonly AxisTick[];
  readonly major: readonly MajorTick[];
}

export interface AxisInput {
  readonly viewport: Viewport;
  readonly widthPx: number;
  readonly zone: Zone;
  readonly locale: string;
  readonly messages: Messages;
  measure(text: string, level: 'minor' | 'major'): number;
}

export function axisOf({ viewport, widthPx, zone, locale, messages, measure }: AxisInput): Axis {
  const { start, duration } = viewport;
  const { yearsAgo } = messages.dates;
  const { fine, minor, major } = ticks({ start, durationMs: duration, widthPx, zone, locale, measure, yearsAgo });
  const scale = timeScale(viewport, widthPx);
  return {
    fine: fine.map(scale.toPx),
    minor: minor.map(({ at, label }) => ({ x: scale.toPx(at), label })),
    major: major.map(({ at, label, sticky }) => ({ x: sticky ? 0 : scale.toPx(at), label, sticky })),
  };
}
