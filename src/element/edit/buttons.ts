/**
 * Dates changed by single presses, for who cannot drag and has no keys (WCAG 2.2, SC 2.5.7). In: the event whose card is open. Out: buttons that move it, its start or its
 * end by one step, and one that takes the last change back; each press is a change of its own.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DatePart } from '../../time/shift-date.ts';
import type { Frame } from '../frame.ts';
import type { Changes } from './changes.ts';
import { draftOf, movedTo } from './draft.ts';
import type { Draft } from './draft.ts';

export const PARTS: readonly DatePart[] = ['whole', 'start', 'end'];

/** An event taken hold of, at the scale that it is seen at; `date` where it has been moved already. */
export function takenHold(
  event: number,
  part: DatePart,
  { chronology, viewport, picture }: Frame,
  date = chronology.event(event).date,
): Draft | undefined {
  return picture && draftOf(event, date, part, viewport.duration / picture.scene.widthPx);
}

export class EditButtons {
  readonly #changes: Changes;
  /** What is moved stays in view. */
  readonly #follow: (draft: Draft, frame: Frame) => void;

  constructor(changes: Changes, follow: (draft: Draft, frame: Frame) => void) {
    this.#changes = changes;
    this.#follow = follow;
  }

  /** For the card of an event, by its number; nothing where its date has no steps. */
  template(event: number): TemplateResult | typeof nothing {
    const frame = this.#changes.frame();
    const parts = frame ? PARTS.filter((part) => takenHold(event, part, frame)) : [];
    if (!frame || parts.length === 0) return nothing;
    const { id } = frame.chronology.event(event);
    const { move, undo, buttons } = this.#changes.words;
    const button = (part: DatePart, by: 1 | -1): TemplateResult =>
      html`<button type="button" class="plain" @click=${() => this.#changes.inTurn(() => this.#move(id, part, by))}>
        ${move(part, by)}
      </button>`;
    return html`<div class="edit-buttons" role="group" aria-label=${buttons}>
      ${parts.map((part) => html`${button(part, -1)}${button(part, 1)}`)}
      <button
        type="button"
        class="plain edit-undo"
        aria-disabled=${!this.#changes.canUndo}
        @click=${() => this.#changes.inTurn(() => this.#changes.undo())}
      >
        ${undo}
      </button>
    </div>`;
  }

  async #move(id: string, part: DatePart, by: 1 | -1): Promise<void> {
    const frame = this.#changes.frame();
    const event = frame?.chronology.find(id) ?? -1;
    const taken = event < 0 ? undefined : takenHold(event, part, frame!);
    if (!taken) return;
    const moved = movedTo(taken, by);
    await this.#changes.make(id, moved.date);
    this.#follow(moved, frame!);
  }
}
