/**
 * One frame: everything that the template and the canvas show, derived from what the element holds.
 *
 * In: document, viewport, locale, zone, the surface's metrics, who must be seen. Out: a `Frame`; its `picture` is absent until the surface has
 * been measured.
 */
import type { TemplateResult } from 'lit';
import type { Lane, TimelineDocument } from '../document/timeline.ts';
import type { Messages } from '../language/messages.ts';
import type { InkState } from '../paint/ink.ts';
import type { Theme } from '../paint/theme.ts';
import { createPipeline } from '../pipeline.ts';
import type { Pipeline } from '../pipeline.ts';
import { zoneOrUtc } from '../time/zone.ts';
import type { Axis } from '../view/axis.ts';
import type { Chronology, IndexedEvents } from '../view/chronology.ts';
import type { LaneLayout } from '../view/lane-layout.ts';
import type { LayoutMetrics, TextWidths } from '../view/layout-metrics.ts';
import type { Scene } from '../view/scene.ts';
import type { TileCache } from '../view/tile-cache.ts';
import { fitting } from '../view/viewport.ts';
import type { Viewport, ViewportLimits } from '../view/viewport.ts';
import type { PartContext } from './context.ts';
import type { Stretch } from './paint-on.ts';
import { itemsOf } from './label-layer.ts';
import type { Item, LabelLayerActions, LabelLayerState } from './label-layer.ts';
import type { Wording } from './wording.ts';

export interface Frame {
  /** What is shown: everything, or what the reader's filters leave of it. */
  readonly chronology: Chronology;
  /** Everything: what live data change. */
  readonly all: Chronology;
  readonly context: PartContext;
  readonly home: Viewport;
  /** All that is dated. */
  readonly whole: Viewport;
  readonly limits: ViewportLimits;
  readonly viewport: Viewport;
  /** What draws it, where time runs down. */
  readonly upright: Setting['upright'];
  readonly picture: Picture | undefined;
}

export interface Picture {
  readonly layout: LaneLayout;
  readonly scene: Scene;
  readonly axis: Axis;
  readonly widths: TextWidths;
  readonly tile: TileCache['tile'];
  /** How far the view has been panned since the labels were last placed, in px. */
  readonly shiftPx: number;
  /** Whether there are more lanes than can be seen at once: then they pass beneath the axis. */
  readonly isScrolling: boolean;
  /** Labels and clusters in the order of time. */
  items(): readonly Item[];
}

/** Moves what a frame has drawn to where it would stand in another viewport. Out: how that is undone; nothing where it takes a picture. */
export type Stretcher = (surface: HTMLElement, frame: Frame, next: Viewport) => (() => void) | undefined;

/** What draws where time runs down (`upright/`). */
export interface Standing {
  pipelineOf(base: Pipeline): Pipeline;
  /** What is costly in the first drawing of a chronology, in steps. */
  prepare(chronology: Chronology): Generator<void, void, void>;
  readonly stretch: Stretcher;
  drawingTemplate(
    picture: Picture | undefined,
    context: PartContext,
    state: LabelLayerState,
    actions: LabelLayerActions,
  ): TemplateResult;
  paint(surface: HTMLElement, frame: Frame, theme: Theme, state: InkState): void;
}

/** What is drawn on: how wide, which part from top to bottom, with which face. */
export interface Surface {
  readonly widthPx: number;
  readonly stretch: Stretch;
  /** How far beyond its sides it is painted, so that it can be moved. */
  readonly bleedPx: number;
  readonly widths: TextWidths;
  readonly metrics: LayoutMetrics;
  /** How the way to the picture differs where time runs down. */
  readonly upright: Standing | false | undefined;
}

export interface FrameInput {
  readonly document: TimelineDocument;
  readonly indexed: IndexedEvents | undefined;
  /** `undefined` for the opening view. */
  readonly viewport: Viewport | undefined;
  readonly locale: string;
  readonly second: string | undefined;
  readonly timeZone: string | undefined;
  readonly messages: Messages;
  readonly forward: PartContext['forward'];
  readonly surface: Surface | undefined;
  /** Events that must be seen: selected or focused. */
  readonly raised: readonly number[];
  /** Lanes that are drawn even out of view: what has the focus stands there. */
  readonly keptLanes: readonly number[];
}

/** How much farther than everything a reader may zoom out. */
const OUTER_MARGIN = 1.6;
/** The least that fills the width, in ms. */
const MIN_DURATION = 10;

/** What a layout is made for: faces and room. */
export type Setting = Pick<Surface, 'widths' | 'metrics' | 'upright'>;

export interface FrameMaker {
  /** The document as live data have left it. */
  now(document: TimelineDocument): TimelineDocument;
  /** All of it, whatever is filtered. */
  all(input: Pick<FrameInput, 'document' | 'indexed' | 'timeZone'>): Chronology;
  chronology(input: Pick<FrameInput, 'document' | 'indexed' | 'timeZone'>): Chronology;
  /** Makes the first frame of a document cheaper, in steps: so that none of them holds up the page. */
  prepare(
    input: Pick<FrameInput, 'document' | 'indexed' | 'timeZone' | 'locale' | 'messages'> & Pick<Wording, 'isThere'>,
    settingFor: (lanes: readonly Lane[]) => Setting | undefined,
  ): Generator<void, void, void>;
  frame(input: FrameInput): Frame;
}

