/**
 * What is painted where time runs down: the axis with its rules, the lines that lead from marks to labels that had to move, the ink. In: a frame's picture. Out: layers
 * of shapes, from the back to the front, and the lines.
 */
import { AXIS_LINE_PX, axisShapes } from '../../paint/axis-shapes.ts';
import { sceneShapes } from '../../paint/ink.ts';
import type { InkState } from '../../paint/ink.ts';
import { mirrored } from '../../paint/mirror.ts';
import type { Shape } from '../../paint/shape.ts';
import type { Theme } from '../../paint/theme.ts';
import { transposed } from '../../paint/transpose.ts';
import { TITLE_MIDDLE_PX } from '../../view/upright-layout.ts';
import type { UprightLayout } from '../../view/upright-layout.ts';
import type { Frame } from '../frame.ts';

/** A label may begin so far from its mark without a line that leads to it. */
const LEVEL_PX = 3;
/** Between a mark and the line, and the line and the label. */
const GAP_PX = 7;

export function layersOf({ picture, chronology, context }: Frame, theme: Theme, state: InkState) {
  const { scene, axis, layout } = picture!;
  const { lanes } = chronology;
  const { heightPx } = scene;
  const standing = (shapes: readonly Shape[]): readonly Shape[] => {
    const upright = shapes.flatMap(transposed);
    return context.forward < 0 ? upright.map((shape) => mirrored(shape, heightPx)) : upright;
  };
  const rules = axisShapes(axis, scene.widthPx, (layout as UprightLayout).inkY(-1) + GAP_PX, theme);
  const turns = axis.major
    .filter(({ sticky }) => !sticky)
    .map(({ x }): Shape => ({
      type: 'line',
      x1: x,
      y1: AXIS_LINE_PX,
      x2: x,
      y2: heightPx,
      stroke: theme.grid,
      width: 1,
    }));
  const ink = sceneShapes(scene, (lane) => lanes[lane]?.color, theme, state);
  return [standing(turns), standing(rules), leaders(picture!, theme, context.forward), standing(ink)];
}

/** From each mark to its label, where that had to move. */
function leaders({ scene, layout }: NonNullable<Frame['picture']>, theme: Theme, forward: 1 | -1): readonly Shape[] {
  const { inkY, labelsY } = layout as UprightLayout;
  const facing = (across: number): number => (forward < 0 ? scene.heightPx - across : across);
  const inks = new Map(scene.inks.map((ink) => [ink.event, ink]));
  return scene.labels.flatMap(({ event, x, cut, raised }): readonly Shape[] => {
    const ink = inks.get(event);
    if (!ink || cut || raised) return [];
    const at = ink.form === 'span' ? ink.fromX : (ink.fromX + ink.toX) / 2;
    const to = x + TITLE_MIDDLE_PX;
    const from = inkY(event) + GAP_PX;
    const turn = inkY(-1) + GAP_PX;
    const base = { type: 'line' as const, stroke: theme.gridStrong, width: 1 };
    const level: Shape[] = turn > from + 1 ? [{ ...base, x1: facing(from), x2: facing(turn), y1: at, y2: at }] : [];
    if (Math.abs(to - at) < LEVEL_PX && level.length === 0) return [];
    return [...level, { ...base, x1: facing(turn), y1: at, x2: facing(labelsY - GAP_PX), y2: to }];
  });
}
