/**
 * Finding one's way on the drawing: by arrow keys from item to item, by the pointer to what is painted there, and to where an event is in view. In: what is in view, where one stands, a
 * direction or an event. Out: where to go, or `undefined`. It loads with the details: nobody walks before the first key or move of the pointer.
 */
import type { LitElement } from 'lit';
import { inOrder } from '../view/event-columns.ts';
import type { Chronology } from '../view/chronology.ts';
import { countIn } from '../view/count-in.ts';
import { detailsIn } from '../language/details-en.ts';
import { wordSpan } from '../language/span.ts';
import { boundsOf } from '../time/edtf.ts';
import { utc } from '../time/zone.ts';
import { AXIS_LINE_PX } from '../paint/axis-shapes.ts';
import { isViewport, pan, sameViewport } from '../view/viewport.ts';
import { standsFor } from '../view/stands-for.ts';
import type { Extent } from '../view/label-extent.ts';
import { timeOrder } from '../view/time-order.ts';
import type { SceneLabel } from '../view/scene.ts';
import type { Viewport } from '../view/viewport.ts';
import type { Camera } from './camera.ts';
import type { Frame } from './frame.ts';
import { clusterAt, eventAt } from './hit.ts';
import { eventOf, eventOfKey, keyOfCluster } from './label-layer.ts';
import type { Item } from './label-layer.ts';
import { titleAndDate } from './title-and-date.ts';

/** Who walks: where the drawing is, and how it moves. */
interface Walker {
  readonly camera: Camera;
  frame(): Frame | undefined;
}

/** Flies where a page wishes to go. Rejects with a TypeError when that is neither a viewport nor a date with both ends. */
export async function flyTo(target: Viewport | string, frame: Frame | undefined, camera: Camera): Promise<void> {
  const zone = frame?.chronology.zone ?? utc;
  const [from, to] = (typeof target === 'string' && boundsOf(target, zone)) || [NaN, NaN];
  const viewport = typeof target === 'string' ? { start: from, duration: to - from } : target;
  if (!isViewport(viewport))
    throw new TypeError('zoomTo: expected { start, duration } in ms, or an EDTF date with both ends');
  if (frame) await camera.fly(viewport);
}

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

/** So near, in px, both stand in one row: a label that is raised begins above the middle of the strip that it stands in. */
const SAME_ROW_PX = 16;

/** The nearest one above (-1) or below (1): rows count more than the way along the axis. */
function nearest(items: readonly Item[], current: Item, sign: 1 | -1): Item | undefined {
  const here = corner(current);
  let best: Item | undefined;
  let least = Infinity;
  for (const item of items) {
    const { x, y } = corner(item);
    const rows = (y - here.y) * sign;
    const way = 3 * rows + Math.abs(x - here.x);
    if (rows > SAME_ROW_PX && way < least) [best, least] = [item, way];
  }
  return best;
}

const corner = (item: Item): { readonly x: number; readonly y: number } =>
  'label' in item ? item.label : item.cluster;

/** The next (1) or previous (-1) event of all; where none is selected, the first or the last in view; -1 where there is none. */
export function eventBeside({ chronology, viewport }: Frame, selected: number, by: 1 | -1): number {
  const order = timeOrder(chronology);
  if (selected >= 0) return by > 0 ? order.after(selected) : order.before(selected);
  return by > 0 ? order.since(viewport.start) : order.until(viewport.start + viewport.duration);
}

/**
 * The event out of view that comes next, or came last, in the order of time: one that no item stands for, between the current item and
 * its neighbour in view. (What has gone on since long ago is in view, and all that began after it may not be.)
 */
export function eventBetween(
  chronology: Chronology,
  items: readonly Item[],
  current: Item | undefined,
  neighbouring: Item | undefined,
  to: 'next' | 'previous',
): number | undefined {
  if (!current) return undefined;
  const { columns } = chronology;
  const order = timeOrder(chronology);
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
    const standing = items.find((item) => isOf(item, event, columns));
    if (!standing) return event;
    event = past(standing);
  }
  return undefined;
}

const isOf = (item: Item, event: number, columns: Chronology['columns']): boolean =>
  'label' in item ? item.label.event === event : standsFor(item.cluster, event, columns);

/** The middle of what is in view of an extent, about which one zooms who looks at it; of the whole view where it is out of sight. */
export function middleOfSight(extent: Extent | undefined, { start, duration }: Viewport): number {
  const { from, to } = extent ?? { from: NaN, to: NaN };
  const [first, last] = [Math.max(from, start), Math.min(to, start + duration)];
  return first <= last ? (first + last) / 2 : start + duration / 2;
}

