/** The drawing where time runs down: the axis' texts at one side, the canvas, and the labels over it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { saysYears } from '../../view/label-text.ts';
import type { UprightLayout } from '../../view/upright-layout.ts';
import type { PartContext } from '../context.ts';
import type { Picture } from '../frame.ts';
import { itemOf, labelLayer } from '../label-layer.ts';
import type { LabelLayerActions, LabelLayerState } from '../label-layer.ts';
import { place } from '../place.ts';
import { tickLines } from './axis.ts';
import { kept } from './kept.ts';
import { ongoingTemplate } from './ongoing.ts';
import type { StandingScene } from './pipeline.ts';

/** What each line of a tick's text takes, in px: minor ones make way for major ones. */
const LINE_PX = 18;

/** Two fingers are the timeline's, one is the page's: else the browser would scroll with two as well. */
const twoFingers = {
  handleEvent(event: TouchEvent): void {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  },
  passive: false,
};

export function uprightTemplate(
  picture: Picture | undefined,
  context: PartContext,
  state: LabelLayerState,
  actions: LabelLayerActions,
): TemplateResult {
  const { tracks, abreast, hasSecond } = (picture?.layout ?? {}) as Partial<UprightLayout>;
  return html`<div class="plot upright tracks-${tracks} abreast-${abreast} ${hasSecond ? 'with-second' : ''}">
    <div
      class="drawing"
      ${place({ heightPx: picture?.scene.widthPx })}
      @touchstart=${twoFingers}
      @touchmove=${twoFingers}
    >
      ${picture ? axisTemplate(picture) : nothing}
      <div class="moving painted">
        <canvas class="ink" aria-hidden="true"></canvas><canvas class="strip" aria-hidden="true"></canvas>
      </div>
      ${
        picture
          ? [labels(picture, context, state, actions), ongoingTemplate(picture.scene as StandingScene, context)]
          : nothing
      }
    </div>
  </div>`;
}

/** While the reader pans they move as one, and are looked at again only when one comes or goes. */
function labels(
  { scene, shiftPx }: Picture,
  context: PartContext,
  state: LabelLayerState,
  actions: LabelLayerActions,
): TemplateResult {
  const anchored = <T extends { readonly x: number }>(one: T): T => ({ ...one, x: one.x + shiftPx });
  const { chronology, labelText, messages } = context;
  const { selected, highlight, current, pointed } = state;
  const where = scene.labels.map(({ event, x, cut, raised }) => [event, Math.round(x + shiftPx), cut, raised]).join();
  const hasYears = saysYears(scene.viewport, chronology);
  const cause = [where, hasYears, chronology, labelText, messages, selected, highlight, current?.key, pointed];
  return html`<div class="moving" ${place({ y: -shiftPx })}>
    ${kept(cause, () => {
      const standing = {
        ...scene,
        labels: scene.labels.map(anchored),
        clusters: scene.clusters.map(anchored),
        bands: scene.bands.map(anchored),
      };
      const item = current && itemOf(current.key, standing, context);
      return labelLayer(standing, 0, context, { ...state, current: item }, actions);
    })}
  </div>`;
}

/** The major unit stays in sight as long as it lasts, while the page scrolls. */
function axisTemplate({ axis: { minor, major }, widths, shiftPx, scene }: Picture): TemplateResult {
  const textOf = (label: string, level: 'minor' | 'major'): string => tickLines(label, level, widths.tick).join('\n');
  const majors = major.map((one, place) => {
    const text = textOf(one.label, 'major');
    const untilX = one.x + Math.max(2, text.split('\n').length) * LINE_PX;
    return { ...one, text, untilX, toX: major[place + 1]?.x ?? scene.widthPx };
  });
  const makesWay = (x: number): boolean => majors.some((one) => one.x - LINE_PX < x && x < one.untilX);
  return html`<div class="axis" part="axis" aria-hidden="true">
    <div class="minors" ${place({ y: -shiftPx })}>
      ${repeat(
        minor.filter(({ label, x }) => label && !makesWay(x)),
        ({ at }) => at,
        ({ x, label }) => html`<span part="axis-tick" ${place({ y: x + shiftPx })}>${textOf(label, 'minor')}</span>`,
      )}
    </div>
    ${repeat(
      majors,
      ({ at }) => at,
      ({ x, toX, text, sticky }) =>
        html`<div class=${sticky ? 'unit' : 'unit turn'} ${place({ topPx: x, heightPx: Math.max(0, toX - x) })}>
          <span class="major" part="axis-tick">${text}</span>
        </div>`,
    )}
  </div>`;
}
