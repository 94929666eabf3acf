/** The left side of the page: tabs, and under them what the tab is for. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { addEventForm } from './add-event.ts';
import { dateField } from './date-field.ts';
import type { Desk, View } from './desk.ts';
import { listIn, textIn } from './draft.ts';
import { eventTable } from './event-table.ts';
import { focusOn } from './focus.ts';
import { textField } from './fields.ts';
import { sourceTable } from './source-table.ts';
import { broughtProblems } from './start-dialog.ts';
import { textView } from './text-view.ts';

const views: readonly View[] = ['events', 'sources', 'text', 'timeline'];

export function tabs(desk: Desk): TemplateResult {
  const mistakes = desk.diagnostics.length;
  const names: Readonly<Record<View, string | TemplateResult>> = {
    events: `Events (${listIn(desk.draft, 'events').length})`,
    sources: `Sources (${listIn(desk.draft, 'sources').length})`,
    text: mistakes > 0 ? html`Text (${mistakes}<span class="where-wide"> to mend</span>)` : 'Text',
    timeline: 'Timeline',
  };
  const choose = (view: View): void => {
    desk.settle();
    desk.view = view;
    desk.update();
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const shown = views.filter((view) => document.getElementById(`tab-${view}`)!.offsetParent !== null);
    const next = shown.at((shown.indexOf(desk.view) + step) % shown.length)!;
    choose(next);
    document.getElementById(`tab-${next}`)!.focus();
  };
  return html`<div role="tablist" class="tabs" aria-label="What to edit" @keydown=${onKey}>
    ${views.map(
      (view) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${view}"
          class="tab-${view}"
          aria-selected=${desk.view === view}
          aria-controls=${view === 'timeline' ? 'preview' : 'panel'}
          tabindex=${isOpen(desk, view) ? 0 : -1}
          @click=${() => choose(view)}
        >
          ${names[view]}
        </button>`,
    )}
  </div>`;
}

/** Beside the timeline, where it has no tab of its own, the events are open. */
const isOpen = (desk: Desk, view: View): boolean =>
  desk.view === view || (desk.view === 'timeline' && view === 'events');

export function panel(desk: Desk): TemplateResult {
  const view = desk.view === 'timeline' ? 'events' : desk.view;
  return html`<div role="tabpanel" id="panel" class="panel" aria-labelledby="tab-${view}">
    ${broughtProblems(desk.brought)}
    ${view === 'text' ? textView(desk) : desk.isReadable ? forms(desk, view) : waiting(desk)}
  </div>`;
}

function forms(desk: Desk, view: 'events' | 'sources'): TemplateResult {
  return view === 'sources' ? sourceTable(desk) : html`${addEventForm(desk)} ${aboutForm(desk)} ${eventTable(desk)}`;
}

function aboutForm(desk: Desk): TemplateResult {
  const title = textIn(desk.draft, 'title');
  return html`<details class="about">
    <summary>Title and description${title ? html`: <strong>${title}</strong>` : nothing}</summary>
    ${textField(desk, ['title'], { label: 'Title' })}
    ${textField(desk, ['description'], { label: 'Description', rows: 2, hint: 'What it tells, and from what.' })}
    ${dateField(desk, ['view'], 'Opens on', 'Such as March 2025 to April 2025. Empty: on all that there is.')}
  </details>`;
}

/** While the text cannot be read, there is nothing that a form could change. */
function waiting(desk: Desk): TemplateResult {
  const show = (): void => {
    desk.view = 'text';
    desk.update();
    focusOn('text');
  };
  return html`<p>The text cannot be read at the moment, so the forms wait. The timeline shows what it said before.</p>
    <p class="row-actions"><button type="button" class="plain" @click=${show}>Mend the text</button></p>`;
}
