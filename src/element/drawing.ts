/**
 * The surface: how wide it is, how far it is scrolled, which faces and colours it has right now, and the painting of the canvas.
 *
 * In: the page (sizes, fonts, styles, the device's pixels). Out: the widths of texts, the metrics of the layout and the stretch that is
 * drawn, each a new object only when it changed, and ink on the canvas after each update.
 */
import type { LitElement, ReactiveController } from 'lit';
import type { Lane } from '../document/timeline.ts';
import { AXIS_LINE_PX, axisShapes } from '../paint/axis-shapes.ts';
import { paperShape, sceneShapes } from '../paint/ink.ts';
import type { InkState } from '../paint/ink.ts';
import { mirrored } from '../paint/mirror.ts';
import type { Shape } from '../paint/shape.ts';
import type { Theme } from '../paint/theme.ts';
import type { Chronology } from '../view/chronology.ts';
import { FEW_LANES } from '../view/lane-layout.ts';
import { cardColumnPx, hasHeadings, metricsFor } from '../view/layout-metrics.ts';
import type { LayoutMetrics, TextWidths } from '../view/layout-metrics.ts';
import type { Viewport } from '../view/viewport.ts';
import type { Frame, Setting, Stretcher, Surface } from './frame.ts';
import { addStyles } from './add-styles.ts';
import { tryAgain, uprightFor } from './orientation.ts';
import type { Orientation, Upright } from './orientation.ts';
import { paintOn } from './paint-on.ts';
import type { Stretch } from './paint-on.ts';
import { textWidths } from '../paint/text-measure.ts';
import { ThemeProbe } from './theme-probe.ts';

/** How far beyond its visible part the drawing is made, in px: that much can be scrolled before anything is done. */
const SCROLL_MARGIN_PX = 80;

const ALL: Stretch = { top: 0, bottom: Infinity };

type DrawingHost = LitElement & {
  readonly orientation: Orientation;
  readonly secondCalendar: string | undefined;
  readonly isSecondLeftOut: boolean;
};

