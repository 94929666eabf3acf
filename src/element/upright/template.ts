/** The drawing where time runs down: the axis' texts at one side, the canvas, and the labels over it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { UprightLayout } from '../../view/upright-layout.ts';
import type { PartContext } from '../context.ts';
import type { Picture } from '../frame.ts';
import { labelLayer } from '../label-layer.ts';
import type { LabelLayerActions, LabelLayerState } from '../label-layer.ts';
import { place } from '../place.ts';

/** What a major tick's text takes, in px: minor ones make way for it. */
const MAJOR_PX = 36;
const MINOR_PX = 18;

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
  const { tracks, hasSecond } = (picture?.layout ?? {}) as Partial<UprightLayout>;
  return html`<div class="plot upright tracks-${tracks} ${hasSecond ? 'with-second' : ''}">
    <div
      class="drawing"
      ${place({ heightPx: picture?.scene.widthPx })}
      @touchstart=${twoFingers}
      @touchmove=${twoFingers}
    >
      ${picture ? axisTemplate(picture) : nothing}
      <canvas aria-hidden="true"></canvas>
      ${picture ? labelLayer(picture.scene, picture.shiftPx, context, state, actions) : nothing}
    </div>
  </div>`;
}

/** The major unit stays in sight as long as it lasts, while the page scrolls. */
function axisTemplate({ axis: { minor, major }, shiftPx, scene }: Picture): TemplateResult {
  const makesWay = (x: number): boolean => major.some((one) => one.x - MINOR_PX < x && x < one.x + MAJOR_PX);
  const majors = major.map((one, place) => ({ ...one, toX: major[place + 1]?.x ?? scene.widthPx }));
  return html`<div class="axis" part="axis" aria-hidden="true">
    <div ${place({ y: -shiftPx })}>
      ${repeat(
        minor.filter(({ label, x }) => label && !makesWay(x)),
        ({ at }) => at,
        ({ x, label }) => html`<span part="axis-tick" ${place({ y: x + shiftPx })}>${label}</span>`,
      )}
    </div>
    ${repeat(
      majors,
      ({ at }) => at,
      ({ x, toX, label }) =>
        html`<div class="unit" ${place({ topPx: x, heightPx: Math.max(0, toX - x) })}>
          <span class="major" part="axis-tick">${label}</span>
        </div>`,
    )}
  </div>`;
}
