/** The story: its button, the bar at its card. */
import { css } from 'lit';

export const storyStyles = css`
  .story-open,
  .story-play {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    padding-inline: 8px;
    font-size: 0.8125rem;
  }

  .story-open[aria-expanded='true'] {
    color: var(--_accent);
  }

  .story-bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px;
    margin-block-end: 8px;
    border-block-end: 2px solid var(--_grid);
    background: var(--_background);
    font-variant-numeric: tabular-nums;
  }

  /* What scrolls around it would cut it. */
  .story-bar:focus-visible,
  .story-bar :focus-visible {
    outline-offset: -2px;
  }

  .story-bar [aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }

  .story-bar [aria-disabled='true'] .icon {
    opacity: 0.4;
  }

  .story-position {
    min-width: 3.5em;
    text-align: center;
    font-size: 0.8125rem;
  }

  .story-play .icon:dir(rtl) {
    transform: none;
  }

  .story-end {
    margin-inline-start: auto;
  }

  .story-progress {
    position: absolute;
    inset-inline: 0;
    inset-block-end: -2px;
    height: 2px;
    background: var(--_accent);
    transform: scaleX(0);
    transform-origin: left;
  }

  .story-progress:dir(rtl) {
    transform-origin: right;
  }

  /* One finger up and down scrolls the page, two zoom: sideways is the story's. Beside the drawing the card goes along with the page; over its foot, where there is no room beside it. */
  .card.told {
    touch-action: pan-y pinch-zoom;
    position: sticky;
    inset-block-start: 0;
    max-block-size: 100vh;
    overflow-y: auto;
  }

  .body[data-told]:not(.stands) .label {
    scroll-margin-block: 48px;
  }

  @container (width < 960px) {
    .card.told {
      position: static;
      max-block-size: none;
      overflow: visible;
    }

    .body[data-told]:not(.stands) > * {
      grid-area: 1 / 1;
    }

    .body[data-told]:not(.stands) > .main {
      padding-block-end: 50vh;
    }

    .body[data-told]:not(.stands) > .side {
      position: sticky;
      align-self: end;
      inset-block-end: 0;
      z-index: 4;
      max-block-size: 50vh;
      overflow: auto;
      overscroll-behavior: contain;
      background: var(--_background);
      border-block-start: 2px solid var(--_text);
    }

    .body[data-told]:not(.stands) .label {
      scroll-margin-block: 48px 52vh;
    }
  }

  .story-bar.down button {
    min-width: 44px;
    min-height: 44px;
  }

  /* All in one row: the picture is enough. */
  @container (width < 340px) {
    .story-word {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .story-progress {
      background: Highlight;
    }
  }

  @media (pointer: coarse) {
    .story-open,
    .story-bar button {
      min-width: 44px;
      min-height: 44px;
    }
  }
`;
