/** The drawing: lanes, axis, labels and clusters. Sizes are px here, those of letters too, as in the layout (view/lane-layout.ts), which measures them. */
import { css } from 'lit';

export const drawing = css`
  .plot {
    position: relative;
    min-width: 0;
    --_tallest: none;
    max-height: var(--timeline-max-height, var(--_tallest));
    overflow: hidden auto;
  }

  .plot.many {
    --_tallest: 80vh;
  }

  .lane {
    position: absolute;
    inset-inline: 0;
    border-block-start: 1px solid var(--_grid);
    pointer-events: none;
  }

  .lane.first {
    border-color: transparent;
  }

  .lane-label {
    font-size: 12px;
    font-weight: 600;
    line-height: 1.3;
    color: var(--_muted);
    padding-block-start: 5px;
    position: sticky;
    top: 47px;
  }

  .drawing {
    position: relative;
    overflow: clip;
    touch-action: pan-y;
  }

  .drawing canvas {
    position: absolute;
    left: 0;
    top: 0;
    width: 100%;
    transform-origin: 0 0;
  }

  .axis canvas {
    background: var(--_background);
  }

  .axis {
    position: sticky;
    top: 0;
    z-index: 3;
    height: 47px;
    /* Where lanes pass beneath it, it is painted over them. */
    overflow: clip;
    font-size: 12px;
    line-height: 16px;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }

  .axis span {
    position: absolute;
    inset-inline-start: 4px;
    top: 24px;
    color: var(--_muted);
    white-space: nowrap;
  }

  .axis .major {
    top: 4px;
    color: var(--_text);
    font-weight: 600;
  }

  .axis .sticky {
    inset-inline-start: 0;
  }

  .labels {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  /* They move as one while the reader pans, each by itself while the scale changes: nothing of that is painted anew. */
  .drawing > canvas,
  .labels,
  .label,
  .axis > div {
    will-change: transform;
  }

  .label {
    position: absolute;
    inset-inline-start: 0;
    top: 0;
    font-size: 12px;
    line-height: 16px;
    color: var(--_muted);
    white-space: nowrap;
    padding-block-end: 8px;
    overflow: clip;
    overflow-clip-margin: 3px;
    text-overflow: ellipsis;
  }

  /* A few letters at an edge say nothing; the focus brings them back. */
  .label.cut:not(:focus-within) {
    opacity: 0;
    pointer-events: none;
  }

  .label > * {
    pointer-events: auto;
  }

  .label button[part~='event-label'] {
    display: block;
    max-width: 100%;
    height: 24px;
    padding-block-start: 3px;
    overflow: clip;
    overflow-clip-margin: 3px;
    text-overflow: ellipsis;
    font-size: 14px;
    font-weight: 600;
    line-height: 21px;
    color: var(--_text);
  }

  /* Text in its line, which is cut within the name. The target is larger than the shortest names, moves none of them, and ends with them: Firefox cuts what stands out of its line. */
  .label a {
    padding: 2px 0 8px;
    padding-inline-start: 12px;
    margin-inline-start: -12px;
  }

  /* Not at the end of the date, which has a direction of its own. */
  .label .who::before {
    content: ' · ';
    white-space: pre;
  }

  .label.left {
    text-align: end;
  }

  /* The title has a direction of its own. */
  .label.left:dir(ltr) button {
    margin-left: auto;
  }

  .label.left:dir(rtl) button {
    margin-right: auto;
  }

  .label.below {
    padding-block-start: 12px;
  }

  .label .unsourced {
    font-style: italic;
    border-block-end: 1px dashed currentColor;
  }

  .status-retracted button[part~='event-label'] {
    text-decoration: line-through;
  }

  /* What comes at once needs no notice that it is coming. */
  .loading {
    animation: 0s 300ms both appear;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  progress {
    inline-size: min(100%, 320px);
    accent-color: var(--_accent);
  }

  .message {
    padding-block: 32px;
    color: var(--_muted);
    max-width: 60ch;
  }
`;
