/**
 * How firmly an event stands, as the shape of its mark, whatever the date's certainty makes of its fill.
 *
 * Confirmed: a ring about the point. Reported: a square. Alleged: a square on its point. Disputed: split in two. Retracted: struck
 * through. A mark that lasts carries the point at its beginning, small. And the dates that other sources give: a thin bracket above.
 */
import type { Ink } from '../view/event-ink.ts';
import type { Spread, Status } from '../view/said.ts';
import type { Shape } from './shape.ts';
import type { InkColours } from './theme.ts';

export interface StatusPoint {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly status: Status | undefined;
  /** The date is approximate or in doubt. */
  readonly isHollow: boolean;
}

/** How far beyond its mark a strike reaches, and a ring stands off, in px. */
const STRIKE_PX = 3;
const RING_PX = 3;
/** Half of the point that a bracket or a bar carries, in px. */
const HEAD_PX = 3;

export function statusPoint(
  { x, y, radius, status, isHollow }: StatusPoint,
  { mark, background }: InkColours,
): readonly Shape[] {
  const ink = isHollow || status === 'retracted' ? { fill: background, stroke: mark } : { fill: mark };
  const circle: Shape = { type: 'circle', x, y, radius, ...ink };
  switch (status) {
    case 'confirmed':
      return [{ ...circle, radius: radius + RING_PX, fill: background, stroke: mark }, circle];
    case 'reported':
      return [{ ...circle, type: 'square', turned: false }];
    case 'alleged':
      return [{ ...circle, type: 'square', turned: true, radius: radius + 1.5 }];
    case 'disputed':
      return [
        circle,
        { type: 'line', x1: x, y1: y - radius - 1, x2: x, y2: y + radius + 1, stroke: background, width: 2 },
      ];
    case 'retracted':
      return [circle, strike(x - radius - STRIKE_PX, x + radius + STRIKE_PX, y, mark)];
    case undefined:
      return [circle];
  }
}

/** The point at the beginning of a bracket or a bar, which says nothing of when; a strike goes through the whole. */
export function statusHead(
  { status, fromX, toX, y: middle }: Ink,
  x: number,
  y: number,
  colours: InkColours,
): readonly Shape[] {
  if (!status) return [];
  if (status === 'retracted') return [strike(fromX - STRIKE_PX, toX + STRIKE_PX, middle, colours.mark)];
  const halo: Shape = { type: 'circle', x, y, radius: HEAD_PX + 2, fill: colours.background };
  return [halo, ...statusPoint({ x, y, radius: HEAD_PX, status, isHollow: false }, colours)];
}

/** How far above the ink the bracket of other dates runs, and how long its ends are, in px. */
const ABOVE_PX = 12;
const END_PX = 4;

export function spreadShapes({ fromX, toX, markX, y }: Spread, { mark }: InkColours): readonly Shape[] {
  const line = { type: 'line' as const, stroke: mark, width: 1 };
  const top = y - ABOVE_PX;
  return [
    { ...line, x1: fromX, y1: top, x2: toX, y2: top },
    ...[fromX, markX, toX].map((x) => ({ ...line, x1: x, y1: top, x2: x, y2: top + END_PX })),
  ];
}

const strike = (x1: number, x2: number, y: number, stroke: string): Shape => ({
  type: 'line',
  x1,
  y1: y,
  x2,
  y2: y,
  stroke,
  width: 2,
});
