/** The look of a timeline that stands upright. Sizes are px here, as in the layout (view/upright-layout.ts). */
import { css } from 'lit';
import { labelStyles } from './label-styles.ts';
import { ongoingStyles } from './ongoing-styles.ts';

export const styles = [
  ongoingStyles,
  labelStyles,
  css`
    .upright {
      /* The page is not to scroll along when ticks and labels move. */
      overflow-anchor: none;
      max-height: none;
      overflow: visible;
      --_tracks: 0;
      --_aside: 0px;
      --_line: calc(56px + 11px * var(--_tracks) + var(--_second, 0px));
      --_labels: calc(var(--_line) + 24px + var(--_aside));
    }

    .upright.tracks-1 {
      --_tracks: 1;
    }

    .upright.tracks-2 {
      --_tracks: 2;
    }

    .upright.tracks-3 {
      --_tracks: 3;
    }

    .upright.abreast-2 {
      --_aside: 14px;
    }

    .upright.abreast-3 {
      --_aside: 28px;
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
      white-space: pre-line;
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
      width: 34px;
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
      background: var(--_background);
    }

    .with-card:has(.upright) > .main :focus-visible {
      scroll-margin-block: calc(8px + 24px * var(--_tracks, 0)) 64vh;
    }

    /* With room for the tools that come with the details. */
    @container (width < 480px) {
      .stands .bar {
        min-height: 132px;
        align-content: end;
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
