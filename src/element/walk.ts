/**
 * Finding one's way on the drawing: from item to item by arrow keys, from a point to the ink under it, from a cluster to its
 * events. In: what is in view, where one stands, a direction. Out: where to go, or `undefined`.
 */
import type { Chronology } from '../view/chronology.ts';
import type { Cluster } from '../view/clusters.ts';
import type { Ink, Scene } from '../view/scene.ts';
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

/** The first event, in the order of time, after all the items in view, or the last before them. */
export function eventBeyond(
  { byTime, columns }: Chronology,
  items: readonly Item[],
  to: 'next' | 'previous',
): number | undefined {
  const shown = new Set(items.flatMap((item) => ('label' in item ? item.label.event : (item.cluster.only ?? []))));
  const edge = to === 'next' ? items.at(-1) : items[0];
  const limit = edge && 'cluster' in edge && to === 'next' ? edge.cluster.to : (edge?.time ?? 0);
  const isBeyond = (event: number): boolean =>
    !shown.has(event) && (to === 'next' ? columns.from[event]! >= limit : columns.from[event]! < limit);
  return to === 'next' ? byTime.find(isBeyond) : byTime.findLast(isBeyond);
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

/** The events that a cluster stands for, in the order of time. */
export function membersOf(
  { lane, from, to }: Cluster,
  { byTime, columns }: Chronology,
  { labels }: Scene,
): readonly number[] {
  const labelled = new Set(labels.map(({ event }) => event));
  return [...byTime].filter(
    (event) =>
      columns.lane[event] === lane && columns.from[event]! >= from && columns.from[event]! < to && !labelled.has(event),
  );
}
