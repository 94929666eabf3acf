/** The look of a second calendar. Sizes are px here, as in the layouts (view/layout-metrics.ts, view/upright-layout.ts). */
import { css } from 'lit';

export const styles = css`
  /* Beside the span it takes what is left, in lines; below it, both are as tall as the span was alone: nothing below moves. */
  .calendars {
    flex: 1 1 130px;
  }

  .body[data-second] .bar > .scale {
    min-height: 18px;
    line-height: 18px;
  }

  .card-when .second-date {
    white-space: nowrap;
  }

  .events-table .second-date {
    display: block;
    color: var(--_muted);
  }

  .axis.second-axis {
    top: 47px;
    height: 20px;
    background: var(--_background);
  }

  .second-axis .minor,
  .second-axis .major {
    inset-inline-start: 0;
    top: 0;
    height: 20px;
    padding-block-start: 2px;
    padding-inline-start: 4px;
    color: var(--_muted);
    border-inline-start: 1px solid var(--_axis);
  }

  /* The stroke is shorter than the text. */
  .second-axis .minor {
    border-image: linear-gradient(var(--_axis) 5px, transparent 5px) 1;
  }

  .second-axis .sticky {
    padding-inline-start: 0;
    border: 0;
    background: var(--_background);
  }

  .body[data-second] .plot:not(.upright) {
    scroll-padding-block-start: 76px;
  }

  .body[data-second] .plot:not(.upright) .lane-label {
    top: 67px;
  }

  .upright .axis.second-axis {
    top: 0;
    inset-inline-start: 47px;
    width: 58px;
    height: auto;
    z-index: 1;
  }

  .upright .second-axis .minor,
  .upright .second-axis .major {
    inset-inline: 0;
    height: auto;
    padding: 0 6px;
    border: 0;
    text-align: start;
  }

  .upright .second-axis .minor {
    top: -8px;
  }

  .upright .second-axis .major {
    top: 4px;
    padding-block-start: 4px;
  }

  .upright .second-axis .unit {
    inset-inline: 0;
  }

  .upright .second-axis .turn {
    border-block-start: 1px solid var(--_axis);
  }
`;
