/** What stands in place of the drawing while there is none: loading, empty, failed. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../language/messages.ts';
import type { LoadState } from './document-loader.ts';

type Failure = Extract<LoadState, { type: 'failed' }>['cause'];

export function failureText(cause: Failure, { timeline }: Messages): string {
  switch (cause.reason) {
    case 'network':
      return timeline.noAnswer(cause.url);
    case 'status':
      return timeline.badStatus(cause.url, cause.status);
    case 'unreadable':
      return timeline.unreadable;
  }
}

/** How far a document has come, and what is drawn so far. */
export function progressTemplate(
  { share, sample }: Extract<LoadState, { type: 'loading' }>,
  { timeline }: Messages,
): TemplateResult {
  const drawn = sample?.document.events.length ?? 0;
  return html`<div class="message loading">
    <p>${sample ? timeline.sample(drawn, sample.count) : timeline.loading}</p>
    ${share === undefined ? nothing : html`<progress part="progress" max="1" value=${share} aria-label=${timeline.loading}></progress>`}
  </div>`;
}

export function messageTemplate(
  state: LoadState,
  messages: Messages,
  /** Absent where another try would meet the same. */
  retry: (() => void) | undefined,
): TemplateResult | typeof nothing {
  switch (state.type) {
    case 'loading':
      return progressTemplate(state, messages);
    case 'failed':
      return html`<div class="message" part="error" role="alert">
          <p>${failureText(state.cause, messages)}</p>
          ${retry ? html`<button type="button" class="action" @click=${retry}>${messages.timeline.tryAgain}</button>` : nothing}
        </div>
        <slot></slot>`;
    case 'empty':
    case 'ready':
      return html`<p class="message">${messages.timeline.empty}</p>
        <slot></slot>`;
  }
}
