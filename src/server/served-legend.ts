/** How to read the ink, as the element tells it below its drawing. In: a scene. Out: HTML, of the same size as the element's own. */
import { legendEntries, SAMPLE_HEIGHT_PX } from '../element/details/legend.ts';
import type { LegendEntry } from '../element/details/legend.ts';
import { detailsIn } from '../language/details-en.ts';
import type { Messages } from '../language/messages.ts';
import { escapeXml, paintSvg } from '../paint/svg.ts';
import type { Scene } from '../view/scene.ts';

/** `idPrefix` is for the gradients of its samples. */
export function servedLegend(scene: Scene, messages: Messages, idPrefix: string): string {
  const items = legendEntries(scene, messages).map(
    ({ key, words, sample }) => `<li>${sampleOf(sample, `${idPrefix}${key}-`)}${escapeXml(words)}</li>`,
  );
  return `<ul class="legend" part="legend" aria-label="${escapeXml(detailsIn(messages).legend.heading)}">${items.join('')}</ul>`;
}

function sampleOf(sample: LegendEntry['sample'], idPrefix: string): string {
  if (sample === 'cluster') return '<span class="sample-cluster" aria-hidden="true">3</span>';
  if (sample === 'band') return '<span class="sample-band" aria-hidden="true"></span>';
  const { shapes, widthPx } = sample;
  const size = { widthPx, heightPx: SAMPLE_HEIGHT_PX };
  const svg = paintSvg([{ x: 0, y: 0, ...size, shapes }], {
    ...size,
    background: 'var(--_background)',
    font: 'inherit',
    title: '',
    idPrefix,
  });
  return svg.replace('<svg ', '<svg class="sample" aria-hidden="true" ');
}
