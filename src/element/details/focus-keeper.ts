/**
 * Who goes by keys does not fall out of the timeline when the control under the focus goes: a filter that is taken away, “more” at the end of a list,
 * an event that was removed, a cluster that falls apart; or is moved within the page, as an event that was the first in view and becomes the last.
 *
 * In: the element before and after each of its updates. Out: the focus on the control of the same name, where there is one anew; else on
 * what stands in the place of the one that went. What moves the focus by itself has done so before; but a cluster whose list was closed is
 * there again only when the drawing has its whole width again.
 */
import { least } from 'd3';
import type { ReactiveController } from 'lit';
import type { Instant } from '../../time/historical-date.ts';
import type { Frame } from '../frame.ts';
import { eventOf, itemOf } from '../label-layer.ts';
import type { Item } from '../label-layer.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';

const CONTROLS = 'button, a[href], input, summary, [tabindex]';

/** So long the drawing takes for that at the most, in ms: it is measured, and drawn in another frame. */
const WIDENING_MS = 100;

/** So often another is looked for: while a drawing finds its width, what was found may go at once. */
const MOST_TRIES = 5;

const nobodyHasIt = (): boolean => !document.activeElement || document.activeElement === document.body;

/** What tells one control from another to a reader. */
const nameOf = (control: Element): string =>
  [control.localName, control.getAttribute('type'), control.ariaLabel ?? control.textContent].join(' ');

export class FocusKeeper implements ReactiveController {
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  /** The frame that is drawn. */
  #frame: Frame | undefined;
  /** What has the focus on the drawing. */
  #place: Place | undefined;
  /** What had it, until another has it. */
  #lost: Place | undefined;
  #tries = 0;
  #focused: HTMLElement | undefined;
  #name = '';
  /** The controls before the one that has the focus, the nearest first. */
  #before: readonly Element[] = [];

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  hostUpdate(): void {
    this.#focused = (this.#root.activeElement as HTMLElement | null) ?? undefined;
    this.#name = '';
    const key = this.#focused?.closest<HTMLElement>('.labels > li')?.dataset.key;
    this.#place = key && this.#frame ? placeOf(key, this.#frame) : undefined;
    // The controls of the drawing change sixty times a second.
    if (!this.#focused || this.#focused.closest('.drawing, .toolbar')) return;
    const controls = [...this.#root.querySelectorAll(CONTROLS)];
    this.#name = nameOf(this.#focused);
    this.#before = controls.slice(0, controls.indexOf(this.#focused)).toReversed();
  }

  hostUpdated(): void {
    this.#giveOnDrawing();
    // Neither here nor elsewhere in the page.
    if (!this.#focused || !nobodyHasIt()) return;
    if (this.#focused.isConnected) this.#focused.focus({ preventScroll: true });
    else if (this.#focused.closest('.card') && !this.#root.querySelector('.card'))
      setTimeout(this.#giveBack, WIDENING_MS);
    else if (this.#name) this.#giveOn();
  }

  /** To what stands for what went from the drawing: with the next update, since it may have to be drawn first, and may go again until then. */
  #giveOnDrawing(): void {
    const { reader } = this.#owner;
    this.#frame = this.#owner.frame();
    if (this.#place && !this.#focused?.isConnected) {
      this.#lost = this.#place;
      this.#tries = MOST_TRIES;
    }
    if (!nobodyHasIt()) this.#lost = undefined;
    if (!this.#lost || reader.focusNext || !this.#frame?.picture) return;
    const key = this.#tries-- > 0 ? heirOf(this.#lost, this.#frame) : undefined;
    if (key === undefined) this.#lost = undefined;
    else reader.focus(key);
  }

  /** To the item that was opened. */
  readonly #giveBack = (): void => {
    if (nobodyHasIt()) this.#root.querySelector<HTMLElement>('.labels [tabindex="0"]')?.focus({ preventScroll: true });
  };

  #giveOn(): void {
    const controls = [...this.#root.querySelectorAll<HTMLElement>(CONTROLS)];
    const nearest = this.#before.find((control) => control.isConnected);
    const place = nearest ? controls.indexOf(nearest as HTMLElement) + 1 : 0;
    const target = controls.find((control) => nameOf(control) === this.#name) ?? controls[place] ?? controls.at(-1);
    target?.focus();
  }
}

/** Where an item of the drawing stands, whatever becomes of it. */
interface Place {
  /** Of its event, where it is one. */
  readonly id: string | undefined;
  readonly lane: number;
  readonly time: Instant;
}

const laneOf = (item: Item): number => ('label' in item ? item.label : item.cluster).lane;

function placeOf(key: string, { picture, context }: Frame): Place | undefined {
  const item = picture && itemOf(key, picture.scene, context);
  if (!item) return undefined;
  const event = eventOf(item);
  const id = event === undefined ? undefined : context.chronology.event(event).id;
  return { id, lane: laneOf(item), time: item.time };
}

/** The key of the same event, else of what stands nearest, in its lane where there is anything. */
function heirOf({ id, lane, time }: Place, { chronology, picture }: Frame): string | undefined {
  const event = id === undefined ? -1 : chronology.find(id);
  if (event >= 0 && !chronology.runs.isGone(event)) return `e${event}`;
  const items = picture!.items();
  const beside = items.filter((item) => laneOf(item) === lane);
  return least(beside.length > 0 ? beside : items, (item) => distance(item, time))?.key;
}

function distance(item: Item, time: Instant): number {
  const to = 'cluster' in item ? item.cluster.to : item.time;
  return Math.max(item.time - time, time - to, 0);
}
