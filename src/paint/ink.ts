/**
 * Ink means certainty: from a scene to shapes.
 *
 * A filled dot: that day. A hollow dot on a dotted line: about then. A soft bar between brackets: one moment, somewhere in
 * there. A solid bar: it lasted. A bar that fades: it went on. A question mark: the source is doubted. What is said of the event's
 * status has its own shape, see `status-ink.ts`. The legend draws its samples with the same function.
 */
import { figure } from '../language/figures.ts';
import type { Instant } from '../time/historical-date.ts';
import type { Ink, MomentInk, SpanInk } from '../view/event-ink.ts';
import { FADE_PX } from '../view/label-extent.ts';
import type { Scene, SceneCluster, SceneLabel } from '../view/scene.ts';
import type { Shape } from './shape.ts';
import { spreadShapes, statusHead, statusPoint } from './status-ink.ts';
import type { InkColours, Theme } from './theme.ts';

/** A soft end is drawn from this width on; below, the bar just ends there. */
const SOFT_PX = 6;
/** Half of a digit in a count, at the least. */
const HALF_DIGIT_PX = 3.5;
/** From the middle of a lane's strip to the next line of text above it, at the least. */
const STRIP_PX = 20;

/** Events that are shown to belong together. */
export interface Highlight {
  has(event: number): boolean;
  /** Whether the cluster stands for any of them. */
  reaches(cluster: SceneCluster): boolean;
}

export interface Now {
  readonly instant: Instant;
  shapes(scene: Scene, theme: Theme): readonly Shape[];
}

export interface InkState {
  /** BCP 47 tag for figures. */
  readonly locale: string;
  readonly selected?: number | undefined;
  readonly hovered?: number | undefined;
  /** This moment, where a line is to stand at it. */
  readonly now?: Now | undefined;
  /** The events that belong together; the ink of others steps back. */
  readonly highlight?: Highlight | undefined;
  /** Where the cluster under the pointer begins, in which lane. */
  readonly pointed?: Pick<SceneCluster, 'lane' | 'from' | 'lead'> | undefined;
}

/** Paper behind a label, so that no rule of the grid runs through its text: a halo of each letter would cost more than all else in a frame. */
export function paperShape({ x, y, widthPx, form }: SceneLabel, rowPx: number, theme: Theme): Shape {
  const [top, height] = form === 'below' ? [15, rowPx - 30] : [3, rowPx - 12];
  return { type: 'rect', x: x - 2, y: y + top, width: widthPx + 4, height, fill: theme.background };
}

/** Everything on the canvas below the axis: bands, clusters with their counts, marks. */
export function sceneShapes(
  scene: Scene,
  colourOf: (lane: number) => string | undefined,
  theme: Theme,
  state: InkState,
): Shape[] {
  const shapes: Shape[] = [];
  const { pointed, locale, highlight } = state;
  const isPointed = ({ lane, from, lead }: SceneCluster): boolean =>
    pointed?.from === from && pointed.lane === lane && pointed.lead < 0 === lead < 0;
  for (const band of [...scene.bands, ...scene.beyond.bands]) {
    const { x, y, widthPx, count } = band;
    const height = Math.min(2 + Math.log2(count), 12);
    shapes.push({
      type: 'rect',
      x,
      y: y + 6 - height / 2,
      width: widthPx,
      height,
      fill: { colour: isPointed(band) ? theme.accent : theme.bar, opacities: [0.35, 0.35] },
    });
  }
  const clusters = [...scene.clusters, ...scene.beyond.clusters].filter(({ only }) => only === undefined);
  for (const { x, y, widthPx, count, lane } of clusters) {
    // Below its figure, which takes the upper half of the strip.
    const height = Math.min(2 + 0.75 * Math.log2(count), 8);
    const fill = { colour: colourOf(lane) ?? theme.bar, opacities: [0.55, 0.55] };
    shapes.push({ type: 'rect', x: x + 1, y: y + 10 - height, width: widthPx - 2, height, fill });
  }
  for (const cluster of clusters) {
    const { x, y, widthPx, count } = cluster;
    const text = figure(count, locale);
    const middle = x + widthPx / 2;
    const reach = HALF_DIGIT_PX * text.length;
    const isAt = (from: number, widthPx = 0): boolean => middle + reach > from && middle - reach < from + widthPx;
    // A part of a figure is another figure. A label that was given no row lies on the strip.
    const isCovered = scene.labels.some((label) => Math.abs(label.y - y) < STRIP_PX && isAt(label.x, label.widthPx));
    if (isCovered || isAt(0) || isAt(scene.widthPx)) continue;
    const isAccented = isPointed(cluster) || highlight?.reaches(cluster);
    shapes.push({
      type: 'text',
      x: middle,
      y: y + 0.5,
      text,
      fill: isAccented ? theme.accent : highlight ? theme.muted : theme.text,
      sizePx: 12,
      bold: true,
      anchor: 'middle',
    });
  }
  for (const ink of scene.inks) {
    const colours = coloursOf(ink.event, colourOf(ink.lane), theme, state);
    shapes.push(...inkShapes(ink, colours, ink.event === state.selected));
  }
  if (state.now) shapes.push(...state.now.shapes(scene, theme));
  for (const spread of scene.spreads)
    shapes.push(...spreadShapes(spread, coloursOf(spread.event, colourOf(spread.lane), theme, state)));
  return shapes;
}

