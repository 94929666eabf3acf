/**
 * The texts of the picture as shapes, where there is no DOM to carry them: labels with their source
 * as a link, clusters' counts.
 *
 * In: the scene, the labels' texts. Out: shapes, for SVG.
 */
import type { LabelText } from '../view/label-text.ts';
import type { Scene, SceneLabel } from '../view/scene.ts';
import type { Shape } from './shape.ts';
import type { Theme } from './theme.ts';

export const TITLE_PX = 14;
export const META_PX = 12;
const BOLD = true;

export interface TextMeasures {
  /** Width in px of a text at `META_PX`. */
  meta(text: string): number;
  /** Width in px of a title at `TITLE_PX`, bold. */
  title(text: string): number;
}

export function labelShapes(label: SceneLabel, text: LabelText, measure: TextMeasures, theme: Theme): Shape[] {
  const { x, y, form } = label;
  const meta = `${text.date} · `;
  const source: Pick<LabelText, 'source' | 'sourceHref'> = text;
  const title: Shape = { type: 'text', x, y: 0, text: text.title, fill: theme.text, sizePx: TITLE_PX, bold: BOLD };
  const place = (at: number, baseline: number): Shape[] => [
    { type: 'text', x: at, y: baseline, text: meta, fill: theme.muted, sizePx: META_PX },
    {
      type: 'text',
      x: at + measure.meta(meta),
      y: baseline,
      text: source.source,
      fill: source.sourceHref ? theme.link : theme.muted,
      sizePx: META_PX,
      ...(source.sourceHref ? { href: source.sourceHref } : {}),
    },
  ];
  if (form === 'below') {
    return [{ ...title, y: y + 26 }, ...place(x + measure.title(text.title) + 8, y + 26)];
  }
  const right = label.side === 'left' ? x + label.widthPx : undefined;
  const titleX = right === undefined ? x : right - measure.title(text.title);
  const metaX = right === undefined ? x : right - measure.meta(meta + source.source);
  return [{ ...title, x: titleX, y: y + 17 }, ...place(metaX, y + 33)];
}

export function clusterTextShapes(scene: Scene, theme: Theme): Shape[] {
  return scene.clusters
    .filter(({ only }) => only === undefined)
    .map(({ x, y, widthPx, count }) => ({
      type: 'text',
      x: x + widthPx / 2,
      y: y - 2,
      text: String(count),
      fill: theme.muted,
      sizePx: META_PX,
      anchor: 'middle',
    }));
}
