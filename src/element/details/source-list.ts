/**
 * The list of sources below the drawing.
 *
 * In: the groups of sources by independent voice, and which of them the reader looks at. Out: for each source who published it, headline, author,
 * date and link (the archived copy first where the address is gone), and a button that shows on the axis the events that rest on it.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { safeUrl } from '../../document/safe-url.ts';
import type { SourceEntry } from '../../document/source-list.ts';
import type { TimelineDocument } from '../../document/timeline.ts';
import { dateInWords } from '../../language/date-in-words.ts';
import { detailsIn } from '../../language/details-en.ts';
import type { PartContext } from '../context.ts';
import { LIST_STEP } from '../list-step.ts';
import { showMore } from './show-more.ts';
import type { SourcesState } from './sources-state.ts';

type Wording = Pick<PartContext, 'locale' | 'messages' | 'zone'>;

export function sourceListTemplate(state: SourcesState, document: TimelineDocument, wording: Wording): TemplateResult {
  const { sources: words } = detailsIn(wording.messages);
  const groups = state.groups(document);
  const cited = state.citedNow();
  let left = state.listed;
  const shown = groups.flatMap(({ origin, entries }) => {
    const first = entries.slice(0, Math.max(left, 0));
    left -= first.length;
    return first.length > 0 ? { origin, entries: first } : [];
  });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !state.release()) return;
    event.stopPropagation();
  };
  return html`<section class="panel" part="sources" aria-label=${words.heading} @keydown=${onKey}>
    <ul class="source-groups">
      ${shown.map(
        ({ origin, entries }) =>
          html`<li>
            <h3 class="source-origin">${origin}</h3>
            <ul>
              ${entries.map((entry) => entryTemplate(entry, origin, cited.has(entry.source.id), state, wording))}
            </ul>
          </li>`,
      )}
    </ul>
    ${showMore(document.sources.length - state.listed, LIST_STEP, wording.messages, () => state.listMore())}
  </section>`;
}

function entryTemplate(
  { source, events }: SourceEntry,
  origin: string,
  isCited: boolean,
  state: SourcesState,
  { locale, messages, zone }: Wording,
): TemplateResult {
  const { sources: words, card } = detailsIn(messages);
  const { publisher, headline, author, published, gone, archivedOn, language, note, kind } = source;
  const live = source.url && safeUrl(source.url);
  const archive = source.archivedAt && safeUrl(source.archivedAt);
  const [first, second] = gone && archive ? [archive, live] : [live ?? archive, live && archive];
  const name = headline ?? (kind === undefined || kind === 'article' ? card.noHeadline : card.kind[kind]);
  const archived = card.archived(archivedOn && dateInWords(archivedOn, locale, messages, zone));
  const facts = [
    publisher === origin ? undefined : publisher,
    author,
    published ? dateInWords(published, locale, messages, zone) : words.undated,
    gone ? card.gone : undefined,
  ].filter((fact) => fact !== undefined);
  const press = (event: Event): void => {
    const isOwn = (event.target as Element).closest('a, button') === null;
    if (isOwn && events.length > 0) state.pin(source);
  };
  return html`<li
    class="source${isCited ? ' cited' : ''}${state.pinned === source.id ? ' pinned' : ''}"
    aria-current=${isCited ? 'true' : nothing}
    @pointerenter=${() => state.point(source)}
    @pointerleave=${() => state.point(undefined)}
    @focusin=${() => state.point(source)}
    @focusout=${() => state.point(undefined)}
    @click=${press}
  >
    <div class="source-what">
      <p lang=${headline && language ? language : nothing}>
        ${first ? html`<a part="source-link" href=${first} rel="noopener" target="_blank">${name}</a>` : name}
      </p>
      <p class="provenance">
        ${facts.join(' · ')}${
          second
            ? html` ·
                <a part="source-link" href=${second} rel="noopener" target="_blank"
                  >${second === archive ? archived : second}</a
                >`
            : nothing
        }
      </p>
      ${note ? html`<p class="note">${note}</p>` : nothing}
    </div>
    ${
      events.length > 0
        ? html`<button
            type="button"
            class="plain source-events"
            aria-pressed=${state.pinned === source.id}
            aria-label=${words.highlight(name, events.length)}
            @click=${() => state.pin(source)}
          >
            ${words.events(events.length)}
          </button>`
        : html`<span class="source-events">${words.noEvents}</span>`
    }
  </li>`;
}
