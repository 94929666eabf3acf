/**
 * A timeline as SVG text, without a page: for export, for print, for golden tests.
 *
 * In: a parsed document, a width, what else is wished. Out: one self-contained SVG with the title, the axis, the lanes, the labels
 * with links to their sources. It goes the same way as the element: `pipeline.ts`, then `paint/`.
 */
import type { TimelineDocument, TimelineEvent } from './document/timeline.ts';
import { en } from './language/en.ts';
import type { Messages } from './language/messages.ts';
import { axisShapes } from './paint/axis-shapes.ts';
import { secondAxisShapes } from './paint/second-axis-shapes.ts';
import { axisTextShapes } from './paint/axis-text-shapes.ts';
import { sceneShapes } from './paint/ink.ts';
import { mirroredPart } from './paint/mirror.ts';
import type { Shape, TextLine } from './paint/shape.ts';
import { paintSvg } from './paint/svg.ts';
import type { SvgPart } from './paint/svg.ts';
import { directionOf } from './paint/text-direction.ts';
import { estimatedWidths } from './paint/text-estimate.ts';
import { TITLE_PX as LABEL_TITLE_PX, fitRuns, labelShapes } from './paint/text-shapes.ts';
import { paperTheme } from './paint/theme.ts';
import type { Theme } from './paint/theme.ts';
import { wrapped } from './paint/wrapped.ts';
import { createPipeline } from './pipeline.ts';
import { zoneOrUtc } from './time/zone.ts';
import type { Chronology } from './view/chronology.ts';
import { saysYears } from './view/label-text.ts';
import type { LabelText } from './view/label-text.ts';
import { hasHeadings, headingColumnPx, metricsFor } from './view/layout-metrics.ts';
import type { TextWidths } from './view/layout-metrics.ts';
import { secondAxis } from './view/second-axis.ts';
import type { Scene } from './view/scene.ts';
import type { Viewport } from './view/viewport.ts';

export interface PictureOptions {
  /** The width of the picture in px; its height follows from what it shows. */
  readonly widthPx: number;
  /** The window of time; by default the one on which the document opens. */
  readonly viewport?: Viewport;
  /** BCP 47 tag for dates; `en` by default. */
  readonly locale?: string;
  /**
   * The locale with another calendar, whose ticks stand in a second row: `en-u-ca-hebrew`. What is known of it is loaded by `loadMessages`, as that of `locale`.
   */
  readonly secondLocale?: string | undefined;
  /** What is said in words, from `loadMessages`; English by default. */
  readonly messages?: Messages;
  /** Whether time runs from right to left, for readers who do; false by default. */
  readonly isRightToLeft?: boolean;
  /** Colours and face; black on white by default. */
  readonly theme?: Theme;
  /** How wide texts are. By default an estimate from the widths of Noto Sans, the same on every machine. */
  readonly textWidths?: TextWidths;
  /** Whether the title of the document stands above the drawing; true by default. */
  readonly isTitled?: boolean;
  /** IANA name of the axis' zone; by default that of the document, else UTC. */
  readonly timeZone?: string;
  /** What stands after the publisher in an event's label: numbers of notes, say. */
  readonly noteOf?: (event: TimelineEvent) => string;
  /** Of the width, what the element would keep free for a card: labels are laid out for the rest. */
  readonly besidePx?: number;
}

const TITLE_PX = 26;
const TITLE_LINE_PX = 32;
/** Of the width of a line, what is filled: the reader's face may be a little wider than it was taken to be. */
const SURE = 0.95;
/** Below the title. */
const TITLE_GAP_PX = 16;
const HEADING_PX = 12;
const HEADING_LINE_PX = 16;
const HEADING_BASELINE_PX = 18;
/** Between a heading and the drawing beside it. */
const COLUMN_GAP_PX = 12;

/** Draws a timeline as SVG. */
export function drawSvg(document: TimelineDocument, options: PictureOptions): string {
  const { widthPx, theme = paperTheme, messages = en, isRightToLeft = false } = options;
  const { parts, heightPx } = pictureParts(document, options);
  const title = document.title ?? messages.timeline.untitled;
  const { background, font } = theme;
  return paintSvg(parts, { widthPx, heightPx, background, font, title, isRightToLeft });
}

/** The parts of which a picture consists, for whoever writes them in another way. */
export interface PictureParts {
  readonly heightPx: number;
  readonly parts: readonly SvgPart[];
  readonly scene: Scene;
  readonly viewport: Viewport;
}

