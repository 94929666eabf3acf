/** The field of the search. In: the search. Out: field, figures, and buttons that walk the hits; Enter and Shift+Enter do, too. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FindingMessages } from '../../language/finding-messages.ts';
import { iconButton } from './icon-button.ts';
import type { Search } from './search.ts';

export function searchBar(search: Search, words: FindingMessages['search'], close: () => void): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    // The keys of the timeline are letters here.
    event.stopPropagation();
    // These are for what is being composed.
    if (event.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement)
      void search.walk(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const onInput = (event: Event): void => search.ask((event.target as HTMLInputElement).value);
  return html`<div class="search" part="search" role="search" @keydown=${onKey}>
    <input
      type="search"
      class="search-field"
      aria-label=${words.button}
      placeholder=${words.placeholder}
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      .value=${search.query}
      @input=${onInput}
    />
    <span class="search-count">${search.words()}</span>
    <span class="search-walk">
      ${iconButton('previous', words.previous, () => void search.walk(-1))}${iconButton('next', words.next, () => void search.walk(1))}${iconButton(
        'close',
        words.close,
        close,
      )}
    </span>
  </div>`;
}
