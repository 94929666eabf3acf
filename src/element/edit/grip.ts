/** What a pointer would take hold of. In: where it points, and the frame. Out: the event, and whether it is the whole of it or one of its ends. */
import type { DatePart } from '../../time/shift-date.ts';
import type { Frame } from '../frame.ts';
import { placeOn } from '../gestures.ts';
import { eventAt } from '../hit.ts';

/** How near to the end of a bar a press takes hold of that end, and how long a bar must be for it, in px. */
const END_PX = 8;
const LEAST_BAR_PX = 24;

export interface Grip {
  readonly event: number;
  readonly part: DatePart;
}

export function gripAt(pointer: PointerEvent, { picture, chronology }: Frame): Grip | undefined {
  const node = pointer.target as Element;
  const drawing = node.closest<HTMLElement>('.drawing');
  if (!picture || !drawing || node.closest('a')) return undefined;
  const { scene } = picture;
  const [x, y] = placeOn(drawing, pointer);
  const labelled = labelledAt(node);
  const event = labelled ?? eventAt(scene, x, y);
  if (event === undefined) return undefined;
  const ink = scene.inks.find((one) => one.event === event);
  const hasEnds = ink && chronology.date(event).kind !== 'moment' && ink.toX - ink.fromX >= LEAST_BAR_PX;
  const isAt = (end: number): boolean => labelled === undefined && hasEnds === true && Math.abs(x - end) <= END_PX;
  return { event, part: ink && isAt(ink.toX) ? 'end' : ink && isAt(ink.fromX) ? 'start' : 'whole' };
}

/** The event whose label holds the node. */
export function labelledAt(node: Element): number | undefined {
  const key = node.closest<HTMLElement>('[data-key^="e"]')?.dataset['key'];
  return key === undefined ? undefined : Number(key.slice(1));
}
