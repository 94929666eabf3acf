/**
 * The events, a row each: when, what, who says so. The row of an open event is followed by its form. A row is rendered anew only when something of its own
 * has changed, so that typing into a form costs the same in a long list.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { dateInWords } from '../../src/language/date-in-words.ts';
import type { Desk } from './desk.ts';
import { listIn, textIn } from './draft.ts';
import type { Fields } from './draft.ts';
import { eventForm } from './event-form.ts';
import { rowId, showMore, shownPlaces } from './in-steps.ts';

interface Row {
  readonly event: Fields;
  readonly place: number;
  readonly publishers: string;
  readonly isOpen: boolean;
  readonly hasFault: boolean;
  /** A date that was typed and is none yet: the event still has the one before. */
  readonly unread: string | undefined;
}

export function eventTable(desk: Desk): TemplateResult {
  const events = listIn(desk.draft, 'events');
  if (events.length === 0) return html`<p class="quiet">No events yet. Add the first one above.</p>`;
  const names = new Map(listIn(desk.draft, 'sources').map((source) => [source['id'], textIn(source, 'publisher')]));
  const faulty = new Set(desk.diagnostics.map(({ path }) => /^\/events\/(\d+)/.exec(path)?.[1]));
  const rowOf = (place: number): Row => ({
    event: events[place]!,
    place,
    publishers: publishersOf(events[place]!, names),
    isOpen: desk.openEvent === place,
    hasFault: faulty.has(String(place)),
    unread: desk.unreadDate(place)?.typed,
  });
  return html`<table class="rows">
      <caption class="visually-hidden">
        The events. Press one to edit it.
      </caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">Who says so</th>
        </tr>
      </thead>
      <tbody>
        ${shownPlaces(events.length, desk.shown.event, desk.openEvent).map((place) => rows(desk, rowOf(place)))}
      </tbody>
    </table>
    ${showMore(desk, 'event', events.length)}`;
}

function rows(desk: Desk, row: Row): TemplateResult {
  const { place, isOpen } = row;
  return html`${guard(Object.values(row), () => rowTemplate(desk, row))}
  ${
    isOpen
      ? html`<tr class="form-row">
          <td colspan="3">${eventForm(desk, place)}</td>
        </tr>`
      : nothing
  }`;
}

function rowTemplate(desk: Desk, { event, place, publishers, isOpen, hasFault, unread }: Row): TemplateResult {
  const date = textIn(event, 'date');
  const open = (): void => {
    desk.openEvent = isOpen ? undefined : place;
    desk.update();
  };
  return html`<tr class=${isOpen ? 'open' : ''}>
    <td>${date ? dateInWords(date) : 'no date yet'}</td>
    <th scope="row">
      <button type="button" class="row-name" id=${rowId('event', place)} aria-expanded=${isOpen} @click=${open}>
        ${textIn(event, 'title') || 'Untitled'}
      </button>
      ${hasFault ? html`<span class="fault">needs mending</span>` : nothing}
      ${unread === undefined || isOpen ? nothing : html`<span class="fault">“${unread}” is not taken as a date</span>`}
    </th>
    <td>${publishers || html`<span class="unsourced">no source</span>`}</td>
  </tr>`;
}

function publishersOf(event: Fields, names: ReadonlyMap<unknown, string>): string {
  const cited = listIn(event, 'citations').map(
    (citation) => names.get(citation['source']) || textIn(citation, 'source'),
  );
  return [...new Set(cited.filter(Boolean))].join(', ');
}
