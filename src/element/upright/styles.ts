/** The look of a timeline that stands upright. Sizes are px here, as in the layout (view/upright-layout.ts). */
import { css } from 'lit';

export const styles = [
  css`
    .upright {
      /* The page is not to scroll along when ticks and labels move. */
      overflow-anchor: none;
      max-height: none;
      overflow: visible;
      /* From the middle of the line of moments, with no tracks, to the labels. */
      --_labels: 84px;
    }

    .upright.tracks-1 {
      --_labels: 95px;
    }

    .upright.tracks-2 {
      --_labels: 106px;
    }

    .upright.tracks-3 {
      --_labels: 117px;
    }

    .upright.with-second {
      --_second: 58px;
    }

    .upright .axis {
      position: absolute;
      inset-block: 0;
      inset-inline: 0;
      height: auto;
      contain: layout style;
      overflow: visible;
      z-index: 0;
    }

    .upright .axis span {
      inset-inline-start: 0;
      width: 38px;
      top: -8px;
      text-align: end;
    }

    .upright .axis .unit {
      position: absolute;
      inset-inline: 0;
    }

    /* The ink beside the axis has a rule of its own. */
    .upright .axis .turn::before {
      content: '';
      position: absolute;
      inset-inline: var(--_labels) 0;
      border-block-start: 1px solid var(--_grid);
    }

    .upright canvas.ink {
      inset-inline: 40px auto;
    }

    .upright canvas.strip {
      inset-inline: auto 0;
      width: 30px;
    }

    .upright .painted {
      transform-origin: top;
    }

    .upright .moving {
      position: absolute;
      inset: 0;
      contain: layout style;
      pointer-events: none;
      will-change: transform;
    }

    .upright .label {
      contain: layout style;
    }

    .upright .labels,
    .upright .axis > .unit {
      will-change: auto;
    }

    .upright .axis .major {
      position: sticky;
      display: block;
      inset-inline: 0;
      top: 4px;
      padding-block-start: 4px;
      line-height: 14px;
      white-space: normal;
      background: var(--_background);
    }

    .upright .label {
      inset-inline: calc(var(--_labels) + var(--_second, 0px)) 30px;
      max-inline-size: 520px;
      /* Above the card. */
      scroll-margin-block: 8px 64vh;
    }

    /* With the lines below the title. */
    .upright .label button {
      scroll-margin-block: 8px 60px;
    }

    .with-card:has(.upright) > .main :focus-visible {
      scroll-margin-block: 8px 64vh;
    }

    .upright .label button[part~='event-label'] {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      height: auto;
      min-height: 24px;
      padding-block: 2px 0;
      line-height: 18px;
      white-space: normal;
      text-align: start;
      margin-inline: 0;
      background: var(--_background);
    }

    .upright .label time {
      display: inline;
    }

    .upright .label time::after {
      content: none;
    }

    .upright .label .lane-name::before {
      content: ' · ';
    }

    /* Without a lane the source begins its line by itself. */
    .upright .label time + :not(.lane-name) {
      display: block;
      width: fit-content;
    }

    .upright .label .lane-name::after {
      content: '\\a';
      white-space: pre;
    }

    .upright .label:not(.beside) {
      inset-inline: auto 0;
      width: 30px;
    }

    .upright .label button:not([part~='event-label']) {
      height: 100%;
    }

    /* With room for the tools that come with the details. */
    @container (width < 480px) {
      .stands .bar {
        min-height: 132px;
        align-content: space-between;
      }
    }

    .stands.with-card > .main {
      padding-block-end: 62vh;
    }

    /* The event before, the event after, everything: up, down, from end to end. */
    .stands .toolbar button:is(:nth-child(-n + 2), :nth-child(5)) .icon {
      transform: rotate(90deg);
    }

    .stands .bar button {
      min-width: 44px;
      min-height: 44px;
    }

    /* The card stands over the foot of the drawing, as long as that is in sight. */
    .stands > * {
      grid-area: 1 / 1;
    }

    .stands > .side {
      position: sticky;
      align-self: end;
      inset-block-end: 0;
      z-index: 4;
      max-block-size: 62vh;
      overflow: auto;
      overscroll-behavior: contain;
      padding-inline-end: 4px;
      background: var(--_background);
      border-block-start: 2px solid var(--_text);
    }
  `,
];
