/** Where a date would stand, and its words, over the drawing while it is being changed. In: a draft and the frame. Out: an element in the drawing. */
import { html, nothing, render } from 'lit';
import { wordDate } from '../../language/dates.ts';
import { isDateFault, parseDate } from '../../time/edtf.ts';
import { markOf } from '../../view/mark.ts';
import { timeScale } from '../../view/viewport.ts';
import type { Frame } from '../frame.ts';
import { place } from '../place.ts';
import type { Place } from '../place.ts';
import type { Draft } from './draft.ts';

const HEIGHT_PX = 14;
const LEAST_PX = 10;
/** The most that its words take across, and down, in px. */
const WORDS_PX = 300;
const WORDS_HIGH_PX = 24;

/** Where a date stands on the drawing, in px; nothing where it is no date. */
export function extentOf(
  date: string,
  { chronology, viewport, picture }: Frame,
): { from: number; to: number } | undefined {
  const parsed = parseDate(date, chronology.zone);
  if (!picture || isDateFault(parsed)) return undefined;
  const { from, to } = markOf(parsed, chronology.horizon);
  const { toPx } = timeScale(viewport, picture.scene.widthPx);
  return { from: toPx(from), to: toPx(to) };
}

/** A date in the words of the label. */
export function wordsOf(date: string, { chronology: { zone }, context: { locale, messages } }: Frame): string {
  const parsed = parseDate(date, zone);
  return isDateFault(parsed) ? date : wordDate(parsed, { locale, zone, messages, style: 'label' });
}

export class Ghost {
  readonly #holder = document.createElement('div');

  constructor() {
    this.#holder.className = 'edit-ghost';
    this.#holder.ariaHidden = 'true';
  }

  show(draft: Draft, frame: Frame, drawing: HTMLElement): void {
    const extent = extentOf(draft.date, frame);
    const scene = frame.picture?.scene;
    if (!extent || !scene) return;
    if (this.#holder.parentNode !== drawing) drawing.append(this.#holder);
    const ink = scene.inks.find(({ event }) => event === draft.event);
    const label = scene.labels.find(({ event }) => event === draft.event);
    const y = ink?.y ?? label?.y ?? 0;
    const from = Math.max(extent.from, -scene.widthPx);
    const lengthPx = Math.max(Math.min(extent.to, 2 * scene.widthPx) - from, LEAST_PX);
    const { isUpright, forward } = frame.context;
    const spot = (along: number, across: number): Place =>
      isUpright ? { x: across * forward, y: along } : { x: along * forward, y: across };
    const room = isUpright ? { widthPx: HEIGHT_PX, heightPx: lengthPx } : { widthPx: lengthPx, heightPx: HEIGHT_PX };
    const wordsAt = Math.max(0, Math.min(from, scene.widthPx - (isUpright ? WORDS_HIGH_PX : WORDS_PX)));
    render(
      html`<div
          class="edit-bar edit-${draft.part} ${isUpright ? 'down' : ''}"
          ${place({ ...spot(from, y - HEIGHT_PX / 2), ...room })}
        ></div>
        <div class="edit-words" ${place(spot(wordsAt, y + HEIGHT_PX))}>${wordsOf(draft.date, frame)}</div>`,
      this.#holder,
    );
  }

  hide(): void {
    render(nothing, this.#holder);
    this.#holder.remove();
  }
}
