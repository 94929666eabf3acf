/**
 * The surface: how wide it is, which faces and colours it has right now, and the painting of the canvas.
 *
 * In: the page (sizes, fonts, styles, the device's pixels). Out: the widths of texts and the metrics of the layout, each a new object only
 * when it changed, and ink on the canvas after each update.
 */
import type { LitElement, ReactiveController } from 'lit';
import { axisShapes } from '../paint/axis-shapes.ts';
import { paintCanvas } from '../paint/canvas.ts';
import { sceneShapes } from '../paint/ink.ts';
import type { InkState } from '../paint/ink.ts';
import type { Theme } from '../paint/theme.ts';
import type { Axis } from '../view/axis.ts';
import { metricsFor } from '../view/layout-metrics.ts';
import type { LayoutMetrics, TextWidths } from '../view/layout-metrics.ts';
import type { Scene } from '../view/scene.ts';
import { TextMeasure } from './text-measure.ts';
import { readTheme } from './theme-probe.ts';

/** From this width of the element on the card stands beside the drawing; as in styles/widths.ts. */
const CARD_BESIDE_PX = 960;
const CARD_COLUMN_PX = 360;

export interface Picture {
  readonly scene: Scene;
  readonly axis: Axis;
  readonly laneColours: readonly (string | undefined)[];
  readonly state: InkState;
}

export class Drawing implements ReactiveController {
  /** The width of the drawing in px; 0 until it was measured. */
  widthPx = 0;
  #widths: TextWidths | undefined;
  #metrics: LayoutMetrics | undefined;
  #metricsKey = '';
  #hostPx = 0;
  #font = '';
  #theme: Theme | undefined;
  readonly #host: LitElement;
  readonly #sizes = new ResizeObserver(() => this.#measure());
  #surface: HTMLElement | null = null;
  readonly #onFonts = (): void => {
    this.#font = '';
    this.refresh();
  };

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#sizes.observe(this.#host);
    document.fonts.addEventListener('loadingdone', this.#onFonts);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#surface = null;
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
  }

  hostUpdated(): void {
    const surface = this.#host.renderRoot.querySelector<HTMLElement>('.drawing');
    if (surface === this.#surface) return;
    if (this.#surface) this.#sizes.unobserve(this.#surface);
    this.#surface = surface;
    if (surface) this.#sizes.observe(surface);
  }

  /** After the page's styles have changed: reads them again. */
  refresh(): void {
    this.#theme = undefined;
    this.#host.requestUpdate();
  }

  #measure(): void {
    const widthPx = this.#surface?.clientWidth ?? 0;
    const hostPx = this.#host.clientWidth;
    if (widthPx === this.widthPx && hostPx === this.#hostPx) return;
    this.widthPx = widthPx;
    this.#hostPx = hostPx;
    this.#host.requestUpdate();
  }

  /** How wide the drawing and its texts are; `undefined` while there is nothing to draw on. Lanes without headings need no column for them. */
  surface(
    hasHeadings: boolean,
  ): { readonly widthPx: number; readonly widths: TextWidths; readonly metrics: LayoutMetrics } | undefined {
    this.#theme ??= readTheme(this.#host.renderRoot as ShadowRoot);
    if (this.widthPx === 0 || !this.#theme) return undefined;
    // The same object for the same widths: the layout is made anew only for a new one.
    const key = `${this.#hostPx} ${hasHeadings}`;
    // Made for the width that is left beside an open card, so that opening it moves nothing up or down.
    const cardPx = this.#hostPx >= CARD_BESIDE_PX ? CARD_COLUMN_PX : 0;
    if (!this.#metrics || key !== this.#metricsKey) this.#metrics = metricsFor(this.#hostPx, hasHeadings, cardPx);
    this.#metricsKey = key;
    if (this.#font !== this.#theme.font || !this.#widths) {
      this.#font = this.#theme.font;
      this.#widths = textWidths(this.#font);
    }
    return { widthPx: this.widthPx, widths: this.#widths, metrics: this.#metrics };
  }

  paint({ scene, axis, laneColours, state }: Picture): void {
    const canvas = this.#host.renderRoot.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context || !this.#theme || !this.#surface) return;
    this.#surface.style.height = `${scene.heightPx}px`;
    const ratio = devicePixelRatio;
    const width = Math.round(scene.widthPx * ratio);
    const height = Math.round(scene.heightPx * ratio);
    // Setting a size clears the canvas and costs: only when it changed.
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, scene.widthPx, scene.heightPx);
    paintCanvas(context, axisShapes(axis, scene.widthPx, scene.heightPx, this.#theme), this.#theme.font);
    paintCanvas(context, sceneShapes(scene, laneColours, this.#theme, state), this.#theme.font);
  }
}

/** How wide texts are in a face. */
export function textWidths(font: string): TextWidths {
  const meta = new TextMeasure(`400 12px ${font}`);
  const title = new TextMeasure(`600 14px ${font}`);
  const major = new TextMeasure(`600 12px ${font}`);
  return {
    meta: (text) => meta.width(text),
    title: (text) => title.width(text),
    tick: (text, level) => (level === 'major' ? major : meta).width(text),
  };
}
