/**
 * How to read the ink, for what the view holds. In: a scene. Out: samples and their words; the samples are painted by the functions that paint
 * the picture, once for each theme.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { inkShapes } from '../paint/ink.ts';
import type { Theme } from '../paint/theme.ts';
import type { Messages } from '../language/messages.ts';
import { inkEdges } from '../view/scene.ts';
import type { Ink, Scene } from '../view/scene.ts';
import type { PartContext } from './context.ts';
import { paintOn } from './paint-on.ts';

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
  return html`<ul class="legend" part="legend" aria-label=${messages.legend.heading}>
    ${repeat(
      shown,
      ({ key }) => key,
      ({ key }) =>
        html`<li><canvas class="sample" data-key=${key} aria-hidden="true"></canvas>${messages.legend[key]}</li>`,
    )}
    ${
      hasClusters
        ? html`<li><span class="sample-cluster" aria-hidden="true">3</span>${messages.legend.cluster}</li>`
        : nothing
    }
    ${hasBands ? html`<li><span class="sample-band" aria-hidden="true"></span>${messages.legend.ongoing}</li>` : nothing}
  </ul>`;
}

const HEIGHT_PX = 18;
const painted = new WeakMap<HTMLCanvasElement, Theme>();

/** Paints the samples that the legend holds, where they are new or the theme is. */
export function paintSamples(root: ParentNode, theme: Theme): void {
  for (const canvas of root.querySelectorAll<HTMLCanvasElement>('.sample')) {
    const { ink } = samples.find(({ key }) => key === canvas.dataset.key)!;
    if (painted.get(canvas) === theme) continue;
    painted.set(canvas, theme);
    const widthPx = inkEdges(ink).right + 4;
    canvas.style.width = `${widthPx}px`;
    paintOn(canvas, { top: 0, bottom: HEIGHT_PX }, widthPx, theme, [inkShapes(ink, theme)]);
  }
}
