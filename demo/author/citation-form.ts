/** What one source says of an event: the source itself, a short quotation, who spoke, and where in the article the words stand. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Quote } from '../../src/document/timeline.ts';
import { dateField } from './date-field.ts';
import type { Desk } from './desk.ts';
import { append, listIn, put, textIn, valueAt } from './draft.ts';
import type { Fields, Path } from './draft.ts';
import { belowField, choiceField, idOf, textField } from './fields.ts';
import { focusOn } from './focus.ts';
import { longWords, lookUp } from './quotation-in-article.ts';
import { withSource } from './source-of.ts';

/** A card says so of every article that has none. */
export const headlineHint = 'As printed. Until it is here, readers are told that the article has none.';

const stances = { '': 'Supports it', disputes: 'Disputes it', context: 'Gives context' };

export function citationForm(desk: Desk, path: Path): TemplateResult {
  const citation = valueAt(desk.draft, path);
  const id = textIn(citation, 'source');
  const place = listIn(desk.draft, 'sources').findIndex((source) => source['id'] === id);
  const source = listIn(desk.draft, 'sources')[place];
  const remove = (): void => {
    desk.notes.delete(idOf(path));
    desk.change(put(desk.draft, path, undefined));
    desk.say('The citation is removed; its source stays in the list of sources.');
    const event = path.slice(0, 2);
    const left = listIn(valueAt(desk.draft, event), 'citations').length;
    const next = Math.min(Number(path.at(-1)), left - 1);
    focusOn(left === 0 ? `${idOf(event)}-cite` : `${idOf([...event, 'citations', next])}-remove`);
  };
  return html`<fieldset class="citation">
    <legend>Source ${Number(path.at(-1)) + 1}: ${(source && textIn(source, 'publisher')) || id || 'not known'}</legend>
    ${place < 0 ? html`<p class="fault">There is no source with the id “${id}”.</p>` : sourceFields(desk, source!, place)}
    ${quotationFields(desk, path)}
    <details>
      <summary>More about this citation</summary>
      <div class="side">
        ${choiceField(desk, [...path, 'stance'], 'What it does', stances)}
        ${dateField(desk, [...path, 'date'], 'The date that it gives', 'Only where it differs from the event’s.')}
      </div>
      ${textField(desk, [...path, 'note'], { label: 'Note', hint: 'What a reader should know of it.' })}
    </details>
    <p class="row-actions">
      <button type="button" class="plain danger" id="${idOf(path)}-remove" @click=${remove}>Remove citation</button>
    </p>
  </fieldset>`;
}

/** The few fields of the source that one fills in beside its first event; all of them are in the list of sources. */
function sourceFields(desk: Desk, source: Fields, place: number): TemplateResult {
  const isGuess = desk.guessed.has(textIn(source, 'id'));
  const guess = isGuess ? 'Guessed from the address. Put the name that readers know.' : undefined;
  const url = textIn(source, 'url');
  return html`<div class="side">
      ${textField(desk, ['sources', place, 'publisher'], { label: 'Publisher', hint: guess })}
      ${dateField(desk, ['sources', place, 'published'], 'Published', 'The day on the article.')}
    </div>
    ${textField(desk, ['sources', place, 'headline'], { label: 'Headline', hint: headlineHint })}
    ${/^https?:/.test(url) ? html`<p class="address"><a href=${url} target="_blank" rel="noopener noreferrer">${url}</a></p>` : nothing}`;
}

function quotationFields(desk: Desk, path: Path): TemplateResult {
  const id = `${idOf(path)}-exact`;
  const quote = quoteAt(desk, path);
  const set = (event: Event): void => {
    const exact = (event.target as HTMLTextAreaElement).value;
    const { quote: before } = (valueAt(desk.draft, path) ?? {}) as { quote?: Fields };
    // Without words there is no quotation, whatever stood around them.
    desk.set([...path, 'quote'], exact.trim() === '' ? undefined : { ...before, exact });
  };
  return html`<div class="field">
      <label for=${id}>Quotation</label>
      <textarea id=${id} rows="2" aria-describedby="${id}-hint" .value=${live(quote.exact)} @input=${set}></textarea>
      ${belowField(id, undefined, longWords(quote) ?? 'Paste the sentence that the event rests on, word for word.')}
    </div>
    ${textField(desk, [...path, 'speaker'], { label: 'Whose words', hint: 'The speaker; for the outlet’s own sentence, the outlet.' })}
    ${
      quote.exact.trim() === ''
        ? nothing
        : html`<details>
            <summary>Check the words against the article</summary>
            ${articleField(desk, path, quote)}
            <div class="side">
              ${textField(desk, [...path, 'quote', 'prefix'], { label: 'Words just before', hint: 'Where the words stand there more than once.' })}
              ${textField(desk, [...path, 'quote', 'suffix'], { label: 'Words just after' })}
            </div>
          </details>`
    }`;
}

