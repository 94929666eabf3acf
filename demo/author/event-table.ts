/** All events, a row each: when, what, who says so. The row of an open event is followed by its form. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { dateInWords } from '../../src/language/date-in-words.ts';
import type { Desk } from './desk.ts';
import { listIn, textIn } from './draft.ts';
import type { Fields } from './draft.ts';
import { eventForm } from './event-form.ts';

export function eventTable(desk: Desk): TemplateResult {
  const events = listIn(desk.draft, 'events');
  if (events.length === 0) return html`<p class="quiet">No events yet. Add the first one above.</p>`;
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
      ${events.map((event, index) => rows(desk, event, index))}
    </tbody>
  </table>`;
}

function rows(desk: Desk, event: Fields, index: number): TemplateResult {
  const isOpen = desk.openEvent === index;
  const date = textIn(event, 'date');
  const hasFault = desk.diagnostics.some(
    ({ path }) => path.startsWith(`/events/${index}/`) || path === `/events/${index}`,
  );
  const open = (): void => {
    desk.openEvent = isOpen ? undefined : index;
    desk.update();
  };
  return html`<tr class=${isOpen ? 'open' : ''}>
      <td>${date ? dateInWords(date) : 'no date yet'}</td>
      <th scope="row">
        <button type="button" class="row-name" aria-expanded=${isOpen} @click=${open}>
          ${textIn(event, 'title') || 'Untitled'}
        </button>
        ${hasFault ? html`<span class="fault">needs mending</span>` : nothing}
      </th>
      <td>${publishersOf(desk, event) || html`<span class="unsourced">no source</span>`}</td>
    </tr>
    ${
      isOpen
        ? html`<tr class="form-row">
            <td colspan="3">${eventForm(desk, index)}</td>
          </tr>`
        : nothing
    }`;
}

function publishersOf(desk: Desk, event: Fields): string {
  const sources = listIn(desk.draft, 'sources');
  const names = listIn(event, 'citations').map((citation) => {
    const source = sources.find(({ id }) => id === citation['source']);
    return (source && textIn(source, 'publisher')) || textIn(citation, 'source');
  });
  return [...new Set(names.filter(Boolean))].join(', ');
}
