/** The lists below the drawing, and the notice above it. */
import { css } from 'lit';

export const panelStyles = css`
  .label.resting button {
    color: var(--_accent);
  }

  .label.faded button[part] {
    color: var(--_muted);
    font-weight: 400;
  }

  /* Words of the interface that begin with a figure, where the page runs the other way. */
  .action,
  .problems summary {
    unicode-bidi: plaintext;
  }

  .panel {
    flex-basis: 100%;
    padding-block: 4px 12px;
    border-block-start: 1px solid var(--_gridStrong);
  }

  .panel li + li {
    border-block-start: 1px solid var(--_grid);
  }

  .source-groups > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 20px;
    padding-block: 6px;
  }

  .source-origin {
    font: 700 1rem/1.4 var(--_heading-font);
    padding-block-start: 6px;
  }

  .source {
    display: flex;
    align-items: start;
    gap: 16px;
    padding: 6px 8px;
    border-inline-start: 3px solid transparent;
    cursor: pointer;
  }

  .source:hover,
  .source:focus-within,
  .source.pinned {
    background: var(--_note);
  }

  .source.pinned,
  .source.cited {
    border-inline-start-color: var(--_accent);
  }

  .source.cited .source-what > p:first-child {
    font-weight: 600;
  }

  .source-what {
    flex: 1;
    min-width: 0;
    max-width: 75ch;
    overflow-wrap: break-word;
  }

  .source-events {
    padding-inline: 8px;
    color: var(--_muted);
    font-size: 0.8125rem;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  .source-events[aria-pressed='true'] {
    color: var(--_accent);
    font-weight: 600;
  }

  button.source-events {
    border: 1px solid var(--_gridStrong);
  }

  .known-notice {
    background: var(--_note);
    border-inline-start: 3px solid var(--_accent);
    padding: 4px 14px;
    margin-block-end: 8px;
  }

  .known-fields {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 20px;
    padding-block: 8px;
  }

  .known-fields input[type='range'] {
    flex: 1;
    min-width: min(100%, 220px);
    max-width: 480px;
    height: 24px;
    accent-color: var(--_accent);
  }

  .known-fields input[type='date'] {
    font: inherit;
    color: inherit;
    background: var(--_background);
    border: 1px solid var(--_muted);
    padding: 3px 6px;
    min-height: 28px;
  }

  /* Its own button for the calendar has the focus, too. */
  .known-fields input:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  .panel .known-days {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    max-height: 160px;
    overflow-y: auto;
  }

  .panel .known-days li {
    border: 0;
  }

  .known-days [aria-pressed='true'] {
    color: var(--_accent);
    font-weight: 600;
    text-decoration: none;
  }

  .correction {
    padding-block: 6px;
    max-width: 75ch;
  }

  .card-copy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-block-start: 16px;
    font-size: 0.8125rem;
  }

  .card-copy textarea {
    width: 100%;
    font: inherit;
    color: inherit;
    background: var(--_background);
    border: 1px solid var(--_muted);
  }

  .card-copy textarea[hidden] {
    display: none;
  }

  @container (min-width: 768px) {
    .source-groups > li {
      grid-template-columns: 190px minmax(0, 1fr);
    }
  }
`;
