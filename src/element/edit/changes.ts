/**
 * Changes of dates, made with the host's leave, and taken back. In: an event and its new date, however it was chosen. Out: `timeline-edit`, which the host may refuse; then
 * the changed event, given to the timeline like any other that comes while it is looked at, and a word on what has become of it.
 */
import type { ReactiveController } from 'lit';
import type { TimelineEvent } from '../../document/timeline.ts';
import type { DetailsMessages } from '../../language/details-messages.ts';
import { detailsIn } from '../../language/details-en.ts';
import type { Chronology } from '../../view/chronology.ts';
import { TimelineEditEvent } from '../edit-event.ts';
import type { Frame } from '../frame.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import { wordsOf } from './ghost.ts';

export class Changes implements ReactiveController {
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  /** What was changed in the document that is there, to be taken back. */
  #done: { readonly before: TimelineEvent; readonly after: TimelineEvent }[] = [];
  /** Where it was changed. */
  #all: Chronology | undefined;
  #last = Promise.resolve();

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  /** Where dates can be changed: nothing where the host does not want it, or where what is shown is not the whole. */
  frame(): Frame | undefined {
    const { editable, asKnownOn } = this.#host;
    return editable && (asKnownOn ?? undefined) === undefined ? this.#owner.frame() : undefined;
  }

  get words(): DetailsMessages['edit'] {
    return detailsIn(this.#owner.wording().messages).edit;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  /** Before each drawing: in another document nothing has been changed yet, though its ids may be the same. */
  hostUpdate(): void {
    const all = this.frame()?.all;
    if (!all || all === this.#all) return;
    // In another zone it is the same document.
    if (all.document !== this.#all?.document) this.#done = [];
    this.#all = all;
  }

  /** Changes wait for each other: the next one goes on from where the last one went, whatever has become of it. */
  inTurn(act: () => Promise<void>): void {
    this.#last = this.#last.then(act, act);
  }

  /** Gives an event another date. */
  async make(id: string, date: string): Promise<void> {
    const before = this.frame() && this.#find(id);
    if (!before || before.date === date) return;
    const after = { ...before, date };
    if (await this.#change(before, after)) this.#done.push({ before, after });
    this.#host.requestUpdate();
  }

  /** Takes the last change back; what has changed since by other hands is left alone, and what is refused can be tried again. */
  async undo(): Promise<void> {
    const done = this.#done;
    const last = done.at(-1);
    if (!last || !this.frame()) return;
    const now = this.#find(last.before.id);
    const isOwn = now?.date === last.after.date;
    if (!isOwn || (await this.#change(now, { ...now, date: last.before.date }))) done.pop();
    this.#host.requestUpdate();
  }

  /** Asks the host, then changes the event; says whether it did. */
  async #change(before: TimelineEvent, after: TimelineEvent): Promise<boolean> {
    const all = this.#owner.frame()?.all;
    const isGranted = this.#host.dispatchEvent(new TimelineEditEvent(before, after));
    this.#owner.say(() => this.#outcome(after));
    if (!isGranted) return false;
    const hadFocus = (this.#host.renderRoot as ShadowRoot).activeElement?.closest('[data-key]') != null;
    try {
      await this.#host.updateEvents([after]);
      await this.#host.updateComplete;
    } catch {
      // The part that changes events cannot be had: then it is said that it is as it was.
    }
    const frame = this.#owner.frame();
    const event = frame?.chronology.find(after.id) ?? -1;
    if (hadFocus && event >= 0) this.#owner.reader.focus(`e${event}`);
    this.#owner.say(() => this.#outcome(after));
    return frame?.all === all && this.#isMade(after);
  }

  /** An event as it is now, also where the reader's filters leave it out. */
  #find(id: string): TimelineEvent | undefined {
    const all = this.#owner.frame()?.all;
    const event = all?.find(id) ?? -1;
    return event < 0 ? undefined : all!.event(event);
  }

  #isMade({ id, date }: TimelineEvent): boolean {
    return this.#find(id)?.date === date;
  }

  /** What has become of a change: a host that refuses it may have made it itself. */
  #outcome(after: TimelineEvent): string {
    const frame = this.#owner.frame();
    return frame && this.#isMade(after)
      ? this.words.done(after.title, wordsOf(after.date, frame))
      : this.words.cancelled;
  }
}
