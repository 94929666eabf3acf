/**
 * The texts of the picture as shapes, where there is no DOM to carry them: labels with their source as a link.
 *
 * In: the scene, the labels' texts, how wide texts are. Out: lines of text, for SVG. They stand where the element's style sheet puts them,
 * and what has no room is cut with an ellipsis.
 */
import { quoteLink } from '../document/quote-link.ts';
import type { TextWidths } from '../view/layout-metrics.ts';
import type { LabelText } from '../view/label-text.ts';
import type { SceneLabel } from '../view/scene.ts';
import type { TextLine, TextRun } from './shape.ts';
import type { Theme } from './theme.ts';

export const TITLE_PX = 14;
const META_PX = 12;
/** Baselines below the top of a line, as CSS sets them: the title in 24 px with 3 above, the rest in 16 px. */
const TITLE_BASELINE_PX = 19;
const META_BASELINE_PX = 13;
const TITLE_LINE_PX = 24;
const META_LINE_PX = 16;
/** A title yields no more than down to this. */
const LEAST_TITLE_PX = 4 * TITLE_PX;
/** A label below its mark begins so far down. */
const BELOW_PX = 12;

export function labelShapes(
  label: SceneLabel,
  text: LabelText,
  stacked: boolean,
  widths: TextWidths,
  theme: Theme,
): TextLine[] {
  const { x, y, side, form, widthPx, isShort } = label;
  const bold = { fill: theme.text, sizePx: TITLE_PX, bold: true, isName: true };
  const muted = { fill: theme.muted, sizePx: META_PX };
  const titlePart = { ...bold, text: isShort ? text.shortTitle : text.title };
  const source: TextRun = text.sourceHref
    ? {
        text: text.source,
        fill: theme.link,
        sizePx: META_PX,
        href: quoteLink(text.sourceHref, text.quote) ?? text.sourceHref,
        isName: true,
      }
    : { ...muted, text: text.source };
  const voices: TextRun[] = [
    ...(text.doubt ? [{ ...muted, text: text.doubt }] : []),
    source,
    ...(text.more ? [{ ...muted, text: ` ${text.more}` }] : []),
  ];
  const isLeft = form === 'beside' && side === 'left';
  const line = (baseline: number, runs: readonly TextRun[]): TextLine => ({
    type: 'text-line',
    x: isLeft ? x + widthPx : x,
    y: baseline,
    anchor: isLeft ? 'end' : 'start',
    runs: fitRuns(runs, widthPx, widths),
  });
  const top = form === 'below' ? y + BELOW_PX : y;
  const first = top + TITLE_BASELINE_PX;
  const second = top + TITLE_LINE_PX + META_BASELINE_PX;
  const dated = [{ ...muted, text: `${text.date} · ` }, ...voices];
  if (form === 'below' && !stacked) {
    // The title yields to date and source.
    const rest = [{ ...muted, text: '  ' }, ...dated];
    const restPx = rest.reduce((sum, run) => sum + widths.meta(run.text), 0);
    const [title] = fitRuns([titlePart], Math.max(widthPx - restPx, LEAST_TITLE_PX), widths);
    return [line(first, [title!, ...rest])];
  }
  if (form === 'below' || !stacked) return [line(first, [titlePart]), line(second, dated)];
  return [line(first, [titlePart]), line(second, [{ ...muted, text: text.date }]), line(second + META_LINE_PX, voices)];
}

/** As much of the runs as has room; the last that is shown ends in an ellipsis where something is left out. */
export function fitRuns(runs: readonly TextRun[], widthPx: number, widths: TextWidths): TextRun[] {
  const widthOf = ({ text, bold }: TextRun): number => (bold ? widths.title(text) : widths.meta(text));
  const fitted: TextRun[] = [];
  let left = widthPx;
  for (const [place, run] of runs.entries()) {
    const own = widthOf(run);
    const rest = runs.slice(place).reduce((sum, next) => sum + widthOf(next), 0);
    if (rest <= left + 1 || (own < left && place < runs.length - 1)) {
      fitted.push(run);
      left -= own;
      continue;
    }
    let text = run.text;
    while (text && widthOf({ ...run, text: `${text}…` }) > left) text = text.slice(0, -1).trimEnd();
    fitted.push({ ...run, text: `${text}…` });
    break;
  }
  return fitted;
}
