/**
 * What is painted where time runs down: the axis with its rules, the lines that lead from marks to labels that had to move, the ink. In: a frame, and the scene and
 * the axis to paint, which may reach beyond the view. Out: layers of shapes, from the back to the front.
 */
import { axisShapes } from '../../paint/axis-shapes.ts';
import { sceneShapes } from '../../paint/ink.ts';
import type { InkState } from '../../paint/ink.ts';
import { mirrored } from '../../paint/mirror.ts';
import type { Shape } from '../../paint/shape.ts';
import type { Theme } from '../../paint/theme.ts';
import { transposed } from '../../paint/transpose.ts';
import type { Axis } from '../../view/axis.ts';
import type { Scene } from '../../view/scene.ts';
import { TITLE_MIDDLE_PX } from '../../view/upright-layout.ts';
import type { UprightLayout } from '../../view/upright-layout.ts';
import type { Frame } from '../frame.ts';

/** A label may begin so far from its mark without a line that leads to it. */
const LEVEL_PX = 3;
/** From one dot of a line to the next, in widths of the line; as in paint/canvas.ts. */
const DOTS = 2.5;
/** Between a mark and the line, and the line and the label. */
const GAP_PX = 7;

export function layersOf(
  { picture, chronology, context }: Frame,
  scene: Scene,
  axis: Axis,
  theme: Theme,
  state: InkState,
): readonly (readonly Shape[])[] {
  const layout = picture!.layout as UprightLayout;
  const { lanes } = chronology;
  const { heightPx, widthPx } = scene;
  const standing = (shapes: readonly Shape[]): readonly Shape[] => {
    const upright = shapes.map((shape) => shortened(shape, widthPx)).flatMap(transposed);
    return context.forward < 0 ? upright.map((shape) => mirrored(shape, heightPx)) : upright;
  };
  const rules = axisShapes(axis, widthPx, layout.inkY(-1) + GAP_PX, theme);
  const ink = sceneShapes(scene, (lane) => lanes[lane]?.color, theme, state);
  return [standing(rules), leaders(scene, layout, theme, context.forward), standing(ink)];
}

/** From each mark to its label, where that had to move. */
function leaders(
  scene: Scene,
  { inkY, labelsY, isOfMany }: UprightLayout,
  theme: Theme,
  forward: 1 | -1,
): readonly Shape[] {
  const facing = (across: number): number => (forward < 0 ? scene.heightPx - across : across);
  const inks = new Map(scene.inks.map((ink) => [ink.event, ink]));
  return scene.labels.flatMap(({ event, x, raised }): readonly Shape[] => {
    const ink = inks.get(event);
    if (!ink || raised) return [];
    const isFromBegin = ink.form === 'span' || (isOfMany && ink.form === 'bracket');
    const at = isFromBegin ? ink.fromX : (ink.fromX + ink.toX) / 2;
    const to = x + TITLE_MIDDLE_PX;
    const from = inkY(event) + GAP_PX;
    const turn = inkY(-1) + GAP_PX;
    const base = { type: 'line' as const, stroke: theme.gridStrong, width: 1 };
    const level: Shape[] = turn > from + 1 ? [{ ...base, x1: facing(from), x2: facing(turn), y1: at, y2: at }] : [];
    if (Math.abs(to - at) < LEVEL_PX && level.length === 0) return [];
    return [...level, { ...base, x1: facing(turn), y1: at, x2: facing(labelsY - GAP_PX), y2: to }];
  });
}

/** Of a dotted line no more dots than can be seen, each in its place. */
function shortened(shape: Shape, lengthPx: number): Shape {
  if (shape.type !== 'line' || !shape.dotted) return shape;
  const stepPx = DOTS * shape.width;
  const skipped = Math.max(0, Math.floor(-shape.x1 / stepPx)) * stepPx;
  return { ...shape, x1: shape.x1 + skipped, x2: Math.min(shape.x2, lengthPx + stepPx) };
}