/** The viewport in which the event's mark stands clear of the edges, as near as can be where it is in view; nothing where it already does. */
function revealingMark(event: number, { chronology, viewport }: Frame): Viewport | undefined {
  const { start, duration } = viewport;
  const { from, to } = chronology.mark(event);
  const margin = duration * 0.05;
  const [first, last] = [start + margin, start + duration - margin];
  const seen = Math.min(to, last) - Math.max(from, first);
  // Of what lasts longer than the view a part is enough.
  if (seen >= Math.min(to - from, duration / 4)) return undefined;
  const isInView = to >= start && from <= start + duration && to - from < last - first;
  if (isInView) return pan(viewport, from < first ? from - first : to - last);
  return { start: to - from < duration * 0.6 ? (from + to) / 2 - duration / 2 : from - duration * 0.2, duration };
}

/** The viewport, as near as can be, in which its label is not cut by an edge. */
function revealingLabel(event: number, { viewport, picture }: Frame): Viewport | undefined {
  const label = picture?.scene.labels.find((one) => one.event === event);
  if (!picture || !label) return undefined;
  const { widthPx } = picture.scene;
  const beyondPx = Math.max(0, label.x + label.widthPx - widthPx);
  const byPx = label.x < 0 ? label.x : Math.min(beyondPx, label.x);
  return byPx === 0 ? undefined : pan(viewport, (byPx / widthPx) * viewport.duration);
}

/** Brings the event into view: its lane, then its mark, then its label. Flies at the present scale; stays where they already are. */
export async function reveal(event: number, host: LitElement, { frame, camera }: Walker): Promise<void> {
  scrollToLane(event, frame(), host.renderRoot.querySelector('.plot'));
  for (const find of [revealingMark, revealingLabel]) {
    const { goal } = camera;
    const before = frame();
    // What counts is where a flight leads, not what it passes on the way.
    const target = before && (find(event, { ...before, viewport: goal ?? before.viewport }) ?? goal);
    if (!target) continue;
    await camera.fly(target);
    await host.updateComplete;
    // Overtaken by another wish.
    if (!sameViewport(frame()?.viewport, target)) return;
  }
}

/** Where lanes scroll, its lane is to stand in the visible part, below the axis. */
function scrollToLane(event: number, frame: Frame | undefined, plot: HTMLElement | null): void {
  const lane = frame?.picture?.layout.lane(frame.chronology.columns.lane[event]!);
  if (!lane || !plot) return;
  const { scrollTop, clientHeight } = plot;
  const wanted = Math.min(Math.max(scrollTop, lane.y + lane.height - clientHeight), lane.y - AXIS_LINE_PX);
  if (wanted !== scrollTop) plot.scrollTop = wanted;
}

/** What is in view, said aloud after a move. */
export function wordsInView({ viewport, context, chronology }: Frame): string {
  const { start, duration } = viewport;
  return detailsIn(context.messages).showing(wordSpan(start, start + duration, context), countIn(chronology, viewport));
}

/** The key of what a press there opens: that of a cluster or of a mark without a label, or `e` and the number of an event. */
export function keyAt({ picture, context }: Frame, x: number, y: number): string | undefined {
  if (!picture) return undefined;
  // A label that was given no row stands over what else is painted there.
  const over = context.isUpright ? undefined : picture.scene.labels.find((label) => label.raised && isOn(label, x, y));
  if (over) return `e${over.event}`;
  const event = eventAt(picture.scene, x, y);
  const cluster = clusterAt(picture.scene, x, y);
  if (cluster && (event === undefined || event === cluster.only)) return keyOfCluster(cluster);
  return event === undefined ? undefined : `e${event}`;
}

/** How high it is where it was given no row: a line with title, date and source, in px. */
const LABEL_PX = 32;

const isOn = (label: SceneLabel, x: number, y: number): boolean =>
  x >= label.x && x < label.x + label.widthPx && y >= label.y && y < label.y + LABEL_PX;

/** What is painted only and stands for one event says so under the pointer: by its title, and a hand. In: its key; nothing where the pointer stands elsewhere. */
export function pointOut(root: ParentNode, { context }: Frame, key: string | undefined): void {
  const surface = root.querySelector<HTMLElement>('.drawing');
  const event = eventOfKey(key);
  surface?.classList.toggle('on-mark', event >= 0);
  if (event < 0) surface?.removeAttribute('title');
  else surface?.setAttribute('title', titleAndDate(event, context));
}
