/**
 * One frame: everything that the template and the canvas show, derived from what the element holds.
 *
 * In: document, viewport, locale, zone, the surface's metrics, who must be seen. Out: a `Frame`; its `picture` is absent until the surface has
 * been measured.
 */
import type { TimelineDocument } from '../document/timeline.ts';
import type { Messages } from '../language/messages.ts';
import { wordSpan } from '../language/span.ts';
import { createPipeline } from '../pipeline.ts';
import { utc, zoneOf } from '../time/zone.ts';
import type { Axis } from '../view/axis.ts';
import type { Chronology, IndexedEvents } from '../view/chronology.ts';
import type { LaneLayout } from '../view/lane-layout.ts';
import type { LayoutMetrics, TextWidths } from '../view/layout-metrics.ts';
import type { Scene } from '../view/scene.ts';
import { fitting } from '../view/viewport.ts';
import type { Viewport, ViewportLimits } from '../view/viewport.ts';
import type { PartContext } from './context.ts';
import { itemsOf } from './label-layer.ts';
import type { Item } from './label-layer.ts';

export interface Frame {
  readonly chronology: Chronology;
  readonly context: PartContext;
  readonly home: Viewport;
  /** All that is dated. */
  readonly whole: Viewport;
  readonly limits: ViewportLimits;
  readonly viewport: Viewport;
  readonly picture: Picture | undefined;
}

export interface Picture {
  readonly layout: LaneLayout;
  readonly scene: Scene;
  readonly axis: Axis;
  readonly items: readonly Item[];
}

export interface FrameInput {
  readonly document: TimelineDocument;
  readonly indexed: IndexedEvents | undefined;
  /** `undefined` for the opening view. */
  readonly viewport: Viewport | undefined;
  readonly locale: string;
  readonly timeZone: string | undefined;
  readonly messages: Messages;
  readonly surface:
    { readonly widthPx: number; readonly widths: TextWidths; readonly metrics: LayoutMetrics } | undefined;
  /** Events that must be seen: selected or focused. */
  readonly raised: readonly number[];
}

/** How much farther than everything a reader may zoom out. */
const OUTER_MARGIN = 1.6;
/** The least that fills the width, in ms. */
const MIN_DURATION = 10;

export interface FrameMaker {
  chronology(input: Pick<FrameInput, 'document' | 'indexed' | 'timeZone'>): Chronology;
  frame(input: FrameInput): Frame;
}

/** `select` and `redraw` are the element's: what a button in a part does, and what happens when late tiles arrive. */
export function createFrameMaker(select: (event: number) => void, redraw: () => void): FrameMaker {
  const pipeline = createPipeline();
  const chronologyFor: FrameMaker['chronology'] = ({ document, indexed, timeZone }) =>
    pipeline.chronology(document, zoneOf(timeZone ?? document.timeZone ?? 'UTC') ?? utc, indexed);
  return {
    chronology: chronologyFor,
    frame(input) {
      const { locale, messages, surface, raised } = input;
      const chronology = chronologyFor(input);
      const tiles = pipeline.tiles(chronology, redraw);
      const labelText = pipeline.texts(chronology, locale, messages);
      const context = {
        chronology,
        zone: chronology.zone,
        sources: pipeline.sources(chronology),
        locale,
        messages,
        labelText,
        select,
      };
      const home = chronology.home;
      const { first, last } = chronology.horizon;
      // With room at either side for the labels of the first and the last.
      const whole = fitting(first, last, surface && surface.widthPx >= 640 ? 0.18 : 0.06);
      const limits = {
        minDuration: MIN_DURATION,
        maxDuration: Math.max(whole.duration, home.duration) * OUTER_MARGIN,
        first: Math.min(first, home.start),
        last: Math.max(last, home.start + home.duration),
      };
      const viewport = input.viewport ?? home;
      const frame = { chronology, context, home, whole, limits, viewport };
      if (!surface) return { ...frame, picture: undefined };
      const { widthPx, widths, metrics } = surface;
      const layout = pipeline.layout(chronology, tiles, labelText, widths, metrics);
      const scene = pipeline.scene(chronology, tiles, layout, viewport, widthPx, raised);
      const axis = pipeline.axis(viewport, widthPx, chronology.zone, locale, messages, widths);
      return { ...frame, picture: { layout, scene, axis, items: itemsOf(scene, context) } };
    },
  };
}

/** What is in view, said aloud after a move. */
export function wordsInView({ viewport, context, picture }: Frame): string {
  if (!picture) return '';
  const count = picture.items.reduce((sum, item) => sum + ('cluster' in item ? item.cluster.count : 1), 0);
  const { start, duration } = viewport;
  return context.messages.timeline.showing(wordSpan(start, start + duration, context), count);
}
