/**
 * Where the reader is: which item has the focus, which event is selected or under the pointer, which cluster is open.
 *
 * In: what the reader does, by pointer or by keys. Out: the next of these states, the flight that brings the event into view, and the focus
 * where it belongs.
 */
import type { LitElement, ReactiveController } from 'lit';
import type { InkState } from '../paint/ink.ts';
import type { Chronology } from '../view/chronology.ts';
import type { SceneCluster } from '../view/scene.ts';
import type { Camera } from './camera.ts';
import { TimelineSelectEvent } from './events.ts';
import type { Frame } from './frame.ts';
import { eventOf, eventOfKey, itemOf, keyOfCluster } from './label-layer.ts';
import type { Item } from './label-layer.ts';
import { LIST_STEP } from './list-step.ts';
import type { OpenCluster } from './details/cluster-list.ts';

export type Walk = typeof import('./walk.ts');

export interface ReaderOwner {
  readonly camera: Camera;
  frame(): Frame | undefined;
  say(words: () => string): void;
  /** How one finds one's way; `undefined` where it cannot be had. */
  walk(): Promise<Walk | undefined>;
  /** Acts with it: at once, or as soon as it is there; else otherwise. */
  withWalk(act: (walk: Walk) => void, otherwise: () => void): void;
}

/** The heading of a card or a list. */
const CARD_TITLE = '.card-title';

export class Reader implements ReactiveController {
  /** The key of the item under the pointer. */
  pointed: string | undefined;
  cluster: OpenCluster | undefined;
  readonly camera: Camera;
  #current: string | undefined;
  #raised: readonly number[] = [];
  /** A selector of what gets the focus after the next update, or as soon as it is there. */
  focusNext: string | undefined;
  readonly #host: LitElement & { selected: string | undefined };
  readonly #owner: ReaderOwner;

