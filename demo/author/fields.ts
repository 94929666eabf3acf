/** Fields of a form: a label, what it is bound to in the document, and, under it, what is wrong with it or what would help. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Desk } from './desk.ts';
import { isFields, textIn, valueAt } from './draft.ts';
import type { Path } from './draft.ts';

export interface FieldOptions {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly rows?: number;
  readonly type?: 'text' | 'url';
  readonly placeholder?: string;
}

export const idOf = (path: Path): string => `field-${path.join('-')}`;

/** What stands under a field, tied to it by `aria-describedby`. */
export const belowField = (id: string, fault: string | undefined, hint: string | undefined): TemplateResult =>
  html`<p class="hint ${fault ? 'fault' : ''}" id="${id}-hint" ?hidden=${!fault && !hint}>${fault ?? hint ?? ''}</p>`;

/** The text at a path of the document. */
export function textField(desk: Desk, path: Path, options: FieldOptions): TemplateResult {
  const { label, hint, rows, type = 'text', placeholder } = options;
  const id = idOf(path);
  const [fault] = desk.faultsAt(path);
  const words = fault && `${fault.message} ${fault.remedy}`;
  const value = textIn(valueAt(desk.draft, path.slice(0, -1)), String(path.at(-1)));
  const set = (event: Event): void => desk.set(path, (event.target as HTMLInputElement | HTMLTextAreaElement).value);
  const invalid = fault ? 'true' : nothing;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${
      rows
        ? html`<textarea
            id=${id}
            rows=${rows}
            aria-invalid=${invalid}
            aria-describedby="${id}-hint"
            .value=${live(value)}
            @input=${set}
          ></textarea>`
        : html`<input
            id=${id}
            type=${type}
            autocomplete="off"
            placeholder=${placeholder ?? nothing}
            aria-invalid=${invalid}
            aria-describedby="${id}-hint"
            .value=${live(value)}
            @input=${set}
          />`
    }
    ${belowField(id, words, hint)}
  </div>`;
}

/** One of some words at a path of the document, or none. */
export function choiceField(
  desk: Desk,
  path: Path,
  label: string,
  choices: Readonly<Record<string, string>>,
): TemplateResult {
  const id = idOf(path);
  const parent = valueAt(desk.draft, path.slice(0, -1));
  const value = isFields(parent) ? textIn(parent, String(path.at(-1))) : '';
  const all = value in choices ? choices : { ...choices, [value]: value };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => desk.set(path, (event.target as HTMLSelectElement).value)}>
      ${Object.entries(all).map(
        ([name, words]) => html`<option value=${name} .selected=${live(name === value)}>${words}</option>`,
      )}
    </select>
  </div>`;
}
