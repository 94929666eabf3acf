/**
 * What is painted where time runs down: the axis with its rules, the lines that lead from marks to labels that had to move, the ink. In: a frame, and the scene and
 * the axis to paint, which may reach beyond the view. Out: layers of shapes, from the back to the front.
 */
import { figure } from '../../language/figures.ts';
import { axisShapes } from '../../paint/axis-shapes.ts';
import { sceneShapes } from '../../paint/ink.ts';
import type { InkState } from '../../paint/ink.ts';
import { mirrored } from '../../paint/mirror.ts';
import type { Shape } from '../../paint/shape.ts';
import type { Theme } from '../../paint/theme.ts';
import { MIDDLE, transposed } from '../../paint/transpose.ts';
import type { TextWidths } from '../../view/layout-metrics.ts';
import type { Axis } from '../../view/axis.ts';
import { ABREAST_PX, TITLE_MIDDLE_PX } from '../../view/upright-layout.ts';
import type { UprightLayout } from '../../view/upright-layout.ts';
import type { UprightScene } from '../../view/upright-scene.ts';
import type { Frame } from '../frame.ts';

/** A label may begin so far from its mark without a line that leads to it. */
const LEVEL_PX = 3;
/** From one dot of a line to the next, in widths of the line; as in paint/canvas.ts. */
const DOTS = 2.5;
/** Between a mark and the line, and the line and the label. */
const GAP_PX = 7;
/** How far bars of the strip are moved outwards; from its middle to where the widest of them begins then; and what is left for a figure. */
const BAR_MOVED_PX = 6;
const BAR_FROM_PX = 7;
const FIGURE_PX = 24;
/** The letters of a crowd's count. */
const CROWD_PX = 10;

export function layersOf(
  { picture, chronology, context }: Frame,
  scene: UprightScene,
  axis: Axis,
  theme: Theme,
  state: InkState,
): readonly (readonly Shape[])[] {
  const layout = picture!.layout as UprightLayout;
  const { lanes } = chronology;
  const { heightPx, widthPx } = scene;
  const { tick } = picture!.widths;
  const standing = (shapes: readonly Shape[]): readonly Shape[] => {
    const upright = shapes.map((shape) => fitted(shortened(shape, widthPx), layout, tick)).flatMap(transposed);
    return context.forward < 0 ? upright.map((shape) => mirrored(shape, heightPx)) : upright;
  };
  const rules = axisShapes(axis, widthPx, turnOf(layout), theme);
  const crowded = new Set(scene.crowds.flatMap(({ events }) => events));
  const single = { ...scene, inks: scene.inks.filter(({ event }) => !crowded.has(event)) };
  const ink = sceneShapes(single, (lane) => lanes[lane]?.color, theme, state);
  const others = crowdShapes(scene, theme, state);
  return [standing(rules), leaders(scene, layout, theme, context.forward), standing([...ink, ...others])];
}

/** Where lines turn towards the labels, across: beyond all marks. */
const turnOf = ({ inkY, abreast }: UprightLayout): number => inkY(-1) + GAP_PX + (abreast - 1) * ABREAST_PX;

/** How many more there are at the last place of marks that coincide. */
function crowdShapes(
  { crowds }: UprightScene,
  { accent, text }: Theme,
  { locale, selected, hovered }: InkState,
): Shape[] {
  return crowds.map(({ events, x, y }) => ({
    type: 'text',
    x,
    // Texts are turned about their baseline.
    y: y + MIDDLE * CROWD_PX + 1,
    text: `+${figure(events.length, locale)}`,
    fill: events.some((event) => event === selected || event === hovered) ? accent : text,
    sizePx: CROWD_PX,
    bold: true,
    anchor: 'middle',
  }));
}

/** From each mark to its label, where that had to move. */
function leaders(scene: UprightScene, layout: UprightLayout, theme: Theme, forward: 1 | -1): readonly Shape[] {
  const { labelsY, isOfMany } = layout;
  const turn = turnOf(layout);
  const facing = (across: number): number => (forward < 0 ? scene.heightPx - across : across);
  const inks = new Map(scene.inks.map((ink) => [ink.event, ink]));
  // Of marks side by side lines begin behind the last.
  const onLine = scene.inks.filter(({ event, y }) => layout.trackOf(event) === 0 && y < labelsY);
  const farthest = (at: number, own: number): number =>
    Math.max(own, ...onLine.map(({ fromX, toX, y }) => (fromX <= at && at <= toX ? y : own)));
  return scene.labels.flatMap(({ event, x, raised }): readonly Shape[] => {
    const ink = inks.get(event);
    if (!ink || raised) return [];
    const isFromBegin = ink.form === 'span' || (isOfMany && ink.form === 'bracket');
    const at = isFromBegin ? ink.fromX : (ink.fromX + ink.toX) / 2;
    const to = x + TITLE_MIDDLE_PX;
    const from = farthest(at, ink.y) + GAP_PX;
    const base = { type: 'line' as const, stroke: theme.gridStrong, width: 1 };
    const level: Shape[] = turn > from + 1 ? [{ ...base, x1: facing(from), x2: facing(turn), y1: at, y2: at }] : [];
    if (Math.abs(to - at) < LEVEL_PX && level.length === 0) return [];
    return [...level, { ...base, x1: facing(turn), y1: at, x2: facing(labelsY - GAP_PX), y2: to }];
  });
}

/**
 * Bars in the strip stand at its far end, and a figure before its bar: it is moved, and set smaller where it is wider than there is room. As wide as the words of the axis,
 * which are as large and bold.
 */
function fitted(shape: Shape, { stripY }: UprightLayout, measure: TextWidths['tick']): Shape {
  if (shape.type === 'rect' && shape.y >= stripY) return { ...shape, y: shape.y + BAR_MOVED_PX };
  if (shape.type !== 'text' || shape.anchor !== 'middle' || shape.y < stripY) return shape;
  const widthPx = measure(shape.text, 'major');
  const share = Math.min(1, FIGURE_PX / widthPx);
  const mostY = stripY + BAR_FROM_PX - (share * widthPx) / 2 + MIDDLE * share * shape.sizePx;
  return { ...shape, sizePx: share * shape.sizePx, y: Math.min(shape.y, mostY) };
}

/** Of a dotted line no more dots than can be seen, each in its place. */
function shortened(shape: Shape, lengthPx: number): Shape {
  if (shape.type !== 'line' || !shape.dotted) return shape;
  const stepPx = DOTS * shape.width;
  const skipped = Math.max(0, Math.floor(-shape.x1 / stepPx)) * stepPx;
  return { ...shape, x1: shape.x1 + skipped, x2: Math.min(shape.x2, lengthPx + stepPx) };
}
