/** All sources, a row each, with how many events cite it. The row of an open source is followed by its form. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { headlineHint } from './citation-form.ts';
import { dateField } from './date-field.ts';
import type { Desk } from './desk.ts';
import { append, listIn, removeSource, textIn } from './draft.ts';
import type { Fields } from './draft.ts';
import { choiceField, textField } from './fields.ts';
import { focusOn } from './focus.ts';
import { rowId, showMore, shownPlaces } from './in-steps.ts';
import { newId } from './source-of.ts';

const kinds = {
  '': 'Not said',
  article: 'Article',
  statement: 'Statement',
  document: 'Document',
  dataset: 'Data set',
  video: 'Video',
  audio: 'Audio',
  image: 'Picture',
  social: 'Post',
  book: 'Book',
  other: 'Other',
};

export function sourceTable(desk: Desk): TemplateResult {
  const sources = listIn(desk.draft, 'sources');
  const counts = timesCited(desk.draft);
  const add = (): void => {
    desk.openSource = sources.length;
    desk.change(append(desk.draft, ['sources'], { id: newId('source', sources), publisher: '' }));
    document.getElementById(`field-sources-${sources.length}-publisher`)?.focus();
  };
  return html`<h2>Sources</h2>
    ${
      sources.length === 0
        ? html`<p class="quiet">No sources yet. The address of an article, added with an event, makes one.</p>`
        : html`<table class="rows">
            <caption class="visually-hidden">
              The sources. Press one to edit it.
            </caption>
            <thead>
              <tr>
                <th scope="col">Publisher</th>
                <th scope="col">Headline or address</th>
                <th scope="col">Cited by</th>
              </tr>
            </thead>
            <tbody>
              ${shownPlaces(sources.length, desk.shown.source, desk.openSource).map((place) =>
                rows(desk, sources[place]!, place, counts.get(sources[place]!['id']) ?? 0),
              )}
            </tbody>
          </table>`
    }
    ${showMore(desk, 'source', sources.length)}
    <p class="row-actions">
      <button type="button" class="plain" id="add-source" @click=${add}>Add a source without an address</button>
    </p>`;
}

function rows(desk: Desk, source: Fields, index: number, count: number): TemplateResult {
  const isOpen = desk.openSource === index;
  const open = (): void => {
    desk.openSource = isOpen ? undefined : index;
    desk.update();
  };
  return html`<tr class=${isOpen ? 'open' : ''}>
      <th scope="row">
        <button type="button" class="row-name" id=${rowId('source', index)} aria-expanded=${isOpen} @click=${open}>
          ${textIn(source, 'publisher') || 'No publisher yet'}
        </button>
      </th>
      <td class="breaks">${textIn(source, 'headline') || textIn(source, 'url')}</td>
      <td>${count === 1 ? '1 event' : `${count} events`}</td>
    </tr>
    ${
      isOpen
        ? html`<tr class="form-row">
            <td colspan="3">${sourceForm(desk, source, index, count)}</td>
          </tr>`
        : nothing
    }`;
}

/** How many events cite each source, by its id. */
function timesCited(draft: Fields): ReadonlyMap<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const event of listIn(draft, 'events')) {
    for (const id of new Set(listIn(event, 'citations').map((citation) => citation['source']))) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

function sourceForm(desk: Desk, source: Fields, index: number, count: number): TemplateResult {
  const path = ['sources', index] as const;
  const name = textIn(source, 'publisher');
  const guess = desk.guessed.has(textIn(source, 'id'))
    ? 'Guessed from the address. Put the name that readers know.'
    : '';
  const remove = (): void => {
    desk.openSource = undefined;
    desk.change(removeSource(desk.draft, index));
    desk.say(`Removed the source “${name}”${count > 0 ? ' and what cited it' : ''}. Undo brings it back.`);
    const left = listIn(desk.draft, 'sources').length;
    focusOn(left === 0 ? 'add-source' : rowId('source', Math.min(index, left - 1, desk.shown.source - 1)));
  };
  return html`<div class="form" role="group" aria-label=${`Edit “${name}”`}>
    ${textField(desk, [...path, 'publisher'], { label: 'Publisher', hint: guess })}
    ${textField(desk, [...path, 'headline'], { label: 'Headline', hint: headlineHint })}
    ${textField(desk, [...path, 'url'], { label: 'Address', type: 'url', placeholder: 'https://' })}
    <div class="side">
      ${dateField(desk, [...path, 'published'], 'Published')}
      ${textField(desk, [...path, 'author'], { label: 'Author', hint: 'As printed.' })}
    </div>
    <details>
      <summary>More about the source</summary>
      <div class="side">
        ${choiceField(desk, [...path, 'kind'], 'What it is', kinds)}
        ${textField(desk, [...path, 'language'], { label: 'Language', hint: 'As a tag, such as en or ar.' })}
      </div>
      ${textField(desk, [...path, 'credit'], { label: 'Carried from', hint: 'The agency or outlet that it credits.' })}
      ${textField(desk, [...path, 'archivedAt'], { label: 'Address of an archived copy', type: 'url' })}
      ${dateField(desk, [...path, 'accessed'], 'When you read it')}
      ${textField(desk, [...path, 'note'], { label: 'Note', hint: 'What a reader should know of it.' })}
    </details>
    <p class="row-actions">
      <button type="button" class="plain danger" @click=${remove}>
        Remove source${count > 0 ? ` and ${count === 1 ? 'what cites it' : `its ${count} citations`}` : ''}
      </button>
    </p>
  </div>`;
}
