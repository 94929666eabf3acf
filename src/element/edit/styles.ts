/** What is seen while a date is being changed on the axis, and where it can be. */
import { css } from 'lit';

export const styles = css`
  .drawing[data-edit='whole'],
  .drawing[data-edit='whole'] .label button {
    cursor: move;
  }

  .drawing[data-edit='start'],
  .drawing[data-edit='end'] {
    cursor: ew-resize;
  }

  .edit-ghost > * {
    position: absolute;
    top: 0;
    inset-inline-start: 0;
    z-index: 3;
    pointer-events: none;
  }

  .edit-bar {
    box-sizing: border-box;
    border: 2px solid var(--_accent);
    border-radius: 3px;
    background: color-mix(in srgb, var(--_accent) 18%, transparent);
  }

  .edit-start {
    border-inline-end-style: dashed;
  }

  .edit-end {
    border-inline-start-style: dashed;
  }

  .edit-start.down {
    border-style: solid solid dashed;
  }

  .edit-end.down {
    border-style: dashed solid solid;
  }

  .upright .drawing[data-edit='start'],
  .upright .drawing[data-edit='end'] {
    cursor: ns-resize;
  }

  /* One finger scrolls the page, but for what is chosen: that it moves. */
  .upright .label.selected {
    touch-action: none;
  }

  .edit-buttons {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, max-content));
    gap: 4px;
    margin-block: 4px 8px;
    font-size: 0.8125rem;
  }

  .edit-buttons button {
    min-height: 32px;
    padding: 2px 10px;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    font: inherit;
  }

  .edit-buttons [aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }

  .edit-words {
    padding: 2px 6px;
    border-radius: 3px;
    background: var(--_accent);
    color: var(--_background);
    font-size: 0.75rem;
    font-weight: 600;
    white-space: nowrap;
  }
`;
