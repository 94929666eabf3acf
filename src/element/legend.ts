/** How to read the ink, for what the view holds. In: a scene. Out: samples, drawn by the function that draws the picture, and their words. */
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { inkShapes } from '../paint/ink.ts';
import { opacityAt } from '../paint/shape.ts';
import type { Shape } from '../paint/shape.ts';
import type { Messages } from '../language/messages.ts';
import type { Ink, Scene } from '../view/scene.ts';
import type { PartContext } from './context.ts';

const SAMPLE = { event: -1, lane: 0, y: 9, fromX: 4, toX: 44, approximate: false, uncertain: false, labelled: true };
const DOT = { ...SAMPLE, form: 'dot' as const, fromX: 4, toX: 14, oneOf: false };
const ABOUT = { ...DOT, fromX: 4, toX: 36, approximate: true };
const SPAN = { ...SAMPLE, form: 'span' as const, solidFromX: 4, solidToX: 44, fadesBefore: false, fadesAfter: false };

type LegendKey = Exclude<keyof Messages['legend'], 'heading'>;

const samples: readonly { readonly key: LegendKey; readonly ink: Ink; isIn(scene: Scene): boolean }[] = [
  {
    key: 'exact',
    ink: DOT,
    isIn: ({ inks }) => inks.some((ink) => ink.form === 'dot' && !ink.approximate && !ink.uncertain),
  },
  { key: 'approximate', ink: ABOUT, isIn: ({ inks }) => inks.some((ink) => ink.approximate) },
  { key: 'uncertain', ink: { ...DOT, uncertain: true }, isIn: ({ inks }) => inks.some((ink) => ink.uncertain) },
  {
    key: 'bracket',
    ink: { ...SAMPLE, form: 'bracket', oneOf: true },
    isIn: ({ inks }) => inks.some(({ form }) => form === 'bracket'),
  },
  {
    key: 'lasted',
    ink: SPAN,
    isIn: ({ inks }) => inks.some((ink) => ink.form === 'span' && !ink.fadesAfter && !ink.fadesBefore),
  },
  {
    key: 'open',
    ink: { ...SPAN, toX: 8, solidToX: 8, fadesAfter: true },
    isIn: ({ inks }) => inks.some((ink) => ink.form === 'span' && (ink.fadesAfter || ink.fadesBefore)),
  },
];

/** The look of certainty, explained for what the view holds. */
export function legendTemplate(scene: Scene, { messages }: PartContext): TemplateResult {
  const shown = samples.filter((sample) => sample.isIn(scene));
  const hasClusters = scene.clusters.some(({ only }) => only === undefined);
  const hasBands = scene.bands.length > 0;
  const items = (): TemplateResult =>
    html`${shown.map(
      ({ key, ink }) =>
        html`<li>
          <svg
            class="sample"
            width=${ink.approximate ? 40 : Math.max(ink.toX + 4, ink.form === 'dot' ? 0 : 48)}
            height="18"
            aria-hidden="true"
          >
            ${inkShapes(ink, sampleColours).map(sampleShape)}</svg
          >${messages.legend[key]}
        </li>`,
    )}
    ${
      hasClusters
        ? html`<li><span class="sample-cluster" aria-hidden="true">3</span>${messages.legend.cluster}</li>`
        : nothing
    }
    ${hasBands ? html`<li><span class="sample-band" aria-hidden="true"></span>${messages.legend.ongoing}</li>` : nothing}`;
  return html`<ul class="legend" part="legend" aria-label=${messages.legend.heading}>
    ${guard([messages, hasClusters, hasBands, ...shown], items)}
  </ul>`;
}

const sampleColours = { mark: 'var(--_mark)', bar: 'var(--_bar)', background: 'var(--_background)' };

function sampleShape(shape: Shape): TemplateResult | typeof nothing {
  switch (shape.type) {
    case 'line':
      return svg`<line x1=${shape.x1} y1=${shape.y1} x2=${shape.x2} y2=${shape.y2} stroke=${shape.stroke} stroke-width=${shape.width}
        stroke-linecap=${shape.dotted ? 'round' : 'butt'} stroke-dasharray=${shape.dotted ? '0 4' : nothing} />`;
    case 'circle':
      return svg`<circle cx=${shape.x} cy=${shape.y} r=${shape.radius} fill=${shape.fill} stroke=${shape.stroke ?? nothing} stroke-width="1.75" />`;
    case 'text':
      return svg`<text x=${shape.x} y=${shape.y} fill=${shape.fill} font-size=${shape.sizePx} font-weight="600" text-anchor="middle">${shape.text}</text>`;
    case 'rect':
      // Slices, since a gradient needs an id that would have to be unique in the shadow tree.
      return svg`${sliced(shape)}`;
  }
}

function sliced({ x, y, width, height, fill }: Extract<Shape, { type: 'rect' }>): readonly TemplateResult[] {
  const { colour, opacities } = typeof fill === 'string' ? { colour: fill, opacities: [1, 1] } : fill;
  const slices = opacities.every((opacity) => opacity === opacities[0]) ? 1 : 8;
  const drawn = Math.min(width, 44 - x);
  return Array.from({ length: slices }, (_, slice) => {
    const opacity = opacityAt(opacities, (slice + 0.5) / slices);
    return svg`<rect x=${x + (drawn * slice) / slices} y=${y} width=${drawn / slices + 0.3} height=${height} fill=${colour} opacity=${opacity} />`;
  });
}
