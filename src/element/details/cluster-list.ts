/** The events of a cluster, as a list that is opened a step at a time. In: the cluster, how many are listed. Out: buttons that select them. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PartContext } from '../context.ts';
import type { SceneCluster } from '../../view/scene.ts';
import { eventButton } from './card.ts';
import { membersOf } from './members.ts';
import { showMore } from './show-more.ts';
import { LIST_STEP } from '../list-step.ts';
import { detailsIn } from '../../language/details-en.ts';

export interface OpenCluster {
  readonly at: SceneCluster;
  /** Events that were drawn as themselves when it was opened: the rest stays its list while the view moves. */
  readonly drawn: ReadonlySet<number>;
  /** How many are listed at the most. */
  readonly most: number;
}

/** Found once, by their ids: the list stays as it is while the view moves, and when events come; one that changes gets another number. */
const found = new WeakMap<OpenCluster, readonly string[]>();

export function clusterTemplate(
  open: OpenCluster,
  context: PartContext,
  actions: { close(): void; zoom(): void; more(): void },
): TemplateResult {
  const words = detailsIn(context.messages);
  const { lead } = open.at;
  const { chronology } = context;
  const ids =
    found.get(open) ?? membersOf(open.at, chronology, open.drawn, open.most).map((event) => chronology.event(event).id);
  found.set(open, ids);
  const events = ids.map((id) => chronology.find(id)).filter((event) => event >= 0);
  // Some may have been removed.
  const count = open.at.count - (ids.length - events.length);
  const heading = lead < 0 ? words.cluster.ongoing(count) : words.cluster.heading(count);
  return html`<section class="card" part="card" aria-labelledby="card-title">
    <div class="card-walk">
      <button type="button" class="plain card-close" @click=${actions.close} aria-label=${words.card.close}>
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
      </button>
    </div>
    <h3 id="card-title" class="card-title" tabindex="-1">${heading}</h3>
    <p><button type="button" class="action" @click=${actions.zoom}>${words.cluster.zoom}</button></p>
    <ul class="event-list">
      ${events.map((event) => eventButton(event, context))}
    </ul>
    ${showMore(count - events.length, LIST_STEP, context.messages, actions.more)}
  </section>`;
}