export class Drawing implements ReactiveController {
  /** The width of the drawing in px; 0 before the first. */
  widthPx = 0;
  /** How it is drawn where time runs down; `undefined` while that is on its way. */
  upright: Upright | false | undefined;
  #widths: TextWidths | undefined;
  #metrics!: LayoutMetrics;
  #metricsKey = '';
  #hostPx = 0;
  #probe: ThemeProbe | undefined;
  #theme: Theme | undefined;
  readonly #host: DrawingHost;
  /** In a frame of its own: drawn within the observer's turn sizes change again, and the page would be told of a loop. */
  readonly #sizes = new ResizeObserver(() => {
    if (this.widthPx) requestAnimationFrame(() => this.#measure());
    else this.#measure();
  });
  #surface: HTMLElement | null = null;
  /** Around the surface: it scrolls where there are many lanes. */
  #plot: HTMLElement | null | undefined;
  /** How much of it is visible at once; unknown until it was measured. */
  #viewPx = 0;
  #heightPx = 0;
  #stretch = ALL;
  /** Puts what was moved where the picture has it. */
  #undo: (() => void) | undefined;
  /** All that the last painting depended on. */
  #painted: readonly unknown[] = [];
  readonly #onScroll = (): void => this.#look();
  readonly #onFonts = (): void => this.refresh();

  constructor(host: DrawingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    tryAgain();
    this.#observe(null);
    document.fonts.addEventListener('loadingdone', this.#onFonts);
  }

  hostDisconnected(): void {
    this.#observe(null);
    this.#sizes.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
  }

  hostUpdate(): void {
    this.#relax();
  }

  hostUpdated(): void {
    const surface = this.#host.renderRoot.querySelector<HTMLElement>('.drawing');
    if (surface === this.#surface) return;
    this.#observe(surface);
    // At once: the observer would cost the first drawing a frame.
    if (surface) this.#measure();
  }

  #observe(surface: HTMLElement | null): void {
    this.#sizes.disconnect();
    this.#plot?.removeEventListener('scroll', this.#onScroll);
    this.#surface = surface;
    this.#plot = surface?.parentElement;
    for (const part of [this.#host, surface, this.#plot]) if (part) this.#sizes.observe(part);
    this.#plot?.addEventListener('scroll', this.#onScroll, { passive: true });
  }

  /** After the page's styles or its faces have changed: reads them again, and measures anew. */
  refresh(): void {
    this.#theme = this.#widths = undefined;
    this.#host.requestUpdate();
  }

  #measure(): void {
    const widthPx = this.#surface?.clientWidth ?? 0;
    const hostPx = this.#host.clientWidth;
    this.#viewPx = this.#plot?.clientHeight ?? 0;
    this.#look();
    if (widthPx === this.widthPx && hostPx === this.#hostPx) return;
    this.widthPx = widthPx;
    this.#hostPx = hostPx;
    // So that it is on its way before the data are there.
    this.#wantsUpright();
    this.#host.requestUpdate();
  }

  #wantsUpright(): Upright | false | undefined {
    // Before the first drawing, while there is next to nothing to lay out.
    this.#hostPx ||= this.#host.clientWidth;
    return uprightFor(this.#host, this.#hostPx);
  }

  /** Draws another stretch where what is visible leaves the one that is drawn. */
  #look(): void {
    const top = this.#plot?.scrollTop ?? 0;
    const bottom = top + (this.#viewPx || innerHeight);
    const isScrolling = this.#heightPx > bottom - top + 1;
    const { top: from, bottom: to } = this.#stretch;
    const isCovered = top >= Math.max(from, 0) && Math.min(bottom, this.#heightPx) <= to;
    if (isScrolling ? isCovered && to < Infinity : to === Infinity) return;
    this.#stretch = isScrolling ? { top: Math.max(0, top - SCROLL_MARGIN_PX), bottom: bottom + SCROLL_MARGIN_PX } : ALL;
    this.#host.requestUpdate();
  }

  /** How wide the drawing and its texts are; `undefined` while there is nothing to draw on. */
  surface(chronology: Chronology): Surface | undefined {
    const upright = this.#wantsUpright();
    // What is drawn across stays so until all is there for the other.
    if (this.upright !== false || !this.widthPx || (upright && upright.isReady(this.#host, chronology)))
      this.upright = upright;
    if (this.upright) addStyles(this.#host, this.upright.styles);
    const lanes = this.upright ? [] : chronology.lanes;
    const setting = this.setting(lanes, this.upright);
    if (!setting) return undefined;
    // Before it was measured, many lanes are taken to scroll.
    if (this.#viewPx === 0 && lanes.length > FEW_LANES && this.#stretch === ALL)
      this.#stretch = { top: 0, bottom: innerHeight };
    // Until it was measured it is taken to be as wide as it can be, and mostly is.
    const widthPx = (this.widthPx ||= setting.metrics.widestPx);
    return { ...setting, widthPx, bleedPx: Math.ceil(widthPx / 8), stretch: this.#stretch };
  }

  /** What a layout is made for, as soon as the host was measured. Lanes without headings need no column for them. */
  setting(lanes: readonly Lane[], upright = this.#wantsUpright()): Setting | undefined {
    const isHeaded = hasHeadings(lanes);
    if (this.#hostPx === 0 || upright === undefined) return undefined;
    this.#probe ??= new ThemeProbe(this.#host.renderRoot as ShadowRoot, () => this.refresh());
    this.#theme ??= this.#probe.theme();
    // The same object for the same widths: the layout is made anew only for a new one.
    const hasSecond = !!this.#host.secondCalendar && !this.#host.isSecondLeftOut;
    const key = `${this.#hostPx} ${isHeaded} ${hasSecond}`;
    if (key !== this.#metricsKey)
      this.#metrics = metricsFor(this.#hostPx, isHeaded, cardColumnPx(this.#hostPx), hasSecond);
    this.#metricsKey = key;
    this.#widths ??= textWidths(this.#theme);
    return { widths: this.#widths, metrics: this.#metrics, upright };
  }

  /** Shows what is drawn as it would stand in another viewport, until the next picture; `false` where that takes a picture. */
  stretch(frame: Frame, next: Viewport, across: Stretcher | undefined): boolean {
    // Across, what moves on is moved from where it is.
    if (frame.upright) this.#relax();
    const stretcher = frame.upright ? frame.upright.stretch : across;
    const undo = this.#surface && frame.picture && stretcher?.(this.#surface, frame, next);
    if (undo) this.#undo = undo;
    else this.#relax();
    return !!undo;
  }

  /** Everything stands by itself again. */
  #relax(): void {
    this.#undo?.();
    this.#undo = undefined;
  }

  paint(frame: Frame, state: InkState): void {
    const { picture, chronology, context, upright } = frame;
    const { forward } = context;
    const theme = this.#theme;
    if (!theme || !this.#surface || !picture) return;
    const { scene, axis } = picture;
    if (scene.heightPx !== this.#heightPx) {
      this.#heightPx = scene.heightPx;
      this.#viewPx = this.#plot?.clientHeight ?? 0;
      this.#look();
    }
    const canvasAt = (path: string) => this.#surface!.querySelector<HTMLCanvasElement>(path);
    const canvas = canvasAt(':scope > canvas');
    const axisCanvas = picture.isScrolling && canvasAt('.axis canvas');
    // What was drawn stays: not every update is one of the picture.
    const { now, ...rest } = state;
    const cause = [
      scene,
      axis,
      theme,
      this.#stretch,
      canvas,
      devicePixelRatio,
      forward,
      now?.instant,
      ...Object.values(rest),
    ];
    if (cause.every((part, place) => part === this.#painted[place])) return;
    this.#painted = cause;
    if (upright) return upright.paint(this.#surface, frame, theme, state);
    const { widthPx, bleedPx } = scene;
    const { top, bottom: end } = this.#stretch;
    const bottom = Math.min(end, scene.heightPx);
    const facing = (shapes: readonly Shape[]): readonly Shape[] =>
      forward < 0 ? shapes.map((shape) => mirrored(shape, widthPx)) : shapes;
    const rules = facing(axisShapes(axis, widthPx, bottom, theme, bleedPx));
    const paper = scene.labels
      .filter(({ cut }) => !cut)
      .map((label) => paperShape(label, picture.layout.heights.row, theme));
    const ink = sceneShapes(scene, (lane) => chronology.lanes[lane]!.color, theme, state);
    const paintPart = (part: HTMLCanvasElement, top: number, bottom: number, layers: readonly (readonly Shape[])[]) => {
      paintOn(part, { top, bottom, left: -bleedPx }, widthPx + 2 * bleedPx, theme, layers);
      part.style.left = `${-bleedPx}px`;
    };
    if (canvas) paintPart(canvas, top, bottom, [rules, facing(paper), facing(ink)]);
    // Where lanes scroll, the axis stays: it covers what passes beneath it.
    if (axisCanvas) paintPart(axisCanvas, 0, AXIS_LINE_PX + 1, [rules]);
  }
}
