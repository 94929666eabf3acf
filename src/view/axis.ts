/**
 * The axis in px: ticks with their x, none of whose texts collide.
 *
 * In: a viewport, a width, a zone, a locale, how wide texts are. Out: minor ticks (some without a text) and major ones; the major unit in
 * which the view begins stands at the edge.
 */
import { ticks } from '../time/ticks.ts';
import type { Messages } from '../language/messages.ts';
import type { Zone } from '../time/zone.ts';
import type { Viewport } from './viewport.ts';
import { timeScale } from './viewport.ts';

export interface AxisTick {
  readonly x: number;
  /** Empty for a tick that is only a stroke. */
  readonly label: string;
}

export interface MajorTick extends AxisTick {
  /** It began before the view: its text stands at the edge, without a rule. */
  readonly sticky: boolean;
}

export interface Axis {
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

export function axisOf({ viewport, widthPx, ...input }: AxisInput): Axis {
  const { minor, major } = ticks({ ...viewport, widthPx, ...input });
  const scale = timeScale(viewport, widthPx);
  return {
    minor: minor.map(({ at, label }) => ({ x: scale.toPx(at), label })),
    major: major.map(({ at, label, sticky }) => ({ x: sticky ? 0 : scale.toPx(at), label, sticky })),
  };
}
