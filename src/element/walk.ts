/**
 * Finding one's way on the drawing: from item to item by arrow keys, from a point to the ink under it, from a cluster to its
 * events. In: what is in view, where one stands, a direction. Out: where to go, or `undefined`.
 */
import { inOrder } from '../view/event-columns.ts';
import type { Chronology } from '../view/chronology.ts';
import type { Ink, Scene, SceneCluster } from '../view/scene.ts';
import { eventOf } from './label-layer.ts';
import type { Item } from './label-layer.ts';

export function neighbour(
  items: readonly Item[],
  current: Item | undefined,
  to: 'next' | 'previous' | 'above' | 'below',
): Item | undefined {
  if (!current) return items[0];
  const place = items.indexOf(current);
  switch (to) {
    case 'next':
      return items[place + 1];
    case 'previous':
      return items[place - 1];
    case 'above':
      return nearest(items, current, -1);
    case 'below':
      return nearest(items, current, 1);
  }
}

/** The nearest one above (-1) or below (1): rows count more than the way along the axis. */
function nearest(items: readonly Item[], current: Item, sign: 1 | -1): Item | undefined {
  const here = corner(current);
  let best: Item | undefined;
  let least = Infinity;
  for (const item of items) {
    const { x, y } = corner(item);
    const rows = (y - here.y) * sign;
    const way = 3 * rows + Math.abs(x - here.x);
    if (rows > 0 && way < least) [best, least] = [item, way];
  }
  return best;
}

const corner = (item: Item): { readonly x: number; readonly y: number } =>
  'label' in item ? item.label : item.cluster;

/**
 * The event out of view that comes next, or came last, in the order of time: one that no item stands for, between the current item and
 * its neighbour in view. (What has gone on since long ago is in view, and all that began after it may not be.)
 */
export function eventBetween(
  { order, columns }: Chronology,
  items: readonly Item[],
  current: Item | undefined,
  neighbouring: Item | undefined,
  to: 'next' | 'previous',
): number | undefined {
  if (!current) return undefined;
  const isNext = to === 'next';
  const lastBefore = (instant: number): number => {
    const first = order.since(instant);
    return first < 0 ? order.last() : order.before(first);
  };
  /** The next event beyond the item. What begins with a cluster comes after it. */
  const beyond = (item: Item): number => {
    const event = eventOf(item);
    if (event !== undefined) return isNext ? order.after(event) : order.before(event);
    return isNext ? order.since(item.time) : lastBefore(item.time);
  };
  /** Beyond all that the item stands for. */
  const past = (item: Item): number =>
    'label' in item ? beyond(item) : isNext ? order.since(item.cluster.to) : lastBefore(item.cluster.from);
  const isBefore = (event: number, item: Item): boolean => {
    const other = eventOf(item);
    const after = other === undefined ? columns.from[event]! - item.time || 1 : inOrder(columns, event, other);
    return isNext ? after < 0 : after > 0;
  };
  const isBetween = (event: number): boolean => event >= 0 && (!neighbouring || isBefore(event, neighbouring));
  for (let event = beyond(current); isBetween(event);) {
    const standing = items.find((item) => standsFor(item, event, columns));
    if (!standing) return event;
    event = past(standing);
  }
  return undefined;
}

function standsFor(item: Item, event: number, { from, lane }: Chronology['columns']): boolean {
  if ('label' in item) return item.label.event === event;
  const { cluster } = item;
  return cluster.lane === lane[event] && from[event]! >= cluster.from && from[event]! < cluster.to;
}

/** How near to its ink a press must be, in px. */
const REACH_PX = 12;

/** The event whose ink lies at or near the point: of several the nearest. */
export function eventAt({ inks }: Scene, x: number, y: number): number | undefined {
  const away = (ink: Ink): number => Math.hypot(Math.max(ink.fromX - x, 0, x - ink.toX), ink.y - y);
  let best: Ink | undefined;
  for (const ink of inks) if (away(ink) <= REACH_PX && (!best || away(ink) < away(best))) best = ink;
  return best?.event;
}

/** The cluster, the mark without a label, or else the band of what goes on, whose place in its strip holds the point. */
export function clusterAt({ clusters, bands, labels }: Scene, x: number, y: number): SceneCluster | undefined {
  return [...clusters, ...bands].find(
    (cluster) =>
      Math.abs(y - cluster.y) <= REACH_PX &&
      x >= cluster.x &&
      x < cluster.x + cluster.widthPx &&
      !(cluster.only !== undefined && labels.some(({ event }) => event === cluster.only)),
  );
}
