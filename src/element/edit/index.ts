/**
 * Dates changed on the axis: an event is moved, and one that lasts is stretched, by pointer or by keys, in steps of what its date is known to.
 *
 * In: presses on ink and labels, keys on a label. Out: what is chosen is shown as a ghost, and made when it is kept (`changes.ts`); the same by buttons is in
 * `buttons.ts`. It is loaded when the timeline is `editable`, and does nothing
 * where only a part of the document is shown.
 */
import type { nothing, ReactiveController, TemplateResult } from 'lit';
import type { Chronology } from '../../view/chronology.ts';
import type { Frame } from '../frame.ts';
import { letterOf } from '../letter-of.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import { EditButtons, PARTS, takenHold } from './buttons.ts';
import { Changes } from './changes.ts';
import { movedTo, stepsIn } from './draft.ts';
import type { Draft } from './draft.ts';
import { extentOf, Ghost, wordsOf } from './ghost.ts';
import { gripAt, labelledAt } from './grip.ts';
import { styles } from './styles.ts';

/** A press becomes a drag from this way on, in px. */
const DRAG_PX = 4;
/** With Shift a key goes so many steps. */
const LEAP = 10;

interface Drag {
  /** Where it began along the time, on the screen. */
  readonly fromPx: number;
  isMoving: boolean;
}

