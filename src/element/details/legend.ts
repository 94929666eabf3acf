/** How to read the ink, for what the view holds. In: a scene. Out: samples, drawn by the function that draws the picture, and their words. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { inkShapes } from '../../paint/ink.ts';
import { mirrored } from '../../paint/mirror.ts';
import { spreadShapes } from '../../paint/status-ink.ts';
import { detailsIn } from '../../language/details-en.ts';
import type { DetailsMessages } from '../../language/details-messages.ts';
import type { Messages } from '../../language/messages.ts';
import type { Shape } from '../../paint/shape.ts';
import type { Ink } from '../../view/event-ink.ts';
import type { Status } from '../../view/said.ts';
import type { Scene } from '../../view/scene.ts';
import type { PartContext } from '../context.ts';
import { shapeTemplate } from './shape-template.ts';

const SAMPLE = { event: -1, lane: 0, y: 9, fromX: 4, toX: 44, approximate: false, uncertain: false, labelled: true };
const DOT = { ...SAMPLE, form: 'dot' as const, fromX: 4, toX: 14, oneOf: false };
const ABOUT = { ...DOT, fromX: 4, toX: 36, approximate: true };
const SPREAD = { ...SAMPLE, y: 19, markX: 20 };
const SPAN = { ...SAMPLE, form: 'span' as const, solidFromX: 4, solidToX: 44, fadesBefore: false, fadesAfter: false };

type LegendKey = Exclude<keyof DetailsMessages['legend'], 'heading'> | Status;

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
  ...(['confirmed', 'reported', 'alleged', 'disputed', 'retracted'] as const).map((status) => ({
    key: status,
    ink: { ...DOT, fromX: 6, toX: 16, status },
    isIn: ({ inks }: Scene) => inks.some((ink) => ink.status === status),
  })),
];

/** A sample and its words. Of a cluster and of what was going on, the style sheet draws the sample. */
export interface LegendEntry {
  readonly key: string;
  readonly words: string;
  readonly sample: { readonly shapes: readonly Shape[]; readonly widthPx: number } | 'cluster' | 'band';
}

/** How tall a sample is, in px. */
export const SAMPLE_HEIGHT_PX = 18;

/** What stands in the legend of a scene. */
export function legendEntries(scene: Scene, messages: Messages): readonly LegendEntry[] {
  const { legend } = detailsIn(messages);
  const words = { ...legend, ...messages.card.status };
  const inks = samples
    .filter((sample) => sample.isIn(scene))
    .map(({ key, ink }): LegendEntry => {
      const widthPx = ink.approximate ? 40 : Math.max(ink.toX + 4, ink.form === 'dot' ? 0 : 48);
      return { key, words: words[key], sample: { shapes: inkShapes(ink, sampleColours), widthPx } };
    });
  const spread = { shapes: spreadShapes(SPREAD, sampleColours), widthPx: 48 };
  const others: readonly (LegendEntry & { readonly isIn: boolean })[] = [
    {
      key: 'cluster',
      words: legend.cluster,
      sample: 'cluster',
      isIn: scene.clusters.some(({ only }) => only === undefined),
    },
    { key: 'spread', words: legend.spread, sample: spread, isIn: scene.spreads.length > 0 },
    { key: 'ongoing', words: legend.ongoing, sample: 'band', isIn: scene.bands.length > 0 },
  ];
  return [...inks, ...others.filter(({ isIn }) => isIn)];
}

/** The look of certainty, explained for what the view holds. */
export function legendTemplate(scene: Scene, { messages, forward }: PartContext): TemplateResult {
  return html`<ul class="legend" part="legend" aria-label=${detailsIn(messages).legend.heading}>
    ${repeat(
      legendEntries(scene, messages),
      ({ key }) => key,
      ({ sample, words }) => html`<li>${sampleTemplate(sample, forward)}${words}</li>`,
    )}
  </ul>`;
}

function sampleTemplate(sample: LegendEntry['sample'], forward: PartContext['forward']): TemplateResult {
  if (sample === 'cluster') return html`<span class="sample-cluster" aria-hidden="true">3</span>`;
  if (sample === 'band') return html`<span class="sample-band" aria-hidden="true"></span>`;
  const { shapes, widthPx } = sample;
  const facing = forward < 0 ? shapes.map((shape) => mirrored(shape, widthPx)) : shapes;
  return html`<svg class="sample" width=${widthPx} height=${SAMPLE_HEIGHT_PX} aria-hidden="true">
    ${facing.map(shapeTemplate)}
  </svg>`;
}

const sampleColours = { mark: 'var(--_mark)', bar: 'var(--_bar)', background: 'var(--_background)' };
