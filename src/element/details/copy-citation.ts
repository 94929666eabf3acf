/**
 * The button that copies the citation of an event: as text, and as HTML for programs that take links.
 *
 * In: an event. Out: what it rests on, on the clipboard; where the page may not use that, in a field with the text selected. The state stands in the
 * DOM, which is made anew for each event.
 */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { DirectiveResult } from 'lit/directive.js';
import type { TimelineEvent } from '../../document/timeline.ts';
import { toEventCitation } from '../../export/event-citation.ts';
import type { EventCitation } from '../../export/event-citation.ts';
import { detailsIn } from '../../language/details-en.ts';
import type { DetailsMessages } from '../../language/details-messages.ts';
import type { PartContext } from '../context.ts';

export function copyTemplate(event: TimelineEvent, context: PartContext): DirectiveResult {
  const words = detailsIn(context.messages).copy;
  const template: TemplateResult = html`<div class="card-copy">
    <button
      type="button"
      class="action"
      part="copy"
      @click=${({ currentTarget }: Event) => copy(currentTarget as HTMLElement, toEventCitation(event, context.sources, { ...context, timeZone: context.zone.name }), words)}
    >
      ${words.button}
    </button>
    <span class="card-copied" aria-live="polite"></span>
    <textarea readonly hidden rows="5" aria-label=${words.field}></textarea>
  </div>`;
  return keyed(event.id, template);
}

async function copy(button: HTMLElement, citation: EventCitation, words: DetailsMessages['copy']): Promise<void> {
  const parent = button.parentElement!;
  const field = parent.querySelector('textarea')!;
  const isCopied = await write(citation);
  parent.querySelector('.card-copied')!.textContent = isCopied ? words.copied : words.byHand;
  field.hidden = isCopied;
  if (isCopied) return;
  field.value = citation.text;
  field.focus();
  field.select();
}

/** Whether the clipboard took it. Outside secure contexts there is none, and a frame may be denied it. */
async function write({ text, html: rich }: EventCitation): Promise<boolean> {
  try {
    const item = { 'text/plain': text, 'text/html': rich };
    const blobs = Object.entries(item).map(([type, part]) => [type, new Blob([part], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}
