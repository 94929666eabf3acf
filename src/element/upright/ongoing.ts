/**
 * The names of what goes on since before the view: one line each at the top of what is visible, as long as the bar lasts. In: bars, and who opens a card. Out: a box as
 * long as the rest of the bar, in which the name sticks to the edge while the page scrolls; above its box it is out of sight, so it comes only where the label has left.
 * It is not read aloud where there is a label to read.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { UprightScene } from '../../view/upright-scene.ts';
import type { PartContext } from '../context.ts';
import { saysYears } from '../../view/label-text.ts';
import { place } from '../place.ts';

export function ongoingTemplate(
  { ongoing, viewport }: UprightScene,
  { chronology, labelText, select }: PartContext,
): TemplateResult {
  const hasYears = saysYears(viewport, chronology);
  return html`<div class="ongoing">
    ${repeat(
      // Those above are painted over the paper of those below.
      ongoing.toReversed(),
      ({ event, isBelow }) => (isBelow ? -1 - event : event),
      ({ event, track, line, fromX, toX, isHeld, isLabelled }) => {
        const { lang, dir, title } = chronology.event(event);
        const { shortTitle, date, fullDate } = labelText(event);
        return html`<div
          class="goes-on track-${track} line-${line} ${isHeld ? 'held' : ''}"
          ${place({ topPx: fromX, heightPx: toX - fromX })}
        >
          <div class="name" data-key=${`e${event}`} aria-hidden=${isLabelled || nothing}>
            <button type="button" tabindex="-1" part="ongoing" title=${title} @click=${() => select(event)}>
              <span lang=${lang ?? chronology.document.language ?? ''} dir=${dir ?? 'auto'}>${shortTitle}</span
              ><span class="since"> · ${hasYears ? fullDate : date}</span>
            </button>
          </div>
        </div>`;
      },
    )}
  </div>`;
}
