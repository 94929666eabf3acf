/**
 * The strip below the drawing: how many events begin when, and the window that is in view, which can be moved and stretched.
 *
 * In: the frame, presses, drags and keys. Out: the strip, and what is to be in view. It is asked for by the attribute `overview`. Its ink
 * is one path, so that it wears the theme and is sharp on paper.
 */
import { html, nothing, svg } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { findingIn } from '../../language/finding-en.ts';
import { instantInWords } from '../../language/instant-in-words.ts';
import { wordSpan } from '../../language/span.ts';
import { densityOf } from '../../view/event-density.ts';
import { HANDLE_PX, movedBy, movedByKey, overviewWindow, wholeOf } from '../../view/overview.ts';
import type { WindowPart } from '../../view/overview.ts';
import { timeOrder } from '../../view/time-order.ts';
import { timeScale } from '../../view/viewport.ts';
import type { Viewport } from '../../view/viewport.ts';
import type { Frame } from '../frame.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import { place } from '../place.ts';

const HEIGHT_PX = 40;
const BAR_PX = 4;

interface Drag {
  readonly part: WindowPart;
  readonly pointerId: number;
  readonly fromX: number;
  readonly viewport: Viewport;
}

export class Overview implements ReactiveController {
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  readonly #sizes: ResizeObserver;
  #strip: HTMLElement | null = null;
  #widthPx = 0;
  #drag: Drag | undefined;

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    this.#sizes = new ResizeObserver(() => this.#measure());
    host.addController(this);
  }

  hostUpdated(): void {
    const strip = this.#host.renderRoot.querySelector<HTMLElement>('.overview');
    if (strip === this.#strip) return;
    this.#sizes.disconnect();
    this.#strip = strip;
    if (strip) this.#sizes.observe(strip);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#strip = null;
    // What is moved within the page never hears where the pointer is let go.
    this.#drag = undefined;
  }

  #measure(): void {
    const widthPx = this.#strip?.clientWidth ?? 0;
    if (widthPx === this.#widthPx) return;
    this.#widthPx = widthPx;
    this.#host.requestUpdate();
  }

  template(frame: Frame): TemplateResult | typeof nothing {
    if (!this.#host.overview) return nothing;
    const { chronology, all, viewport, context } = frame;
    const { forward } = context;
    const { overview: words } = findingIn(context.messages);
    const whole = this.#whole(frame);
    const widthPx = this.#widthPx;
    const { fromPx, toPx, startPx, wholePx, endPx, holdPx } = overviewWindow(whole, viewport, widthPx);
    const cause = [chronology, chronology.version, widthPx, whole.start, whole.duration];
    const end = viewport.start + viewport.duration;
    const said: Readonly<Record<WindowPart, string>> = {
      start: instantInWords(viewport.start, viewport.duration, context),
      whole: wordSpan(viewport.start, end, context),
      // As in the words of the whole: what is in view ends before it.
      end: instantInWords(end - 1, viewport.duration, context),
    };
    const slider = (part: WindowPart, name: string, now: number, x: number, width: number): TemplateResult =>
      html`<div
        class="overview-${part}"
        part="overview-window"
        role="slider"
        tabindex="0"
        aria-label=${name}
        aria-valuemin=${whole.start}
        aria-valuemax=${whole.start + whole.duration}
        aria-valuenow=${Math.min(Math.max(now, whole.start), whole.start + whole.duration)}
        aria-valuetext=${said[part]}
        data-hold=${part}
        ${place({ x: x * forward, widthPx: width })}
        @keydown=${(event: KeyboardEvent) => this.#onKey(event, part)}
      ></div>`;
    return html`<div
      class="overview"
      part="overview"
      role="group"
      aria-label=${words.name}
      @pointerdown=${this.#onDown}
      @pointermove=${this.#onMove}
      @pointerup=${this.#onUp}
      @pointercancel=${this.#onUp}
      @lostpointercapture=${this.#onUp}
    >
      ${guard(cause, () => densityTemplate(chronology.count > 0 ? chronology : all, whole, widthPx))}
      <div class="overview-view" ${place({ x: fromPx * forward, widthPx: Math.max(toPx - fromPx, 2) })}></div>
      ${slider('start', words.start, viewport.start, startPx, HANDLE_PX)}
      ${slider('whole', words.window, viewport.start, wholePx, holdPx)}
      ${slider('end', words.end, end, endPx, HANDLE_PX)}
    </div>`;
  }

  #whole({ all, home }: Frame): Viewport {
    const { first, last } = all.horizon;
    return wholeOf(Math.min(first, home.start), Math.max(last, home.start + home.duration));
  }

  readonly #onDown = (event: PointerEvent): void => {
    const frame = this.#owner.frame();
    if (!frame || event.button !== 0 || !this.#strip) return;
    const hold = (event.target as HTMLElement).dataset['hold'] as WindowPart | undefined;
    if (hold) {
      const { pointerId, clientX } = event;
      this.#strip.setPointerCapture(pointerId);
      this.#drag = { part: hold, pointerId, fromX: clientX, viewport: frame.viewport };
      return;
    }
    // Where nothing can be held it is flown to.
    const scale = timeScale(this.#whole(frame), this.#widthPx);
    const { left, right } = this.#strip.getBoundingClientRect();
    const about = scale.toInstant(frame.context.forward < 0 ? right - event.clientX : event.clientX - left);
    const { duration } = frame.viewport;
    void this.#owner.reader.camera.fly({ start: about - duration / 2, duration });
  };

  readonly #onMove = (event: PointerEvent): void => {
    const frame = this.#owner.frame();
    const drag = this.#drag;
    if (!frame || drag?.pointerId !== event.pointerId) return;
    const byPx = (event.clientX - drag.fromX) * frame.context.forward;
    const byMs = (byPx / this.#widthPx) * this.#whole(frame).duration;
    this.#owner.reader.camera.show(() => movedBy(drag.viewport, drag.part, byMs));
  };

  readonly #onUp = ({ pointerId }: PointerEvent): void => {
    if (this.#drag?.pointerId === pointerId) this.#drag = undefined;
  };

  #onKey(event: KeyboardEvent, part: WindowPart): void {
    const frame = this.#owner.frame();
    if (!frame || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = mirroredKey(event.key, frame.context.forward);
    const moved = (from: Viewport): Viewport | undefined => movedByKey(from, part, key, this.#whole(frame));
    if (!moved(frame.viewport)) return;
    event.preventDefault();
    event.stopPropagation();
    // From where the keys before it have led, drawn or not.
    this.#owner.reader.camera.show((from) => moved(from) ?? from);
  }
}

/** The arrow that points to what comes later is ArrowRight to who works out the move. */
const mirroredKey = (key: string, forward: 1 | -1): string =>
  forward > 0 ? key : key.replace(/Left$|Right$/, (side) => (side === 'Left' ? 'Right' : 'Left'));

/** Bars as high as the root of what they count: one event is seen beside a thousand. */
function densityTemplate(chronology: Frame['chronology'], whole: Viewport, widthPx: number): TemplateResult {
  const bins = Math.max(Math.floor(widthPx / BAR_PX), 1);
  const counts = densityOf(timeOrder(chronology), whole.start, whole.start + whole.duration, bins);
  const most = Math.sqrt(Math.max(...counts, 1));
  let path = '';
  counts.forEach((count, bin) => {
    const height = (Math.sqrt(count) / most) * (HEIGHT_PX - 8);
    if (count > 0)
      path += `M${bin * BAR_PX} ${HEIGHT_PX}v${-Math.max(height, 2).toFixed(1)}h${BAR_PX - 1}V${HEIGHT_PX}z`;
  });
  return html`<svg class="overview-density" aria-hidden="true" height=${HEIGHT_PX}>${svg`<path d=${path} />`}</svg>`;
}
