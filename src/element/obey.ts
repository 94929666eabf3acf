/**
 * What keys do: a part of the details, since nobody presses a key before there is something to see. In: a key event inside the timeline, and what
 * it may move. Out: nothing but that move; the page does not act on a key that did something.
 */
import type { Extent } from '../view/label-extent.ts';
import { timeOrder } from '../view/time-order.ts';
import type { Camera } from './camera.ts';
import type { Frame } from './frame.ts';
import { keyCommand } from './keys.ts';
import type { KeyCommand } from './keys.ts';
import { eventOf } from './label-layer.ts';
import type { Item } from './label-layer.ts';
import type { Reader } from './reader.ts';
import { eventBetween, middleOfSight, neighbour } from './walk.ts';

/** What a key may move. */
export interface KeyTarget {
  readonly camera: Camera;
  readonly reader: Reader;
  frame(): Frame | undefined;
}

export type ObeyKey = typeof obeyKey;

/**
 * `isOnDrawing`: arrows and page keys are the drawing's alone; in the card and the lists they scroll. In a field keys are what is typed, but for
 * the one that closes.
 */
export function obeyKey(event: KeyboardEvent, isOnDrawing: boolean, target: KeyTarget): void {
  const frame = target.frame();
  const { forward, isUpright } = frame?.context ?? {};
  const command = keyCommand(event, isUpright ? 'ArrowDown' : forward === -1 ? 'ArrowLeft' : 'ArrowRight');
  if (!frame || !command) return;
  const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select');
  const isForAll = command.type !== 'move' && command.type !== 'pan';
  if (isTyping ? command.type !== 'close' : !isOnDrawing && !isForAll) return;
  const { reader } = target;
  const focused = isOnDrawing ? reader.current(frame) : undefined;
  const about = extentOf(focused, reader.selected(frame.chronology), frame);
  if (obey(command, about, frame, target)) event.preventDefault();
}

/** Of what has the focus, else of what is open. */
function extentOf(item: Item | undefined, selected: number, { chronology }: Frame): Extent | undefined {
  if (item && 'cluster' in item) return item.cluster;
  const event = item ? item.label.event : selected;
  return event < 0 ? undefined : chronology.mark(event);
}

/** Whether there was anything to do. `about`: how long what has the focus, or is open, lasts. */
function obey(command: KeyCommand, about: Extent | undefined, now: Frame, { camera, reader }: KeyTarget): boolean {
  switch (command.type) {
    case 'move':
      void move(command.to, now, reader);
      return true;
    case 'pan':
      camera.pan(command.byShare);
      return true;
    case 'zoom':
      camera.zoom(command.factor, (viewport) => middleOfSight(about, viewport));
      return true;
    case 'fit':
      void camera.fly(now.whole);
      return true;
    case 'home':
      void camera.fly(now.home);
      return true;
    case 'close':
      return reader.close(true);
  }
}

type Direction = Extract<KeyCommand, { type: 'move' }>['to'];

async function move(to: Direction, frame: Frame, reader: Reader): Promise<void> {
  if (!frame.picture) return;
  const items = frame.picture.items();
  const order = timeOrder(frame.chronology);
  if (to === 'first' || to === 'last') return reader.goTo(to === 'first' ? order.first() : order.last());
  const { focusedEvent } = reader;
  const isDrawn = items.some((item) => eventOf(item) === focusedEvent);
  if (focusedEvent >= 0 && !isDrawn && (to === 'next' || to === 'previous')) {
    // It is not drawn yet: its neighbour is known all the same.
    const event = to === 'next' ? order.after(focusedEvent) : order.before(focusedEvent);
    return event < 0 ? undefined : reader.goTo(event);
  }
  const current = reader.current(frame);
  const from = items.find(({ key }) => key === current?.key);
  const item = neighbour(items, from, to);
  const between =
    to === 'next' || to === 'previous' ? eventBetween(frame.chronology, items, from, item, to) : undefined;
  const event = between ?? (item && eventOf(item));
  // A label may reach into view while its event stands beyond the edge.
  if (event !== undefined) await reader.goTo(event);
  else if (item) reader.focus(item.key);
}
