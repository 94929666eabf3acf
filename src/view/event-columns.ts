/**
 * What layout must know of every event, as columns: typed arrays, one number for each event, so that a million cost tens of megabytes
 * and can be handed from a worker to the page without a copy. An event is known everywhere by its place in them.
 */
import type { Instant } from '../time/historical-date.ts';

/** Each at least as long as there are events. Instants are finite: open ends stand where they are drawn to. */
export interface EventColumns {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly lane: Uint32Array;
  readonly importance: Float32Array;
  /** Of the id. Breaks ties of importance: fixed for an event, without relation to its place in time. */
  readonly hash: Uint32Array;
  /** How long its title is, or its short title, in code units: what the label takes at the least, before it is measured. */
  readonly titleLength: Uint16Array;
  /** 1 where its mark takes its bounds and no more: neither about nor open. Then nobody need read its date to know its room. */
  readonly isExact: Uint8Array;
}

export const DEFAULT_IMPORTANCE = 0.5;
/** Stands for the lane of events that name none, until its number is known. */
export const NO_LANE = 0xffff_ffff;

export function emptyColumns(length: number): EventColumns {
  return {
    from: new Float64Array(length),
    to: new Float64Array(length),
    lane: new Uint32Array(length),
    importance: new Float32Array(length),
    hash: new Uint32Array(length),
    titleLength: new Uint16Array(length),
    isExact: new Uint8Array(length),
  };
}

/** The same columns with room for `length` events; more room than asked for, so that adding one by one stays cheap. */
export function withRoomFor(columns: EventColumns, length: number): EventColumns {
  if (length <= columns.from.length) return columns;
  const wider = emptyColumns(Math.max(length, 2 * columns.from.length));
  for (const name of Object.keys(columns) as (keyof EventColumns)[]) wider[name].set(columns[name]);
  return wider;
}

/** Whether event a matters more than b: a strict order of all events, at every scale the same. */
export function outranks({ importance, hash }: EventColumns, a: number, b: number): boolean {
  return (importance[a]! - importance[b]! || hash[a]! - hash[b]! || b - a) > 0;
}

/** The order of time: by begin, then by end, then as in the document. */
export function inOrder({ from, to }: EventColumns, a: number, b: number): number {
  return from[a]! - from[b]! || to[a]! - to[b]! || a - b;
}

/** A stretch of time. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}