  constructor(host: LitElement & { selected: string | undefined }, owner: ReaderOwner) {
    this.camera = owner.camera;
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.focusNext) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(this.focusNext);
    // The card may still be on its way.
    if (!target && this.focusNext === CARD_TITLE) return;
    this.focusNext = undefined;
    target?.focus({ preventScroll: true });
    // Of a card as much as there is room for, from its heading on.
    for (const part of [target?.closest('.side'), target]) part?.scrollIntoView({ block: 'nearest' });
  }

  /** For a new document. */
  reset(): void {
    this.pointed = this.cluster = this.#current = undefined;
  }

  /** The selected event, or -1. */
  selected(chronology: Chronology | undefined): number {
    // An attribute that is taken away leaves null.
    const id = this.#host.selected;
    return id == null ? -1 : (chronology?.find(id) ?? -1);
  }

  /** Events that must be seen, with or without room for them. */
  raised(chronology: Chronology): readonly number[] {
    const raised = [...new Set([this.selected(chronology), this.focusedEvent])].filter(
      (event) => event >= 0 && !chronology.runs.isGone(event),
    );
    // The same list for the same events: the scene is made anew only for other ones.
    if (raised.join() !== this.#raised.join()) this.#raised = raised;
    return this.#raised;
  }

  /** Lanes that must be drawn, since the focus may be there. */
  keptLanes(chronology: Chronology): readonly number[] {
    const cluster = /^[bc]/.test(this.#current ?? '') ? [Number.parseInt(this.#current!.slice(1))] : [];
    const lanes = [...cluster, ...this.raised(chronology).map((event) => chronology.columns.lane[event]!)];
    return lanes.filter((lane) => chronology.lanes[lane]);
  }

  /** The item that Tab reaches: the one last focused, else the selected one, else the first label. */
  current({ chronology, picture, context }: Frame): Item | undefined {
    if (!picture) return undefined;
    const { scene } = picture;
    for (const key of [this.#current, `e${this.selected(chronology)}`, `e${scene.labels[0]?.event}`]) {
      const item = itemOf(key, scene, context);
      if (item) return item;
    }
    return picture.items()[0];
  }

  /** What stands out in the ink. */
  inkState({ chronology, picture, context }: Frame): InkState {
    const item = picture && itemOf(this.pointed, picture.scene, context);
    return {
      locale: context.locale,
      selected: this.selected(chronology),
      hovered: eventOfKey(this.pointed),
      pointed: item && 'cluster' in item ? item.cluster : undefined,
    };
  }

  focused(key: string): void {
    if (key === this.#current) return;
    this.#current = key;
    this.#host.requestUpdate();
  }

  /** The pointer stands on an item, or at a point of the drawing where one may be painted; or nowhere. */
  async point(key: string | undefined, x = NaN, y = NaN): Promise<void> {
    const walk = await this.#owner.walk();
    const frame = this.#owner.frame();
    const pointed = key ?? (frame && walk?.keyAt(frame, x, y));
    if (pointed === this.pointed) return;
    if (frame) walk?.pointOut(this.#host.renderRoot, frame, key ? undefined : pointed);
    this.pointed = pointed;
    this.#host.requestUpdate();
  }

  /** Opens the card and goes there. */
  open(event: number): void {
    void this.choose(event);
    this.focusNext = CARD_TITLE;
  }

  /** Opens the card and brings its event into view; the focus stays where it is. */
  async choose(event: number): Promise<void> {
    const frame = this.#owner.frame();
    if (!frame) return;
    this.cluster = undefined;
    const chosen = frame.chronology.event(event);
    if (this.#host.selected !== chosen.id) {
      this.#host.selected = chosen.id;
      this.#host.dispatchEvent(new TimelineSelectEvent(chosen));
    }
    this.#host.requestUpdate();
    await this.#reveal(event);
  }

  /** A press on an item's button. */
  pressKey(key: string): void {
    const frame = this.#owner.frame();
    const item = frame?.picture && itemOf(key, frame.picture.scene, frame.context);
    if (!item) return;
    const event = eventOf(item);
    if (event !== undefined) this.open(event);
    else if ('cluster' in item) this.openCluster(item.cluster);
  }

  /** Closes what is open; by a key or a button the focus goes back to the event. Says whether anything was open. */
  close(givesFocusBack: boolean): boolean {
    const frame = this.#owner.frame();
    const selected = this.selected(frame?.chronology);
    // An id that no event has opens nothing: the page may take it back, and the key is not the timeline's.
    if (givesFocusBack && !this.cluster && selected < 0) return false;
    this.focusNext = undefined;
    if (givesFocusBack && this.cluster) this.focus(keyOfCluster(this.cluster.at));
    else if (givesFocusBack && selected >= 0) this.focus(`e${selected}`);
    this.cluster = undefined;
    this.#deselect();
    this.#host.requestUpdate();
    return true;
  }

  #deselect(): void {
    if (this.#host.selected == null) return;
    this.#host.selected = undefined;
    this.#host.dispatchEvent(new TimelineSelectEvent(undefined));
  }

  openCluster(at: SceneCluster): void {
    const frame = this.#owner.frame();
    if (!frame?.picture) return;
    const drawn = new Set(frame.picture.scene.inks.map(({ event }) => event));
    this.cluster = { at, drawn, most: LIST_STEP };
    this.#deselect();
    this.focusNext = CARD_TITLE;
    this.#host.requestUpdate();
  }

  listMore(): void {
    if (this.cluster) this.cluster = { ...this.cluster, most: this.cluster.most + LIST_STEP };
    this.#host.requestUpdate();
  }

  /** The next (1) or previous (-1) event of all, in the order of time. */
  step(by: 1 | -1): void {
    this.#owner.withWalk(
      ({ eventBeside }) => {
        const frame = this.#owner.frame();
        const event = frame ? eventBeside(frame, this.selected(frame.chronology), by) : -1;
        if (event < 0) return;
        // Last, since a move says what is in view.
        void this.choose(event).then(() => this.#owner.say(() => frame!.context.labelText(event).title));
      },
      () => {
        // The card says that its part is missing, and tries again.
        const frame = this.#owner.frame();
        const item = frame && this.current(frame);
        if (item) this.pressKey(item.key);
      },
    );
  }

  /** A press on the drawing: the ink or the cluster under it, if there is any. */
  async press(x: number, y: number): Promise<void> {
    const walk = await this.#owner.walk();
    const frame = this.#owner.frame();
    const key = frame && walk?.keyAt(frame, x, y);
    const event = eventOfKey(key);
    if (event >= 0) this.open(event);
    else if (key) this.pressKey(key);
  }

  /** Gives the focus to the event and brings it into view: a key that is pressed on the way goes on from there. */
  async goTo(event: number): Promise<void> {
    const key = `e${event}`;
    this.focus(key);
    await this.#reveal(event);
    // What is moved within the page on the way loses the focus.
    if (key === this.#current) this.focus(key);
  }

  /** The event that has the focus, or is about to have it; -1 for none. */
  get focusedEvent(): number {
    return eventOfKey(this.#current);
  }

  /** Gives the focus to an item, by its key. */
  focus(key: string): void {
    this.#current = key;
    this.focusNext = `[data-key="${key}"] button`;
    this.#host.requestUpdate();
  }

  async #reveal(event: number): Promise<void> {
    await (await this.#owner.walk())?.reveal(event, this.#host, this.#owner);
  }
}
