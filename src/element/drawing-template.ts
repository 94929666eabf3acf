/** The drawing: lanes with their headings, the canvas, the axis' texts, and the layer of labels over it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Axis } from '../view/axis.ts';
import type { PartContext } from './context.ts';
import type { Picture } from './frame.ts';
import { labelLayer } from './label-layer.ts';
import type { LabelLayerActions, LabelLayerState } from './label-layer.ts';
import { place } from './place.ts';

export function drawingTemplate(
  picture: Picture | undefined,
  context: PartContext,
  state: LabelLayerState,
  actions: LabelLayerActions,
): TemplateResult {
  const hasHeadings = context.chronology.lanes.some(({ title }) => title !== '');
  return html`<div class="plot ${hasHeadings ? 'with-headings' : ''}">
    ${picture?.scene.lanes.map(
      ({ y }, lane) =>
        html`<div class="lane" part="lane" aria-hidden="true" ${place(0, y)}>
          <div class="lane-label" part="lane-label">${context.chronology.lanes[lane]!.title}</div>
        </div>`,
    )}
    <div class="drawing">
      <canvas aria-hidden="true"></canvas>
      <p class="unseen" id="help">${context.messages.timeline.help}</p>
      ${picture ? html`${axisTemplate(picture.axis)} ${labelLayer(picture.items, context, state, actions)}` : nothing}
    </div>
  </div>`;
}

/** Not read aloud: every event says its own date. */
function axisTemplate({ minor, major }: Axis): TemplateResult {
  return html`<div class="axis" part="axis" aria-hidden="true">
    ${minor.map(({ x, label }) => html`<span part="axis-tick" ${place(x, 0)}>${label}</span>`)}
    ${major.map(
      ({ x, label, sticky }) =>
        html`<span class="major ${sticky ? 'sticky' : ''}" part="axis-tick" ${place(x, 0)}>${label}</span>`,
    )}
  </div>`;
}