/**
 * `select`, `redraw` and `restrict` are the element's: what a button in a part does, what happens when late tiles arrive, and what the
 * reader's filters leave.
 */
export function createFrameMaker(
  select: (event: number) => void,
  redraw: () => void,
  restrict: (all: Chronology) => Chronology,
): FrameMaker {
  const across = createPipeline();
  let upright: Pipeline | undefined;
  const shiftFor = anchored();
  let drawn: readonly number[] = [];
  /** Chronologies by document; live changes exist only in these. */
  const made = new WeakMap<TimelineDocument, Chronology>();
  const now: FrameMaker['now'] = (document) => made.get(document)?.document ?? document;
  const chronologyFor: FrameMaker['all'] = ({ document, indexed, timeZone }) => {
    const zone = zoneOrUtc(timeZone, document.timeZone);
    const known = made.get(document);
    if (known?.zone.name === zone.name) return known;
    const chronology = across.chronology(now(document), zone, known ? undefined : indexed);
    made.set(document, chronology);
    return chronology;
  };
  const pipelineFor = (part: Setting['upright']): Pipeline => (part ? (upright ??= part.pipelineOf(across)) : across);
  return {
    now,
    all: chronologyFor,
    chronology: (input) => restrict(chronologyFor(input)),
    *prepare(input, settingFor) {
      const chronology = chronologyFor(input);
      yield;
      const setting = settingFor(chronology.lanes);
      if (!setting || !input.isThere) return;
      const pipeline = pipelineFor(setting.upright);
      const tiles = pipeline.tiles(chronology, redraw);
      const labelText = pipeline.texts(chronology, input.locale, input.messages);
      const { widths, metrics } = setting;
      yield* pipeline.prepare(chronology, tiles, labelText, widths, metrics, innerHeight);
      // What writes the dates is made for it.
      pipeline.axis(pipeline.home(chronology), metrics.widestPx, chronology.zone, input.locale, input.messages, widths);
    },
    frame(input) {
      const { locale, second, messages, forward, surface, raised, keptLanes } = input;
      const uprightPart = surface?.upright;
      const pipeline = pipelineFor(uprightPart);
      const all = chronologyFor(input);
      const chronology = restrict(all);
      const tiles = pipeline.tiles(chronology, redraw);
      const labelText = pipeline.texts(all, locale, messages);
      const context = {
        chronology,
        zone: chronology.zone,
        sources: pipeline.sources(all),
        locale,
        second,
        messages,
        forward,
        isUpright: !!uprightPart,
        labelText,
        select,
      };
      const home = pipeline.home(chronology);
      const { first, last } = chronology.horizon;
      // With room at either side for the labels of the first and the last.
      const whole = fitting(first, last, surface && surface.widthPx >= 640 ? 0.3 : 0.06);
      const limits = {
        minDuration: MIN_DURATION,
        maxDuration: Math.max(whole.duration, home.duration) * OUTER_MARGIN,
        first: Math.min(first, home.start),
        last: Math.max(last, home.start + home.duration),
      };
      const viewport = input.viewport ?? home;
      const frame = { chronology, all, context, home, whole, limits, viewport, upright: uprightPart };
      if (!surface) return { ...frame, picture: undefined };
      const { stretch, bleedPx, widths, metrics } = surface;
      const layout = pipeline.layout(chronology, tiles, labelText, widths, metrics);
      const { widthPx } = uprightPart ? layout : surface;
      const lanes = [...new Set([...layout.lanesBetween(stretch.top, stretch.bottom), ...keptLanes])].sort(
        (a, b) => a - b,
      );
      // The same list for the same lanes: the scene is made anew only for other ones.
      if (lanes.join() !== drawn.join()) drawn = lanes;
      const scene = pipeline.scene(chronology, tiles, layout, viewport, widthPx, raised, drawn, bleedPx);
      const axis = pipeline.axis(viewport, widthPx, chronology.zone, locale, messages, widths, bleedPx);
      const shiftPx = shiftFor(viewport, widthPx);
      const isScrolling = stretch.bottom < Infinity;
      let items: readonly Item[] | undefined;
      const picture = {
        layout,
        scene,
        axis,
        widths,
        tile: tiles.tile,
        shiftPx,
        isScrolling,
        items: () => (items ??= itemsOf(scene, context)),
      };
      return { ...frame, picture };
    },
  };
}

/** From here on it is better to place everything anew: styles hold only so many digits. */
const MOST_SHIFT_PX = 10_000;

/** How far the view has been panned since it last zoomed, in px. */
function anchored(): (viewport: Viewport, widthPx: number) => number {
  let anchor: (Viewport & { readonly widthPx: number }) | undefined;
  return (viewport, widthPx) => {
    const { start, duration } = viewport;
    if (anchor && anchor.duration === duration && anchor.widthPx === widthPx) {
      const shiftPx = ((start - anchor.start) / duration) * widthPx;
      if (Math.abs(shiftPx) < MOST_SHIFT_PX) return shiftPx;
    }
    anchor = { ...viewport, widthPx };
    return 0;
  };
}