function articleField(desk: Desk, path: Path, quote: Quote): TemplateResult {
  const id = `${idOf(path)}-article`;
  const pasted = desk.notes.get(id) ?? '';
  const { finding, places } = pasted.trim() === '' ? { finding: undefined, places: [] } : lookUp(quote, pasted);
  const note = (event: Event): void => {
    desk.notes.set(id, (event.target as HTMLTextAreaElement).value);
    desk.update();
  };
  const choose = (place: Quote): void => {
    desk.set([...path, 'quote'], place);
    focusOn(id);
  };
  const isFound = pasted.trim() !== '' && !finding;
  return html`<div class="field">
    <label for=${id}>Text of the article</label>
    <textarea
      id=${id}
      rows="4"
      data-own-undo
      aria-describedby="${id}-hint"
      .value=${live(pasted)}
      @input=${note}
    ></textarea>
    <div aria-live="polite">
      ${
        finding && places.length === 0
          ? belowField(id, `${finding.message} Expected ${finding.expected}. ${finding.remedy}`, undefined)
          : belowField(
              id,
              undefined,
              isFound ? 'The words stand there, once.' : 'Paste it here to compare. It is not kept.',
            )
      }
      ${
        places.length === 0
          ? nothing
          : html`<p class="fault">The words stand there ${places.length} times. Which place is meant?</p>
              <p class="either">
                ${places.map(
                  (place) =>
                    html`<button type="button" @click=${() => choose(place)}>
                      ${place.prefix ?? ''} <mark>…</mark> ${place.suffix ?? ''}
                    </button> `,
                )}
              </p>`
      }
    </div>
  </div>`;
}

function quoteAt(desk: Desk, path: Path): Quote {
  const quote = valueAt(desk.draft, [...path, 'quote']);
  const [prefix, suffix] = [textIn(quote, 'prefix'), textIn(quote, 'suffix')];
  return { exact: textIn(quote, 'exact'), ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

/** One source more for an event: by its address, or from those that are listed. */
export function addCitation(desk: Desk, path: Path): TemplateResult {
  const id = `${idOf(path)}-cite`;
  const typed = desk.notes.get(id) ?? '';
  const sources = listIn(desk.draft, 'sources');
  const cited = listIn(valueAt(desk.draft, path), 'citations').map((citation) => citation['source']);
  const others = sources.filter((source) => source['id'] !== undefined && !cited.includes(source['id']));
  const cite = (draft: Fields, source: string): void => {
    desk.notes.delete(id);
    desk.change(append(draft, [...path, 'citations'], { source }));
    document
      .getElementById(idOf([...path, 'citations', cited.length, 'speaker']))
      ?.scrollIntoView({ block: 'nearest' });
  };
  const add = (event: Event): void => {
    event.preventDefault();
    const found = withSource(desk.draft, typed);
    if (!found) return desk.say('This is no address of a web page.');
    if (found.isGuess) desk.guessed.add(found.id);
    cite(found.draft, found.id);
  };
  const note = (event: Event): void => {
    desk.notes.set(id, (event.target as HTMLInputElement).value);
    desk.update();
  };
  const choose = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    if (select.value) cite(desk.draft, select.value);
  };
  return html`<form class="cite" novalidate @submit=${add}>
    <div class="field">
      <label for=${id}>${cited.length > 0 ? 'One source more' : 'Address of the source'}</label>
      <div class="joined">
        <input
          id=${id}
          type="url"
          inputmode="url"
          autocomplete="off"
          placeholder="https://"
          .value=${live(typed)}
          @input=${note}
        />
        <button type="submit" class="plain">Cite it</button>
      </div>
    </div>
    ${
      others.length === 0
        ? nothing
        : html`<div class="field">
            <label for="${id}-listed">Or one that is listed</label>
            <select id="${id}-listed" @change=${choose}>
              <option value="" .selected=${live(true)}>Choose…</option>
              ${others.map(
                (source) =>
                  html`<option value=${textIn(source, 'id')}>
                    ${[textIn(source, 'publisher'), textIn(source, 'headline')].filter(Boolean).join(': ')}
                  </option>`,
              )}
            </select>
          </div>`
    }
  </form>`;
}
