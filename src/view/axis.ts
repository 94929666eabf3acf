/**
 * The axis in px: its labelled ticks, and the rules that run down the lanes.
 *
 * In: a viewport, a width, a zone, a locale, how wide texts are. Out: minor and major ticks with their x, none colliding.
 */
import { ticks } from '../time/ticks.ts';
import type { Messages } from '../language/messages.ts';
import type { Zone } from '../time/zone.ts';
import type { Viewport } from './viewport.ts';
import { timeScale } from './viewport.ts';

export interface AxisTick {
  readonly x: number;
  readonly label: string;
}

export interface Axis {
  readonly minor: readonly AxisTick[];
  readonly major: readonly AxisTick[];
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
  const { minor, major } = ticks({ ...viewport, widthPx, zone, locale, messages, measure });
  const scale = timeScale(viewport, widthPx);
  const place = ({ at, label }: { readonly at: number; readonly label: string }): AxisTick => ({ x: scale.toPx(at), label });
  return { minor: minor.map(place), major: major.map(place) };
}
