/**
 * What a date looks like before it has pixels: certainty as geometry.
 *
 * In: a date and the horizon at which open ends are drawn to fade. Out: the stretch of time that its mark covers, what of it is
 * certain, and its qualifiers. *How long it lasted* is a span with solid ink between soft ends; *how well we know when* is
 * a moment somewhere in a stretch. The same type serves placement (how much room) and painting (which ink).
 */
import type { DateBound, HistoricalDate, Instant, MissingBound } from '../time/historical-date.ts';

/** Something that happened at one moment, somewhere in `[from, to)`. */
export interface MomentMark {
  readonly form: 'moment';
  readonly from: Instant;
  readonly to: Instant;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** One of several dates that are named: always drawn as a bracket where it has the room. */
  readonly oneOf: boolean;
}

/** Something that lasted: solid from `solidFrom` to `solidTo`, soft before and after, fading where an end is open. */
export interface SpanMark {
  readonly form: 'span';
  readonly from: Instant;
  readonly solidFrom: Instant;
  readonly solidTo: Instant;
  readonly to: Instant;
  readonly opensBefore: MissingBound | undefined;
  readonly opensAfter: MissingBound | undefined;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export type Mark = MomentMark | SpanMark;

/** Between which instants open ends are drawn; they fade beyond. */
export interface Horizon {
  readonly first: Instant;
  readonly last: Instant;
}

/** A stretch with soft edges: for EDTF's `~`, which gives no width, one unit of its precision on either side. */
function drawnBound(bound: DateBound): { from: Instant; to: Instant } {
  const unit = bound.approximate ? bound.latest - bound.earliest : 0;
  return { from: bound.earliest - unit, to: bound.latest + unit };
}

/** A moment without qualifiers. */
export const plainMark = (from: Instant, to: Instant): MomentMark => ({
  form: 'moment',
  from,
  to,
  approximate: false,
  uncertain: false,
  oneOf: false,
});

export function markOf(date: HistoricalDate, horizon: Horizon): Mark {
  switch (date.kind) {
    case 'moment': {
      const { approximate, uncertain } = date.at;
      return { form: 'moment', ...drawnBound(date.at), approximate, uncertain, oneOf: false };
    }
    case 'one-of': {
      const bounds = date.choices
        .flatMap(({ first, last }) => [first, last])
        .filter((bound) => typeof bound !== 'string');
      return {
        form: 'moment',
        from: Number.isFinite(date.earliest) ? date.earliest : Math.min(horizon.first, date.latest),
        to: Number.isFinite(date.latest) ? date.latest : Math.max(horizon.last, date.earliest),
        approximate: bounds.some((bound) => bound.approximate),
        uncertain: bounds.some((bound) => bound.uncertain),
        oneOf: true,
      };
    }
    case 'interval': {
      const { start, end } = date;
      const lower = typeof start === 'string' ? Math.min(horizon.first, boundStart(end)) : undefined;
      const upper = typeof end === 'string' ? Math.max(horizon.last, boundEnd(start)) : undefined;
      const first = typeof start === 'string' ? { from: lower!, to: lower! } : drawnBound(start);
      const last = typeof end === 'string' ? { from: upper!, to: upper! } : drawnBound(end);
      return {
        form: 'span',
        from: first.from,
        // Ends that may overlap, as in 2025-03~/2025-04-17~, leave no part that is certain.
        solidFrom: Math.min(first.to, Math.max(last.from, first.from)),
        solidTo: Math.max(last.from, first.from),
        to: last.to,
        opensBefore: typeof start === 'string' ? start : undefined,
        opensAfter: typeof end === 'string' ? end : undefined,
        approximate: isBound(start, 'approximate') || isBound(end, 'approximate'),
        uncertain: isBound(start, 'uncertain') || isBound(end, 'uncertain'),
      };
    }
  }
}

const isBound = (bound: DateBound | MissingBound, quality: 'approximate' | 'uncertain'): boolean =>
  typeof bound !== 'string' && bound[quality];
const boundStart = (bound: DateBound | MissingBound): Instant =>
  typeof bound === 'string' ? Infinity : bound.earliest;
const boundEnd = (bound: DateBound | MissingBound): Instant => (typeof bound === 'string' ? -Infinity : bound.latest);
