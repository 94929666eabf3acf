/**
 * The labels of the opening view, placed before all others.
 *
 * In: the events that may show in the opening view, most important first, and the room that each takes. Out: for each that finds room
 * its row, its side and the scale from which on it shows; and how many rows that needs. The opening view is what most readers ever see, so its
 * rows are packed for it alone: long bars on top, then from left to right going down. Elsewhere labels take what room is left (`placement.ts`).
 */
import { labelExtent, meet, standsBelow } from './label-extent.ts';
import type { Extent, LabelShape } from './label-extent.ts';
import type { PlacedLabel } from './placement.ts';
import type { Viewport } from './viewport.ts';

export interface OpeningInput {
  /** Most important first. */
  readonly candidates: readonly number[];
  readonly home: Viewport;
  readonly msPerPx: number;
  /** The coarsest scale worth thinking of, in ms per px. */
  readonly coarsestScale: number;
  readonly maxRows: number;
  shape(event: number): LabelShape;
  /** What the shape is no smaller than, known before its texts are measured: most candidates have no room even for this. */
  least(event: number): LabelShape;
}

export interface OpeningLabels {
  readonly labels: readonly PlacedLabel[];
  readonly rows: number;
}

/** Scales tried on the way out, for each doubling. */
const STEPS = 4;

type Spot = Omit<PlacedLabel, 'fromScale'>;

export function placeOpening(input: OpeningInput): OpeningLabels {
  const { spots, rows } = packRows(input, false);
  const labels: PlacedLabel[] = [];
  for (const spot of orderRows(spots, input)) labels.push({ ...spot, fromScale: coarsestFor(spot, labels, input) });
  return { labels, rows };
}

/** How many rows that needs. Where there is not enough for all, few of them are looked at. */
export const rowsNeeded = (input: OpeningInput): number => packRows(input, true).rows;

/** First fit at the scale of the opening view; the better side in any row before the other side. */
function packRows(
  { candidates, home, msPerPx, maxRows, shape: shapeOf, least }: OpeningInput,
  isCounting: boolean,
): { readonly spots: readonly Spot[]; readonly rows: number } {
  const rows: { readonly extent: Extent }[][] = [];
  const spots: Spot[] = [];
  const isFree = (row: (typeof rows)[number], own: Extent): boolean => row.every((other) => !meet(own, other.extent));
  const mayFit = (shape: LabelShape): boolean =>
    rows.length < maxRows ||
    shape.sides.some((side) => {
      const own = labelExtent(shape, side, msPerPx);
      return rows.some((row) => isFree(row, own));
    });
  for (const event of candidates) {
    if (isCounting && rows.length === maxRows) break;
    if (!mayFit(least(event))) continue;
    const shape = shapeOf(event);
    for (const side of shape.sides) {
      const own = labelExtent(shape, side, msPerPx);
      if (own.to < home.start || own.from > home.start + home.duration) break;
      let row = rows.findIndex((others) => isFree(others, own));
      if (row < 0 && rows.length < maxRows) row = rows.push([]) - 1;
      if (row < 0) continue;
      rows[row]!.push({ extent: own });
      spots.push({ event, row, side, shape });
      break;
    }
  }
  return { spots, rows: rows.length || 1 };
}

/** Rows are alike: those with a bar go first, then those whose first event is first. */
function orderRows(spots: readonly Spot[], { msPerPx }: OpeningInput): Spot[] {
  const begin = ({ shape }: Spot): number =>
    standsBelow(shape.mark, shape.widths, msPerPx) ? -Infinity : shape.mark.from;
  const order: number[] = [];
  // Equal ones in the author's order.
  const byBegin = [...spots].sort((a, b) => (begin(a) === begin(b) ? a.event - b.event : begin(a) - begin(b)));
  for (const { row } of byBegin) if (!order.includes(row)) order.push(row);
  return spots.map((spot) => ({ ...spot, row: order.indexOf(spot.row) }));
}

/** The coarsest scale up to which the label meets none that is more important. */
function coarsestFor(
  { row, side, shape }: Spot,
  placed: readonly PlacedLabel[],
  { msPerPx, coarsestScale }: OpeningInput,
): number {
  const others = placed.filter((other) => other.row === row);
  let scale = msPerPx;
  for (let next = msPerPx; next <= coarsestScale; next *= 2 ** (1 / STEPS)) {
    const own = labelExtent(shape, side, next);
    const isFree = others.every(
      (other) => other.fromScale < next || !meet(own, labelExtent(other.shape, other.side, next)),
    );
    if (!isFree) break;
    scale = next;
  }
  return scale;
}