export function pictureParts(document: TimelineDocument, options: PictureOptions): PictureParts {
  const { widthPx, locale = 'en', theme = paperTheme, textWidths: widths = estimatedWidths, noteOf } = options;
  const { messages = en, isRightToLeft = false, secondLocale } = options;
  const pipeline = createPipeline();
  const zone = zoneOrUtc(options.timeZone, document.timeZone);
  const chronology = pipeline.chronology(document, zone);
  const tiles = pipeline.tiles(chronology, () => {});
  const plainTexts = pipeline.texts(chronology, locale, messages);
  const texts = noteOf ? noted(plainTexts, (event) => noteOf(chronology.event(event))) : plainTexts;
  const isHeaded = hasHeadings(chronology.lanes);
  const metrics = metricsFor(widthPx, isHeaded, options.besidePx, secondLocale !== undefined);
  const layout = pipeline.layout(chronology, tiles, texts, widths, metrics);
  const viewport = options.viewport ?? layout.home;
  const lanes = [...chronology.lanes.keys()];
  const scene = pipeline.scene(chronology, tiles, layout, viewport, metrics.widestPx, [], lanes, 0);
  const axis = pipeline.axis(viewport, metrics.widestPx, zone, locale, messages, widths);

  const span = { viewport, widthPx: metrics.widestPx, zone, messages, measure: widths.tick };
  const second = secondLocale === undefined ? undefined : secondAxis({ ...span, locale: secondLocale });

  const title = options.isTitled === false ? [] : titleShapes(document.title ?? '', widthPx, widths, theme);
  const headerPx = title.length > 0 ? title.length * TITLE_LINE_PX + TITLE_GAP_PX : 0;
  const columnPx = headingColumnPx(widthPx, isHeaded);
  const hasYears = saysYears(scene.viewport, chronology);
  const textIn = (event: number): LabelText => {
    const text = texts(event);
    return hasYears ? { ...text, date: text.fullDate } : text;
  };
  const drawing: readonly (Shape | TextLine)[] = [
    ...axisShapes(axis, scene.widthPx, scene.heightPx, theme),
    ...sceneShapes(scene, (lane) => chronology.lanes[lane]!.color, theme, { locale }),
    ...axisTextShapes(axis, theme),
    ...(second ? secondAxisShapes(second, theme) : []),
    ...scene.labels
      .filter(({ cut }) => !cut)
      .flatMap((label) => labelShapes(label, textIn(label.event), metrics.stacked, widths, theme)),
  ];
  const heightPx = scene.heightPx;
  // Headings come last: the rules of the grid pass behind them.
  const parts: readonly SvgPart[] = [
    { x: 0, y: 0, widthPx, heightPx: headerPx, shapes: title },
    { x: columnPx, y: headerPx, widthPx: scene.widthPx, heightPx, shapes: drawing },
    { x: 0, y: headerPx, widthPx, heightPx, shapes: laneShapes(scene, chronology, widthPx, columnPx, widths, theme) },
  ];
  const facing = isRightToLeft ? parts.map((part) => mirroredPart(part, widthPx)) : parts;
  return { parts: facing, heightPx: headerPx + heightPx, scene, viewport };
}

function noted(texts: (event: number) => LabelText, noteOf: (event: number) => string): (event: number) => LabelText {
  return (event) => {
    const text = texts(event);
    return { ...text, more: [noteOf(event), text.more].filter(Boolean).join(' ') };
  };
}

/** The title, in as many lines as it needs. */
function titleShapes(title: string, widthPx: number, widths: TextWidths, theme: Theme): TextLine[] {
  const widthOf = (line: string): number => (widths.title(line) * TITLE_PX) / LABEL_TITLE_PX;
  return wrapped(title, widthPx * SURE, widthOf).map((text, line) => ({
    type: 'text-line',
    direction: directionOf(title),
    x: 0,
    y: TITLE_PX + line * TITLE_LINE_PX,
    anchor: 'start',
    runs: [{ text, fill: theme.text, sizePx: TITLE_PX, bold: true }],
  }));
}

/** A rule above each lane but the first, and its heading: in the column, or above the lane where there is none. */
function laneShapes(
  { lanes }: Scene,
  chronology: Chronology,
  widthPx: number,
  columnPx: number,
  widths: TextWidths,
  theme: Theme,
): (Shape | TextLine)[] {
  const roomPx = columnPx > 0 ? columnPx - COLUMN_GAP_PX : widthPx;
  const widthOf = (text: string): number => widths.tick(text, 'major');
  return lanes.flatMap(({ y, height, lane }): (Shape | TextLine)[] => {
    const { title } = chronology.lanes[lane]!;
    const lines = wrapped(title, roomPx, widthOf);
    // As many lines as the lane has room for beside its events; above them there is one.
    const most = columnPx > 0 ? Math.max(Math.floor((height - HEADING_BASELINE_PX) / HEADING_LINE_PX) + 1, 1) : 1;
    const shown = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
    const look = { fill: theme.muted, sizePx: HEADING_PX, bold: true };
    const headings = shown.map((text, line): TextLine => ({
      type: 'text-line',
      direction: directionOf(title),
      x: 0,
      y: y + HEADING_BASELINE_PX + line * HEADING_LINE_PX,
      anchor: 'start',
      runs: fitRuns([{ ...look, text }], roomPx, { ...widths, title: widthOf }),
    }));
    return [
      ...(lane > 0
        ? [{ type: 'line' as const, x1: 0, y1: y + 0.5, x2: widthPx, y2: y + 0.5, stroke: theme.grid, width: 1 }]
        : []),
      ...headings,
    ];
  });
}
