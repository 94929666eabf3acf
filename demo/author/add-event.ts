/** The first thing to do: an event in three fields. When and what it was, and the address of the article that says so. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { boundsOf } from '../../src/time/edtf.ts';
import { utc } from '../../src/time/zone.ts';
import { dateInput } from './date-field.ts';
import { wordsForTyped } from './date-words.ts';
import type { Desk } from './desk.ts';
import { append, listIn, textIn } from './draft.ts';
import { belowField } from './fields.ts';
import { newId, withSource } from './source-of.ts';

/** What stands in the fields, and whether one has tried to add it. */
const fresh = { when: '', what: '', address: '', isTried: false };
let entry = fresh;

export function addEventForm(desk: Desk): TemplateResult {
  const change = (changes: Partial<typeof fresh>): void => {
    entry = { ...entry, ...changes };
    desk.update();
  };
  const { when, what, address, isTried } = entry;
  const noWhen = isTried && when.trim() === '' ? 'Say when it was; roughly will do.' : undefined;
  const noWhat = isTried && what.trim() === '' ? 'Say what happened, in a few words.' : undefined;
  const found = address.trim() === '' ? undefined : withSource({}, address);
  const noAddress = isTried && address.trim() !== '' && !found ? 'This is no address of a web page.' : undefined;
  const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
  return html`<form
    class="add-event"
    novalidate
    aria-labelledby="add-heading"
    @submit=${(event: Event) => add(event, desk, change)}
  >
    <h2 id="add-heading">Add an event</h2>
    ${dateInput({ id: 'add-when', label: 'When', typed: when, fault: noWhen, onTyped: (typed) => change({ when: typed }) })}
    <div class="field">
      <label for="add-what">What happened</label>
      <input
        id="add-what"
        autocomplete="off"
        aria-invalid=${noWhat ? 'true' : 'false'}
        aria-describedby="add-what-hint"
        .value=${live(what)}
        @input=${(event: Event) => change({ what: valueOf(event) })}
      />
      ${belowField('add-what', noWhat, undefined)}
    </div>
    <div class="field">
      <label for="add-address">Address of the source</label>
      <input
        id="add-address"
        type="url"
        inputmode="url"
        autocomplete="off"
        placeholder="https://"
        aria-invalid=${noAddress ? 'true' : 'false'}
        aria-describedby="add-address-hint"
        .value=${live(address)}
        @input=${(event: Event) => change({ address: valueOf(event) })}
      />
      ${belowField('add-address', noAddress, 'The article that says so. Without one, the event is marked as unsourced.')}
    </div>
    <p class="actions"><button type="submit">Add event</button></p>
  </form>`;
}

function add(submit: Event, desk: Desk, change: (changes: Partial<typeof fresh>) => void): void {
  submit.preventDefault();
  const { when, what, address } = entry;
  const { edtf: date } = wordsForTyped(when);
  const sourced =
    address.trim() === '' ? { draft: desk.draft, id: undefined, isGuess: false } : withSource(desk.draft, address);
  const wrong = date === undefined ? 'add-when' : what.trim() === '' ? 'add-what' : sourced ? undefined : 'add-address';
  if (wrong !== undefined || !sourced) {
    change({ isTried: true });
    document.getElementById(wrong ?? 'add-address')?.focus();
    return;
  }
  const title = what.trim();
  const id = newId(title, listIn(desk.draft, 'events'));
  const citations = sourced.id === undefined ? {} : { citations: [{ source: sourced.id }] };
  if (sourced.isGuess && sourced.id !== undefined) desk.guessed.add(sourced.id);
  entry = fresh;
  desk.change(append(sourced.draft, ['events'], { id, title, date, ...citations }));
  const guess = sourced.isGuess ? ' Who published the source is a guess: open the event to put it right.' : '';
  const unseen = isOutside(date!, textIn(desk.draft, 'view'))
    ? ' It lies outside of what the timeline opens on, which stands under “Title and description”.'
    : '';
  desk.say(`Added “${title}”.${guess}${unseen}`);
  document.getElementById('add-when')?.focus();
}

function isOutside(date: string, view: string): boolean {
  const [event, opening] = [boundsOf(date, utc), boundsOf(view, utc)];
  return event !== undefined && opening !== undefined && (event[1] <= opening[0] || event[0] >= opening[1]);
}
