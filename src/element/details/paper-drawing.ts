/**
 * The drawing on paper, as wide as the paper is and in its colours, whatever the screen has. In: a frame and a face. Out: an SVG, with how to read
 * its ink.
 */
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimelineDocument } from '../../document/timeline.ts';
import { readySecond } from '../../language/second-calendar.ts';
import type { Shape, TextLine } from '../../paint/shape.ts';
import { facing } from '../../paint/text-direction.ts';
import { textWidths } from '../../paint/text-measure.ts';
import { paperTheme } from '../../paint/theme.ts';
import { pictureParts } from '../../picture.ts';
import type { Chronology } from '../../view/chronology.ts';
import { eventsInOrder } from '../../view/runs.ts';
import type { Frame } from '../frame.ts';
import { legendTemplate } from './legend.ts';
import { shapeTemplate } from './shape-template.ts';

/** In px of the drawing; on A4 they become 0.8 px each, which keeps the labels at about 8 points. */
const WIDTH_PX = 860;

export function paperDrawing({ chronology, all, context, viewport }: Frame, font: string): TemplateResult {
  const { parts, heightPx, scene } = pictureParts(chronology === all ? all.document : leftOf(chronology), {
    widthPx: WIDTH_PX,
    viewport,
    locale: context.locale,
    secondLocale: readySecond(context.locale, context.second),
    messages: context.messages,
    isRightToLeft: context.forward < 0,
    theme: { ...paperTheme, font },
    textWidths: textWidths({ font }),
    timeZone: chronology.zone.name,
    isTitled: false,
  });
  return html`<svg
      class="paper-drawing"
      viewBox="0 0 ${WIDTH_PX} ${heightPx}"
      role="img"
      aria-label=${chronology.document.title ?? nothing}
    >
      ${parts.map(
        ({ x, y, widthPx, heightPx: height, shapes }) =>
          svg`<svg x=${x} y=${y} width=${widthPx} height=${height}>${shapes.map((shape) => elementOf(shape, context.forward < 0))}</svg>`,
      )}
    </svg>
    ${legendTemplate(scene, context)}`;
}

/** What the reader's filters leave of the document. */
function leftOf(chronology: Chronology): TimelineDocument {
  const events = Array.from(eventsInOrder(chronology), (event) => chronology.event(event));
  return { ...chronology.document, events };
}

function elementOf(shape: Shape | TextLine, isRightToLeft: boolean): TemplateResult {
  if (shape.type !== 'text-line') return shapeTemplate(shape);
  const { direction, anchor, runs } = facing(shape, isRightToLeft);
  return svg`<text x=${shape.x} y=${shape.y} direction=${direction} text-anchor=${anchor} xml:space="preserve">${runs.map(
    ({ text, fill, sizePx, bold }) =>
      svg`<tspan font-size=${sizePx} font-weight=${bold ? 600 : 400} fill=${fill} stroke="#ffffff" stroke-width="3"
        stroke-linejoin="round" paint-order="stroke">${text}</tspan>`,
  )}</text>`;
}
