/**
 * Two tabs with this page keep their text in the same place. When another one has kept something else, this says so and asks which one stays; until then this tab
 * keeps nothing, so that neither is overwritten unseen.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Desk } from './desk.ts';
import { focusOn } from './focus.ts';
import { key, readKept } from './kept.ts';

/** Takes in a `storage` event, which only the other tabs get. */
export function heed(desk: Desk, event: StorageEvent): void {
  const theirs = event.key === key ? readKept(event.newValue)?.present : undefined;
  if (theirs === undefined) return;
  desk.theirs = theirs === desk.text ? undefined : theirs;
  desk.update();
}

export function otherTab(desk: Desk, keepNow: () => void): TemplateResult | typeof nothing {
  const { theirs } = desk;
  if (theirs === undefined) return nothing;
  const choose = (words: string): void => {
    desk.theirs = undefined;
    keepNow();
    desk.say(words);
    focusOn(`tab-${desk.view}`);
  };
  const take = (): void => {
    desk.replace(theirs);
    choose('Taken from the other tab. Undo brings back what was here.');
  };
  return html`<div role="alert" class="other-tab">
    <p>The timeline was changed in another tab. Until you choose, this tab keeps nothing.</p>
    <p class="row-actions">
      <button type="button" class="plain" @click=${take}>Take that one</button>
      <button type="button" class="plain" @click=${() => choose('This one stays.')}>Keep this one</button>
    </p>
  </div>`;
}
