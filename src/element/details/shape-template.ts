/**
 * Shapes as SVG elements, for pictures that are part of the page: the samples of the legend, the drawing on paper. Built by Lit and not from the
 * text that `paint/svg.ts` writes, since no HTML is parsed here.
 */
import { nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { cornersOf, opacityAt } from '../../paint/shape.ts';
import type { Shape } from '../../paint/shape.ts';

export function shapeTemplate(shape: Shape): TemplateResult {
  switch (shape.type) {
    case 'line':
      return svg`<line x1=${shape.x1} y1=${shape.y1} x2=${shape.x2} y2=${shape.y2} stroke=${shape.stroke} stroke-width=${shape.width}
        stroke-linecap=${shape.dotted ? 'round' : 'butt'} stroke-dasharray=${shape.dotted ? '0 4' : nothing} />`;
    case 'circle':
      return svg`<circle cx=${shape.x} cy=${shape.y} r=${shape.radius} fill=${shape.fill} stroke=${shape.stroke ?? nothing} stroke-width="1.75" />`;
    case 'square':
      return svg`<polygon points=${cornersOf(shape).join(' ')} fill=${shape.fill} stroke=${shape.stroke ?? nothing} stroke-width="1.75" />`;
    case 'text':
      return svg`<text x=${shape.x} y=${shape.y} fill=${shape.fill} font-size=${shape.sizePx} font-weight=${shape.bold ? 600 : 400}
        text-anchor=${shape.anchor ?? 'start'}>${shape.text}</text>`;
    case 'rect':
      // Slices, since a gradient needs an id that would have to be unique in the shadow tree.
      return svg`${sliced(shape)}`;
  }
}

/** How wide a slice is at most, in px. */
const SLICE_PX = 5;

function sliced({ x, y, width, height, fill }: Extract<Shape, { type: 'rect' }>): readonly TemplateResult[] {
  const { colour, opacities } = typeof fill === 'string' ? { colour: fill, opacities: [1, 1] } : fill;
  const slices = opacities.every((opacity) => opacity === opacities[0]) ? 1 : Math.ceil(width / SLICE_PX);
  return Array.from({ length: slices }, (_, slice) => {
    const opacity = opacityAt(opacities, (slice + 0.5) / slices);
    return svg`<rect x=${x + (width * slice) / slices} y=${y} width=${width / slices + (slices > 1 ? 0.3 : 0)} height=${height} fill=${colour} opacity=${opacity} />`;
  });
}
