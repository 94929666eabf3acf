/** A long list a hundred rows at a time: how many there are in, the places to show and what asks for more out. An open row is shown wherever it stands. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Desk } from './desk.ts';
import { focusOn } from './focus.ts';

export const rowsPerStep = 100;

type List = 'event' | 'source';

export const rowId = (list: List, place: number): string => `row-${list}-${place}`;

export function shownPlaces(count: number, shown: number, open: number | undefined): readonly number[] {
  const first = Array.from({ length: Math.min(count, shown) }, (_, place) => place);
  return open !== undefined && open >= first.length && open < count ? [...first, open] : first;
}

export function showMore(desk: Desk, list: List, count: number): TemplateResult | typeof nothing {
  const shown = desk.shown[list];
  if (count <= shown) return nothing;
  const more = (): void => {
    desk.shown[list] += rowsPerStep;
    desk.update();
    focusOn(rowId(list, shown));
  };
  return html`<p class="row-actions">
    <button type="button" class="plain" @click=${more}>
      Show more (${(count - shown).toLocaleString('en')} not shown)
    </button>
  </p>`;
}
