/** A cluster that has the focus or is under the pointer: a button without a face, since what it stands for is painted below it. */
import { html, nothing } from 'lit';
import { detailsIn } from '../../language/details-en.ts';
import { spot } from '../label-layer.ts';
import type { ClusterItem } from '../label-layer.ts';
import { place } from '../place.ts';
import { titleAndDate } from '../title-and-date.ts';

/** The middle of a strip stands so far below the top of its button, in px. */
const HALF_PX = 12;

export const clusterItem: ClusterItem = (
  { x, y, widthPx, count, lead, only, lane },
  key,
  shiftPx,
  context,
  isCurrent,
) => {
  const { chronology, messages } = context;
  const words = detailsIn(messages).cluster;
  const [part, name] =
    only !== undefined
      ? ['event-mark', titleAndDate(only, context)]
      : lead < 0
        ? ['band', words.ongoingButton(count)]
        : ['cluster', count === 1 ? titleAndDate(lead, context) : words.button(count, chronology.event(lead).title)];
  return html`<li class="label" data-key=${key} ${place(spot(x + shiftPx, y - HALF_PX, context, widthPx))}>
    <button
      type="button"
      part=${part}
      tabindex=${isCurrent ? 0 : -1}
      aria-label=${name}
      aria-description=${chronology.lanes[lane]?.title || nothing}
      title=${name}
    ></button>
  </li>`;
};
