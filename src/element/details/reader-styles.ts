/** What the drawing looks like where the reader is: under the pointer, selected, focused, held. Nobody is anywhere before the details are there. */
import { css } from 'lit';

export const readerStyles = css`
  :host {
    --_note: var(--timeline-note-color, light-dark(#f5f2ea, #222326));
  }

  /* Headings of lanes pass beneath the axis as lanes do. */
  @container (min-width: 640px) {
    .with-headings.many::before {
      content: '';
      position: sticky;
      top: 0;
      z-index: 2;
      display: block;
      width: 132px;
      height: 47px;
      margin-block-end: -47px;
      background: var(--_background);
    }
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  button {
    cursor: pointer;
  }

  .toolbar button {
    border-radius: 2px;
  }

  .toolbar button:hover {
    background: var(--_note);
  }

  /* Words of one direction in a page of the other keep their own order. */
  .scale,
  .label :is(time, .more, .publisher, .unsourced),
  .card-when,
  .card-position,
  .story-position,
  .axis span {
    unicode-bidi: plaintext;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  /* What gets the focus is not to stand beneath the axis. */
  .plot {
    scroll-padding-block-start: 56px;
  }

  /* The ring of an event that has the focus and was left behind: an arrow leads back. */
  .plot.focus-beyond:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  .drawing {
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }

  .drawing.on-mark {
    cursor: pointer;
  }

  .drawing:active {
    cursor: grabbing;
  }

  /* The ring stands around the name, not through the date before it. */
  .label a:focus-visible {
    padding-inline-start: 2px;
    margin-inline-start: -2px;
  }

  .label.raised {
    padding-block-start: 0;
    background: var(--_background);
    z-index: 1;
  }

  /* Its card says who and when: here its title comes first. */
  .label.raised > button[part~='event-label'] {
    flex-shrink: 0;
    max-width: 70%;
  }

  .label.raised > .who {
    flex-shrink: 1;
    min-width: 0;
    overflow: clip;
    text-overflow: ellipsis;
  }

  .label.selected button[part~='event-label'],
  .label:hover button[part~='event-label'] {
    color: var(--_accent);
  }

  .label.selected {
    z-index: 2;
  }

  .label button:not([part~='event-label']) {
    display: block;
    width: 100%;
    min-width: 24px;
    height: 24px;
  }
`;
