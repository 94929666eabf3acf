/**
 * One frame as DOM. In: the frame, the reader, how to move. Out: toolbar, drawing and legend, and beside them the card or the list that
 * is open.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimelineDocument } from '../document/timeline.ts';
import type { Messages } from '../language/messages.ts';
import { wordSpan } from '../language/span.ts';
import type { DetailsLoader } from './details-loader.ts';
import { drawingTemplate } from './drawing-template.ts';
import type { Frame } from './frame.ts';
import type { Navigation } from './navigation.ts';
import { paced } from './paced.ts';
import type { Reader } from './reader.ts';
import { toolbarTemplate } from './toolbar.ts';

export function frameTemplate(
  frame: Frame,
  reader: Reader,
  navigation: Navigation,
  details: DetailsLoader,
  below: TemplateResult | typeof nothing,
): TemplateResult {
  const { viewport, context, chronology, picture, upright } = frame;
  const { messages } = context;
  const isOpen = reader.cluster !== undefined || reader.selected(chronology) >= 0;
  const scale = (): string =>
    messages.timeline.scale(
      wordSpan(viewport.start, viewport.start + viewport.duration, context),
      chronology.zone.name,
    );
  const help = (): string => details.panel?.help(frame) ?? '';
  return html`<div class="body ${isOpen ? 'with-card' : ''} ${upright ? 'stands' : ''}">
    <div class="main">
      <div class="bar">
        <p class="scale" ${paced(scale)}></p>
        <p class="unseen" id="help" ${picture ? paced(help) : nothing}></p>
        ${details.panel?.toolsTemplate()} ${toolbar(frame, reader, navigation)}
      </div>
      ${drawing(frame, reader, details)}
      <div class="legend-room">${details.panel?.legendTemplate(frame)}</div>
      ${below}
    </div>
    ${isOpen ? html`<div class="side">${openTemplate(frame, reader, navigation, details)}</div>` : nothing}
  </div>`;
}

function toolbar({ home, whole, context }: Frame, reader: Reader, navigation: Navigation): TemplateResult {
  const actions = {
    previous: () => reader.step(-1),
    next: () => reader.step(1),
    zoomOut: () => void navigation.flyAbout(2),
    zoomIn: () => void navigation.flyAbout(1 / 2),
    fit: () => void navigation.fly(whole),
    home: home.duration < whole.duration ? () => void navigation.fly(home) : undefined,
  };
  return toolbarTemplate(actions, context.messages);
}

function drawing(frame: Frame, reader: Reader, { panel }: DetailsLoader): TemplateResult {
  const { picture, context, chronology, upright } = frame;
  const state = {
    selected: reader.selected(chronology),
    pointed: reader.pointed,
    highlight: panel?.highlight,
    clusterItem: panel?.clusterItem,
    quoteLink: panel?.quoteLink,
    current: reader.current(frame),
  };
  return (upright || { drawingTemplate }).drawingTemplate(picture, context, state, {
    focus: (key) => reader.focused(key),
    press: (key) => reader.pressKey(key),
  });
}

/** Below the drawing: the lists of the panel, for which room is kept while it is on its way. */
export function belowTemplate(
  whole: TimelineDocument | undefined,
  drawn: TimelineDocument | undefined,
  panel: DetailsLoader['panel'],
): TemplateResult | typeof nothing {
  return whole?.sources.length ? html`<div class="offers">${drawn && panel?.template(drawn)}</div>` : nothing;
}

/** Where there is no frame: what else there is to say, unless it must be waited for what was known. */
export function heldTemplate(details: DetailsLoader, messages: Messages, otherwise: unknown): unknown {
  return details.isHeld ? missingTemplate(details, messages) : otherwise;
}

/** What stands in the place of details that are on their way, or could not be had. */
function missingTemplate(loader: DetailsLoader, { card, timeline }: Messages): TemplateResult {
  const { hasFailed } = loader;
  return html`<p class="message" role="status" aria-busy=${!hasFailed}>
    ${hasFailed ? card.missing : timeline.loading}
    ${hasFailed ? html`<button type="button" class="action" @click=${() => loader.wanted()}>${timeline.tryAgain}</button>` : nothing}
  </p>`;
}

/** The card of the selected event, or the list of the open cluster. */
function openTemplate(
  { context, chronology }: Frame,
  reader: Reader,
  navigation: Navigation,
  loader: DetailsLoader,
): TemplateResult {
  const close = (): void => void reader.close(true);
  const { messages } = context;
  // A file that cannot be had is said, and is tried for again when the next event is chosen, or by this button.
  const hasFailed = loader.hasFailed;
  const details = hasFailed ? undefined : loader.wanted();
  if (!details) return missingTemplate(loader, messages);
  if (!reader.cluster) {
    const actions = { close, next: () => reader.step(1), previous: () => reader.step(-1) };
    return details.cardTemplate(reader.selected(chronology), context, actions, loader.panel);
  }
  const { from, to } = reader.cluster.at;
  return details.clusterTemplate(reader.cluster, context, {
    close,
    more: () => reader.listMore(),
    zoom: () => void navigation.fly({ start: from - (to - from), duration: 3 * (to - from) }),
  });
}
