/** The events of a cluster, as a list that is opened a step at a time. In: the events, how many are listed. Out: buttons that select them. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PartContext } from '../context.ts';
import { eventButton } from './card.ts';
import { detailsEn } from '../../language/details-en.ts';

export interface OpenCluster {
  /** How many events it stands for. */
  readonly count: number;
  /** Those of them that are listed. */
  readonly events: readonly number[];
}

export function clusterTemplate(
  { count, events }: OpenCluster,
  context: PartContext,
  actions: { close(): void; zoom(): void; more(): void },
): TemplateResult {
  const rest = count - events.length;
  return html`<section class="card" part="card" aria-labelledby="card-title">
    <div class="card-walk">
      <button type="button" class="plain card-close" @click=${actions.close} aria-label=${detailsEn.card.close}>
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
      </button>
    </div>
    <h3 id="card-title" class="card-title" tabindex="-1">${detailsEn.cluster.heading(count)}</h3>
    <p><button type="button" class="action" @click=${actions.zoom}>${detailsEn.cluster.zoom}</button></p>
    <ul class="event-list">
      ${events.map((event) => eventButton(event, context))}
    </ul>
    ${rest > 0 ? html`<button type="button" class="action" @click=${actions.more}>${detailsEn.cluster.showMore(rest)}</button>` : nothing}
  </section>`;
}