function coloursOf(
  event: number,
  laneColour: string | undefined,
  theme: Theme,
  { selected, hovered, highlight }: InkState,
): InkColours {
  const { background } = theme;
  const accented = event === selected || event === hovered || highlight?.has(event);
  if (highlight && !accented) return { mark: theme.gridStrong, bar: theme.grid, background };
  const colour = accented ? theme.accent : laneColour;
  return { mark: colour ?? theme.mark, bar: colour ?? theme.bar, background };
}

export function inkShapes(ink: Ink, colours: InkColours, selected = false): Shape[] {
  switch (ink.form) {
    case 'dot':
      return dotShapes(ink, colours, selected);
    case 'bracket':
      return bracketShapes(ink, colours);
    case 'span':
      return spanShapes(ink, colours);
  }
}

function dotShapes(ink: Ink, colours: InkColours, selected: boolean): Shape[] {
  const { mark } = colours;
  const x = (ink.fromX + ink.toX) / 2;
  const { y, approximate, uncertain, labelled, status } = ink;
  const radius = (labelled ? 4.5 : 3.5) + (selected ? 1.5 : 0) + (uncertain ? 2 : 0);
  return [
    ...(approximate ? [dotted(ink.fromX, ink.toX, y, mark)] : []),
    ...statusPoint({ x, y, radius, status, isHollow: approximate || uncertain }, colours),
    ...(uncertain ? [questionMark(x, y, mark)] : []),
  ];
}

function bracketShapes(ink: MomentInk, colours: InkColours): Shape[] {
  const { fromX, toX, y, approximate, uncertain, labelled, oneOf } = ink;
  const { mark, bar, background } = colours;
  const half = labelled ? 7 : 4;
  const post = (x: number): Shape => ({
    type: 'line',
    x1: x,
    y1: y - half,
    x2: x,
    y2: y + half,
    stroke: mark,
    width: 2,
  });
  const height = 2 * half - 2;
  const soft = { colour: bar, opacities: [0.12, 0.5, 0.12] };
  const middle = (fromX + toX) / 2;
  return [
    { type: 'rect', x: fromX, y: y - height / 2, width: toX - fromX, height, fill: soft },
    ...(approximate ? [dotted(fromX, toX, y, mark)] : [post(fromX), post(toX)]),
    ...(approximate && !oneOf
      ? [{ type: 'circle' as const, x: middle, y, radius: 4.5, fill: background, stroke: mark }]
      : []),
    ...(uncertain ? [questionMark(middle, y, mark)] : []),
    ...statusHead(ink, fromX, y - half, colours),
  ];
}

function spanShapes(ink: SpanInk, colours: InkColours): Shape[] {
  const { mark, bar } = colours;
  const { fromX, toX, y, approximate, uncertain, labelled, fadesBefore, fadesAfter } = ink;
  const height = labelled ? 7 : 4;
  const run = (x: number, end: number, opacities: readonly number[]): Shape[] =>
    end > x ? [{ type: 'rect', x, y: y - height / 2, width: end - x, height, fill: { colour: bar, opacities } }] : [];
  const soft = (x: number, end: number): boolean => end - x >= SOFT_PX;
  const softBefore = soft(fromX, ink.solidFromX);
  const softAfter = soft(ink.solidToX, toX);
  return [
    ...(fadesBefore ? run(fromX - FADE_PX, fromX, [0, 1]) : []),
    ...(softBefore ? run(fromX, ink.solidFromX, [0.15, 0.6]) : []),
    ...run(softBefore ? ink.solidFromX : fromX, softAfter ? ink.solidToX : toX, [1, 1]),
    ...(softAfter ? run(ink.solidToX, toX, [0.6, 0.15]) : []),
    ...(fadesAfter ? run(toX, toX + FADE_PX, [1, 0]) : []),
    ...(approximate && softBefore ? [dotted(fromX, ink.solidFromX, y, mark)] : []),
    ...(approximate && softAfter ? [dotted(ink.solidToX, toX, y, mark)] : []),
    ...(uncertain ? [questionMark((fromX + toX) / 2, y, mark)] : []),
    ...statusHead(ink, fromX, y, colours),
  ];
}

const dotted = (x1: number, x2: number, y: number, stroke: string): Shape => ({
  type: 'line',
  x1,
  y1: y,
  x2,
  y2: y,
  stroke,
  width: 1.5,
  dotted: true,
});

const questionMark = (x: number, y: number, fill: string): Shape => ({
  type: 'text',
  x,
  y: y + 4,
  text: '?',
  fill,
  sizePx: 11,
  bold: true,
  anchor: 'middle',
});
