/**
 * Filters as a reader meets them. In: the filters, how values are called. Out: the values of each kind as buttons with counts; what is
 * chosen, each on a button that takes it away; and how many events are left.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { FACETS } from '../../language/facet.ts';
import type { Facet } from '../../language/facet.ts';
import { findingIn } from '../../language/finding-en.ts';
import { numbersIn } from '../../time/format.ts';
import { NONE } from '../../view/facets.ts';
import type { FacetCount } from '../../view/facets.ts';
import type { Status } from '../../view/said.ts';
import { showMore } from '../details/show-more.ts';
import type { Frame } from '../frame.ts';
import type { Filters } from './filters.ts';

/** Values of a kind that are shown at first. */
const FEW = 12;

/** How a value is called. */
function nameOf(facet: Facet, value: string, { all, context }: Frame): string {
  const { filters: words } = findingIn(context.messages);
  if (facet === 'lane') return all.lanes.find(({ id }) => id === value)?.title || words.noLane;
  if (facet === 'publisher') return value === NONE ? words.noSource : value;
  return facet === 'status' ? context.messages.card.status[value as Status] : value;
}

/** What is chosen, and how many events are left by it. */
export function chosenTemplate(filters: Filters, frame: Frame): TemplateResult | typeof nothing {
  if (!filters.isFiltering) return nothing;
  const { filters: words } = findingIn(frame.context.messages);
  const chosen = FACETS.flatMap((facet) => (filters.choice[facet] ?? []).map((value) => ({ facet, value })));
  return html`<div class="chosen" part="notice">
    <strong>${filters.words()}</strong>
    ${chosen.map(({ facet, value }) => {
      const name = nameOf(facet, value, frame);
      return html`<button
        type="button"
        class="chip"
        part="chip"
        aria-label=${words.remove(words.kinds[facet], name)}
        @click=${() => filters.toggle(facet, value)}
      >
        ${name}<span aria-hidden="true"> ×</span>
      </button>`;
    })}
    <button type="button" class="action" @click=${() => filters.choose({})}>${words.clear}</button>
  </div>`;
}

export function filterPanel(
  filters: Filters,
  frame: Frame,
  { isWhole, showWhole }: { isWhole(facet: Facet): boolean; showWhole(facet: Facet): void },
): TemplateResult {
  const { filters: words } = findingIn(frame.context.messages);
  const groups = FACETS.map((facet) => ({ facet, values: filters.values(facet) })).filter(
    // What all events have in common tells none from another.
    ({ values }) => values.length > 1 || values.some(({ isChosen }) => isChosen),
  );
  return html`<section class="filters" part="filters" aria-label=${words.heading}>
    ${filters.isSlow ? html`<p>${words.looking(frame.all.count)}</p>` : nothing}
    ${groups.map(({ facet, values }) => {
      const shown = isWhole(facet) ? values : values.filter(({ isChosen }, place) => place < FEW || isChosen);
      const rest = values.length - shown.length;
      return html`<div class="filter-group" role="group" aria-label=${words.kinds[facet]}>
        <h3 class="filter-kind" tabindex="-1">${words.kinds[facet]}</h3>
        <div class="filter-values">
          ${shown.map((value) => valueButton(filters, facet, value, frame))}
          ${showMore(rest, rest, frame.context.messages, () => showWhole(facet))}
        </div>
      </div>`;
    })}
  </section>`;
}

function valueButton(
  filters: Filters,
  facet: Facet,
  { value, count, isChosen }: FacetCount,
  frame: Frame,
): TemplateResult {
  const { locale, messages } = frame.context;
  const name = nameOf(facet, value, frame);
  return html`<button
    type="button"
    class="filter-value ${count === 0 ? 'empty' : ''}"
    aria-pressed=${isChosen}
    aria-label=${findingIn(messages).filters.value(name, count)}
    @click=${() => filters.toggle(facet, value)}
  >
    ${name} <span class="filter-count">${numbersIn(locale, {}).format(count)}</span>
  </button>`;
}
