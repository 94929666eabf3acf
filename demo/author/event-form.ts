/** The form of one event: when and what first, then what it rests on, then all else, folded. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { addCitation, citationForm } from './citation-form.ts';
import { dateField } from './date-field.ts';
import type { Desk } from './desk.ts';
import { append, listIn, put, textIn } from './draft.ts';
import { choiceField, textField } from './fields.ts';
import { focusOn } from './focus.ts';
import { rowId } from './in-steps.ts';
import { newId } from './source-of.ts';

const statuses = {
  '': 'Not said',
  confirmed: 'Confirmed',
  reported: 'Reported',
  alleged: 'Alleged',
  disputed: 'Disputed',
  retracted: 'Retracted',
};

export function eventForm(desk: Desk, index: number): TemplateResult {
  const path = ['events', index] as const;
  const event = listIn(desk.draft, 'events')[index];
  const title = textIn(event, 'title');
  const close = (): void => {
    const unread = desk.unreadDate(index);
    if (unread) {
      desk.say(`“${unread.typed}” is not understood as a date, so the date before it stays until it is mended.`);
      return focusOn(unread.id);
    }
    desk.openEvent = undefined;
    desk.update();
    focusOn(rowId('event', index));
  };
  const remove = (): void => {
    desk.openEvent = undefined;
    desk.change(put(desk.draft, path, undefined));
    desk.say(`Removed “${title}”. Undo brings it back.`);
    const left = listIn(desk.draft, 'events').length;
    focusOn(left === 0 ? 'add-when' : rowId('event', Math.min(index, left - 1, desk.shown.event - 1)));
  };
  return html`<div class="form" role="group" aria-label=${`Edit “${title || 'Untitled'}”`}>
    ${dateField(desk, [...path, 'date'], 'When')} ${textField(desk, [...path, 'title'], { label: 'What happened' })}
    ${listIn(event, 'citations').map((_, place) => citationForm(desk, [...path, 'citations', place]))}
    ${addCitation(desk, path)}
    <details>
      <summary>More about the event</summary>
      ${textField(desk, [...path, 'summary'], { label: 'Summary', rows: 2, hint: 'A sentence or two in your own words.' })}
      <div class="side">
        ${textField(desk, [...path, 'place'], { label: 'Place' })}
        ${choiceField(desk, [...path, 'status'], 'How firmly it stands', statuses)}
      </div>
      <div class="side">
        ${laneField(desk, index)}
        ${textField(desk, [...path, 'shortTitle'], { label: 'Shorter title', hint: 'For where room is scarce.' })}
      </div>
    </details>
    <p class="row-actions">
      <button type="button" class="plain" @click=${close}>Done</button>
      <button type="button" class="plain danger" @click=${remove}>Remove event</button>
    </p>
  </div>`;
}

/** The lane by its heading; one that is not there yet is added. */
function laneField(desk: Desk, index: number): TemplateResult {
  const lanes = listIn(desk.draft, 'lanes');
  const id = textIn(listIn(desk.draft, 'events')[index], 'lane');
  const lane = lanes.find((lane) => lane['id'] === id);
  const choose = (change: Event): void => {
    const title = (change.target as HTMLInputElement).value.trim();
    const known = lanes.find((lane) => textIn(lane, 'title') === title);
    const chosen = known ? textIn(known, 'id') : newId(title, lanes);
    const draft = known || title === '' ? desk.draft : append(desk.draft, ['lanes'], { id: chosen, title });
    desk.change(put(draft, ['events', index, 'lane'], title === '' ? undefined : chosen));
  };
  return html`<div class="field">
    <label for="lane-${index}">Lane</label>
    <input
      id="lane-${index}"
      list="lanes"
      autocomplete="off"
      aria-describedby="lane-${index}-hint"
      .value=${live(lane ? textIn(lane, 'title') : id)}
      @change=${choose}
    />
    <datalist id="lanes">${lanes.map((lane) => html`<option value=${textIn(lane, 'title')}></option>`)}</datalist>
    <p class="hint" id="lane-${index}-hint">The band that it stands in, by its heading.</p>
  </div>`;
}
