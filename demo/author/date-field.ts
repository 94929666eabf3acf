/**
 * A field for a date as people type it. Under it stand, at once, its EDTF and its words. Only what is understood gets into the document; what is not
 * stays in the field, with what would be.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dateInWords } from '../../src/language/date-in-words.ts';
import { typedFor, wordsForTyped } from './date-words.ts';
import type { Desk } from './desk.ts';
import { textIn, valueAt } from './draft.ts';
import type { Path } from './draft.ts';
import { idOf } from './fields.ts';

interface DateInput {
  readonly id: string;
  readonly label: string;
  /** What stands in the field. */
  readonly typed: string;
  readonly hint?: string;
  /** Said in place of what the text itself brings, such as that there is none. */
  readonly fault?: string | undefined;
  readonly onTyped: (typed: string) => void;
}

/** A date that is typed and belongs to nothing yet. */
export function dateInput({ id, label, typed, hint, fault, onTyped }: DateInput): TemplateResult {
  const { edtf, choices, said, isFault } = wordsForTyped(typed, navigator.languages);
  const choose = (choice: string): void => {
    onTyped(typedFor(choice));
    document.getElementById(id)?.focus();
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${fault || isFault ? 'true' : nothing}
      aria-describedby="${id}-hint"
      .value=${live(typed)}
      @input=${(event: Event) => onTyped((event.target as HTMLInputElement).value)}
    />
    <p class="hint ${fault || isFault ? 'fault' : ''}" id="${id}-hint" aria-live="polite">
      ${edtf !== undefined && !fault ? html`<code>${edtf}</code> ${said}` : (fault ?? (typed === '' ? (hint ?? said) : said))}
    </p>
    ${
      choices
        ? html`<p class="either">
            ${choices.map(
              (choice) => html`<button type="button" @click=${() => choose(choice)}>${dateInWords(choice)}</button> `,
            )}
          </p>`
        : nothing
    }
  </div>`;
}

/** The date at a path of the document. */
export function dateField(desk: Desk, path: Path, label: string, hint = ''): TemplateResult {
  const id = idOf(path);
  const edtf = textIn(valueAt(desk.draft, path.slice(0, -1)), String(path.at(-1)));
  const onTyped = (typed: string): void => {
    const { edtf: read } = wordsForTyped(typed, navigator.languages);
    desk.typed.set(id, typed);
    if (read !== undefined || typed.trim() === '') desk.set(path, read ?? '');
    desk.update();
  };
  return dateInput({ id, label, hint, typed: desk.typed.get(id) ?? (edtf && typedFor(edtf)), onTyped });
}