export class Editing implements ReactiveController {
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  readonly #ghost = new Ghost();
  #listening: AbortController | undefined;
  #dragging: AbortController | undefined;
  #draft: Draft | undefined;
  /** What it is a draft of. */
  #held: { readonly id: string; readonly all: Chronology } | undefined;
  /** Absent while keys change the date. */
  #drag: Drag | undefined;
  readonly #changes: Changes;
  readonly #buttons: EditButtons;

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    this.#changes = new Changes(host, owner);
    this.#buttons = new EditButtons(this.#changes, (draft, frame) => this.#follow(draft, frame));
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styles.styleSheet!);
  }

  hostConnected(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const { signal } = (this.#listening = new AbortController());
    root.addEventListener('pointerdown', this.#onDown as EventListener, { capture: true, signal });
    root.addEventListener('pointermove', this.#onHover as EventListener, { signal });
    root.addEventListener('keydown', this.#onKey as EventListener, { capture: true, signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#end();
  }

  hostUpdated(): void {
    const frame = this.#changes.frame();
    if (this.#draft && !this.#isHeldStill(frame)) this.#end();
    else if (this.#draft && (!this.#drag || this.#drag.isMoving)) this.#ghost.show(this.#draft, frame!, this.#drawing!);
  }

  /** Buttons that do the same, for the card of an event. */
  buttonsTemplate(event: number): TemplateResult | typeof nothing {
    return this.#buttons.template(event);
  }

  get #drawing(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.drawing');
  }

  /** What of which event a pointer would take hold of. */
  #gripAt(pointer: PointerEvent): Draft | undefined {
    const frame = this.#changes.frame();
    const grip = frame && gripAt(pointer, frame);
    if (!grip) return undefined;
    const { event, part } = grip;
    // A finger that means to pan is not to move what lies under it by chance.
    if (pointer.pointerType === 'touch' && event !== this.#owner.reader.selected(frame.chronology)) return undefined;
    return takenHold(event, part, frame);
  }

  readonly #onHover = (pointer: PointerEvent): void => {
    if (this.#draft || !this.#drawing) return;
    const grip = this.#gripAt(pointer);
    if (grip) this.#drawing.dataset['edit'] = grip.part;
    else delete this.#drawing.dataset['edit'];
  };

  readonly #onDown = (pointer: PointerEvent): void => {
    if (this.#draft) this.#end();
    if (pointer.button !== 0 || !pointer.isPrimary) return;
    const grip = this.#gripAt(pointer);
    if (!grip) return;
    // It is no pan.
    pointer.stopPropagation();
    this.#hold(grip);
    this.#drag = { fromPx: this.#along(pointer), isMoving: false };
    const { signal } = (this.#dragging = new AbortController());
    window.addEventListener('pointermove', this.#onMove, { signal });
    window.addEventListener('pointerup', this.#onUp, { signal });
    window.addEventListener('pointercancel', this.#onCancel, { signal });
    // A press on ink takes no focus, so the key may be heard elsewhere.
    window.addEventListener('keydown', this.#onEscape, { signal });
  };

  /** Where the pointer stands along the time, on the screen. */
  #along({ clientX, clientY }: PointerEvent): number {
    const { isUpright, forward } = this.#owner.frame()!.context;
    return isUpright ? clientY : clientX * forward;
  }

  readonly #onMove = (pointer: PointerEvent): void => {
    const frame = this.#changes.frame();
    if (!this.#drag || !this.#draft || !frame?.picture) return;
    const byPx = this.#along(pointer) - this.#drag.fromPx;
    this.#drag.isMoving ||= Math.abs(byPx) >= DRAG_PX;
    if (!this.#drag.isMoving) return;
    const ms = (byPx / frame.picture.scene.widthPx) * frame.viewport.duration;
    this.#draft = movedTo(this.#draft, stepsIn(this.#draft, ms));
    this.#ghost.show(this.#draft, frame, this.#drawing!);
  };

  readonly #onUp = (): void => {
    if (!this.#drag?.isMoving) return this.#end();
    this.#swallowClick();
    this.#commit();
  };

  /** The click that ends a drag opens nothing. */
  readonly #swallowClick = (): void => {
    const swallow = (click: Event): void => {
      click.stopPropagation();
      click.preventDefault();
    };
    this.#host.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => this.#host.removeEventListener('click', swallow, { capture: true }));
  };

  readonly #onCancel = (): void => this.#end();

  readonly #onEscape = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    if (this.#drag?.isMoving) window.addEventListener('pointerup', this.#swallowClick, { once: true });
    this.#end();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const frame = this.#changes.frame();
    const target = event.target as Element;
    if (!frame?.picture || target.closest('input, textarea, select')) return;
    if (!this.#draft) {
      const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey;
      const letter = letterOf(event);
      if (letter === 'e' && isAlone) this.#grab(target, frame, event);
      if (letter === 'z' && (event.ctrlKey || event.metaKey) && this.#changes.canUndo) {
        event.preventDefault();
        this.#changes.inTurn(() => this.#changes.undo());
      }
      return;
    }
    if (event.key === 'Escape') {
      this.#end();
      this.#owner.say(() => this.#changes.words.cancelled);
    } else if (this.#drag) return;
    else if (event.key === 'Tab') return this.#end();
    else if (event.key === 'Enter') this.#commit();
    else this.#change(event, frame);
    event.preventDefault();
    event.stopPropagation();
  };

  #hold(draft: Draft | undefined): void {
    const all = this.#owner.frame()!.all;
    this.#draft = draft;
    this.#held = draft && { id: all.event(draft.event).id, all };
  }

  /** Other data, or live ones, may have come meanwhile: then its number is another's, or nobody's. */
  #isHeldStill(frame: Frame | undefined): boolean {
    const { id, all } = this.#held!;
    return frame?.all === all && all.find(id) === this.#draft!.event;
  }

  /** Takes hold of the event with the focus, or of the one whose card is open. */
  #grab(target: Element, frame: Frame, event: KeyboardEvent): void {
    const number = labelledAt(target) ?? this.#owner.reader.selected(frame.chronology);
    if (number < 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.#hold(takenHold(number, 'whole', frame));
    const { title, date } = frame.chronology.event(number);
    const words = this.#draft
      ? this.#changes.words.grabbed(title, wordsOf(date, frame))
      : this.#changes.words.fixed(title);
    this.#owner.say(() => words);
    if (this.#draft) this.#ghost.show(this.#draft, frame, this.#drawing!);
  }

  #change({ key, shiftKey }: KeyboardEvent, frame: Frame): void {
    const draft = this.#draft!;
    const { isUpright, forward } = frame.context;
    const across = { ArrowRight: forward, ArrowLeft: -forward }[key];
    const down = { ArrowDown: 1, ArrowUp: -1 }[key];
    const [by, turn] = isUpright ? [down, across] : [across, down];
    if (by) this.#draft = movedTo(draft, draft.count + by * (shiftKey ? LEAP : 1));
    else if (turn) {
      const part = PARTS[(PARTS.indexOf(draft.part) + turn + PARTS.length) % PARTS.length]!;
      this.#draft = takenHold(draft.event, part, frame, draft.date) ?? draft;
    } else return;
    const next = this.#draft!;
    this.#owner.say(() => this.#changes.words.at(next.part, wordsOf(next.date, frame)));
    this.#ghost.show(next, frame, this.#drawing!);
    this.#follow(next, frame);
  }

  /** What is moved by keys stays in view. */
  #follow(draft: Draft, frame: Frame): void {
    const extent = extentOf(draft.date, frame);
    if (!extent) return;
    const { widthPx } = frame.picture!.scene;
    const x = draft.part === 'end' ? extent.to : extent.from;
    const isSeen = draft.part === 'whole' ? extent.to > 0 && extent.from < widthPx : x >= 0 && x <= widthPx;
    if (!isSeen) this.#owner.reader.camera.pan(x / widthPx - 0.5);
  }

  #commit(): void {
    const { date } = this.#draft!;
    const { id } = this.#held!;
    this.#end();
    this.#changes.inTurn(() => this.#changes.make(id, date));
  }

  #end(): void {
    this.#dragging?.abort();
    this.#draft = this.#drag = undefined;
    this.#ghost.hide();
  }
}
