/** The document as text, with numbered lines; those with a mistake stand out, and a press on what is wrong puts the caret there. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Diagnostic } from '../../src/document/diagnostics.ts';
import type { Desk } from './desk.ts';

const mostShown = 50;

export function textView(desk: Desk): TemplateResult {
  const { text, diagnostics } = desk;
  return html`<h2><label for="text">The timeline as JSON</label></h2>
    ${problemList(diagnostics)}
    <div class="text-view">
      <pre class="gutter" id="gutter" aria-hidden="true">${gutter(text, diagnostics)}</pre>
      <textarea
        id="text"
        wrap="off"
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        aria-describedby="text-state"
        .value=${live(text)}
        @input=${(event: Event) => desk.write((event.target as HTMLTextAreaElement).value)}
        @scroll=${(event: Event) => follow(event.target as HTMLElement)}
      ></textarea>
    </div>`;
}

function problemList(diagnostics: readonly Diagnostic[]): TemplateResult {
  const count = diagnostics.length;
  const state = count === 0 ? 'No mistakes.' : count === 1 ? 'One thing to mend:' : `${count} things to mend:`;
  return html`<p id="text-state" class=${count > 0 ? 'fault' : 'quiet'} role="status">${state}</p>
    ${
      count === 0
        ? nothing
        : html`<ol class="problems">
            ${diagnostics.slice(0, mostShown).map(
              ({ line = 1, column = 1, where, message, remedy }) =>
                html`<li>
                  <button type="button" class="row-name" @click=${() => goTo(line, column)}>
                    Line ${line}, column ${column}
                  </button>
                  ${where ? html`<span class="where">${where}.</span>` : nothing} ${message} ${remedy}
                </li>`,
            )}
          </ol>`
    }`;
}

/** The numbers of the lines; those with a mistake are marked. */
function gutter(text: string, diagnostics: readonly Diagnostic[]): readonly (string | TemplateResult)[] {
  const last = text.split('\n').length;
  const wrong = [...new Set(diagnostics.map(({ line }) => line ?? 0))].filter((line) => line > 0 && line <= last);
  const numbers = (from: number, to: number): string =>
    Array.from({ length: Math.max(to - from, 0) }, (_, index) => `${from + index}\n`).join('');
  const pieces: (string | TemplateResult)[] = [];
  let next = 1;
  for (const line of wrong.sort((a, b) => a - b)) {
    pieces.push(numbers(next, line), html`<mark>${line}</mark>`, '\n');
    next = line + 1;
  }
  return [...pieces, numbers(next, last + 1)];
}

function follow(area: HTMLElement): void {
  document.getElementById('gutter')!.scrollTop = area.scrollTop;
}

/** Puts the caret at a line and column (from 1), and brings it into view. */
function goTo(line: number, column: number): void {
  const area = document.querySelector<HTMLTextAreaElement>('#text')!;
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const caret = Math.min(start + column - 1, area.value.length);
  area.focus();
  area.setSelectionRange(caret, caret);
  area.scrollTop = ((line - 4) * area.scrollHeight) / lines.length;
  area.scrollLeft = 0;
}
