/**
 * Changes of dates, made with the host's leave, and taken back. In: an event and its new date, however it was chosen. Out: `timeline-edit`, which the host may refuse; then
 * the changed event, given to the timeline like any other that comes while it is looked at, and a word on what has become of it.
 */
import type { TimelineEvent } from '../../document/timeline.ts';
import type { DetailsMessages } from '../../language/details-messages.ts';
import { detailsIn } from '../../language/details-en.ts';
import { TimelineEditEvent } from '../edit-event.ts';
import type { Frame } from '../frame.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import { wordsOf } from './ghost.ts';

export class Changes {
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  /** What was changed, to be taken back. */
  readonly #done: { readonly before: TimelineEvent; readonly after: TimelineEvent }[] = [];

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
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

  /** Gives an event, by its number, another date. */
  async make(event: number, date: string): Promise<void> {
    const before = this.frame()?.chronology.event(event);
    if (!before || before.date === date) return;
    const after = { ...before, date };
    if (await this.#change(before, after)) this.#done.push({ before, after });
    this.#host.requestUpdate();
  }

  /** Takes the last change back; what has changed since by other hands is left alone. */
  async undo(): Promise<void> {
    const last = this.#done.pop();
    const now = this.frame()?.chronology;
    const event = (last && now?.find(last.before.id)) ?? -1;
    if (event >= 0 && now!.event(event).date === last!.after.date)
      await this.#change(now!.event(event), { ...now!.event(event), date: last!.before.date });
    this.#host.requestUpdate();
  }

  /** Asks the host, then changes the event; says whether it did. */
  async #change(before: TimelineEvent, after: TimelineEvent): Promise<boolean> {
    const isGranted = this.#host.dispatchEvent(new TimelineEditEvent(before, after));
    this.#owner.say(() => this.#outcome(after));
    if (!isGranted) return false;
    const hadFocus = (this.#host.renderRoot as ShadowRoot).activeElement?.closest('[data-key]') != null;
    await this.#host.updateEvents([after]);
    await this.#host.updateComplete;
    const frame = this.#owner.frame();
    if (!frame) return true;
    const event = frame.chronology.find(after.id);
    if (hadFocus && event >= 0) this.#owner.reader.focus(`e${event}`);
    this.#owner.say(() => this.#outcome(after));
    return true;
  }

  /** What has become of a change: a host that refuses it may have made it itself. */
  #outcome({ id, title, date }: TimelineEvent): string {
    const frame = this.#owner.frame();
    const event = frame?.chronology.find(id) ?? -1;
    const isDone = event >= 0 && frame!.chronology.event(event).date === date;
    return isDone ? this.words.done(title, wordsOf(date, frame!)) : this.words.cancelled;
  }
}
