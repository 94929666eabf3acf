/** The look of the labels where time runs down. Sizes are px, as in the layout (view/upright-layout.ts): a title, its date and lane, who says so, and what else is said of the sources are 88 px at the most. */
import { css } from 'lit';

export const labelStyles = css`
  .upright .label {
    inset-inline: var(--_labels) 34px;
    max-inline-size: 520px;
    /* Below what goes on, above the card. */
    scroll-margin-block: calc(8px + 24px * var(--_tracks)) 64vh;
  }

  /* With the lines below the title. */
  .upright .label button {
    scroll-margin-block: calc(8px + 24px * var(--_tracks)) 60px;
  }

  .upright .label button[part~='event-label'] {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    height: auto;
    min-height: 24px;
    padding-block: 2px 0;
    line-height: 17px;
    white-space: normal;
    text-align: left;
    margin-inline: 0;
  }

  /* Towards the marks, whatever way its words run. */
  .upright .label:dir(rtl) button[part~='event-label'] {
    text-align: right;
  }

  /* A third line, where nothing is said that may take one below. */
  @container (width >= 310px) {
    .upright:not(.with-second)
      .label:not(:has(.more), .status-alleged, .status-disputed, .status-retracted)
      button[part~='event-label'] {
      -webkit-line-clamp: 3;
    }
  }

  /* Rules of the axis pass between words, not through them. */
  .upright .label.beside > * {
    background: var(--_background);
  }

  /* Date and lane share a line; what has no room is cut at its own end, whatever way its words run. */
  .upright .label.beside {
    display: grid;
    grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
    grid-auto-rows: max-content;
  }

  .upright .label.beside > :is(button, .who) {
    grid-column: 1 / -1;
  }

  .upright .label.beside > button {
    justify-self: start;
  }

  .upright .label :is(time, .lane-name) {
    overflow: hidden;
    text-overflow: ellipsis;
    unicode-bidi: plaintext;
  }

  .upright .label .who::before {
    content: none;
  }

  /* As many words as have room: a letter or two would say nothing. */
  .upright .label .lane-name {
    position: relative;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 1;
    box-sizing: border-box;
    justify-self: start;
    max-inline-size: 100%;
    padding-inline-start: 0.8em;
    white-space: normal;
  }

  .upright .label .lane-name::after {
    content: '·';
    position: absolute;
    inset-inline-start: 0.25em;
    inset-block-start: 0;
  }

  /* Nothing, after which even a first word may go to the next line, which is not seen. */
  .upright .label .lane-name::before {
    content: '';
    display: inline-block;
  }

  /* The source begins a line. */
  .upright .label .who {
    display: block;
    white-space: normal;
  }

  .upright .label .who > :first-child {
    display: inline-block;
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    vertical-align: top;
  }

  /* The target reaches below its line, which is no higher for it. */
  .upright .label .who > a {
    min-width: 24px;
    min-height: 24px;
    padding: 0;
    padding-inline-start: 4px;
    margin-inline-start: -4px;
    margin-block-end: -8px;
  }

  /* On a line of its own where it has no room behind the source; of that as many words as there is room for. */
  .upright .label .more {
    display: -webkit-inline-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 1;
    max-inline-size: 100%;
    overflow: hidden;
    vertical-align: top;
  }

  .upright .label:not(.beside) {
    inset-inline: auto 0;
    width: 34px;
  }

  .upright .label button:not([part~='event-label']) {
    height: 100%;
  }

  /* Where there is little room the lane is said in the card, and the date is whole. */
  @container (width < 310px) {
    .upright .label .lane-name {
      display: none;
    }

    .upright .label time {
      white-space: normal;
    }
  }

  /* As much room, less the column of a second calendar. */
  @container (width < 368px) {
    .upright.with-second .label .lane-name {
      display: none;
    }

    .upright.with-second .label time {
      white-space: normal;
    }
  }
`;
