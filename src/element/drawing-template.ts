/** The drawing: lanes with their headings, the canvas, the axis' texts, and the layer of labels over it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AxisTick } from '../view/axis.ts';
import { FEW_LANES } from '../view/lane-layout.ts';
import { hasHeadings } from '../view/layout-metrics.ts';
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
  const { lanes } = context.chronology;
  return html`<div class="plot ${hasHeadings(lanes) ? 'with-headings' : ''} ${lanes.length > FEW_LANES ? 'many' : ''}">
    ${picture?.scene.lanes.map(
      ({ lane, y, height }) =>
        html`<div
          class="lane ${lane === 0 ? 'first' : ''}"
          part="lane"
          aria-hidden="true"
          ${place({ topPx: y, heightPx: height })}
        >
          <div class="lane-label" part="lane-label" lang=${context.chronology.document.language ?? nothing}>
            ${lanes[lane]!.title}
          </div>
        </div>`,
    )}
    <div class="drawing" ${place({ heightPx: picture?.scene.heightPx })}>
      ${picture ? axisTemplate(picture, context) : nothing}
      <canvas aria-hidden="true"></canvas>
      ${picture ? labelLayer(picture.scene, picture.shiftPx, context, state, actions) : nothing}
    </div>
  </div>`;
}

/** Not read aloud: every event says its own date. Ticks stay where they are while the reader pans: their parent moves. */
function axisTemplate(
  { axis: { minor, major }, shiftPx, isScrolling }: Picture,
  { forward }: PartContext,
): TemplateResult {
  const classOf = (tick: AxisTick): string => ('sticky' in tick ? 'major' : '');
  const tickTemplate = (tick: AxisTick): TemplateResult =>
    html`<span class=${classOf(tick)} part="axis-tick" ${place({ x: (tick.x + shiftPx) * forward })}
      >${tick.label}</span
    >`;
  const sticky = major.find((tick) => tick.sticky);
  const shown = [...minor, ...major].filter((tick) => tick.label && tick !== sticky);
  return html`<div class="axis" part="axis" aria-hidden="true">
    ${isScrolling ? html`<canvas></canvas>` : nothing}
    <div ${place({ x: -shiftPx * forward })}>${repeat(shown, (tick) => classOf(tick) + tick.at, tickTemplate)}</div>
    ${sticky ? html`<span class="major sticky" part="axis-tick">${sticky.label}</span>` : nothing}
  </div>`;
}
