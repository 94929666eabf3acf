/** The look of the names of what goes on. Lines and tracks are as in view/upright-layout.ts, in px. */
import { css } from 'lit';

export const ongoingStyles = css`
  .upright .ongoing {
    position: absolute;
    inset: 0;
    contain: layout style;
    pointer-events: none;
  }

  .goes-on {
    --_track: 1;
    position: absolute;
    inset-inline: 0 34px;
    overflow: clip;
  }

  .goes-on.track-2 {
    --_track: 2;
  }

  .goes-on.track-3 {
    --_track: 3;
  }

  .goes-on.line-1 {
    --_above: 24px;
  }

  .goes-on.line-2 {
    --_above: 48px;
  }

  .goes-on .name {
    position: sticky;
    top: var(--_above, 0px);
    height: 24px;
    /* Out of sight until its box begins above the edge. */
    margin-block-start: -24px;
    padding-inline-start: var(--_labels);
  }

  .goes-on.held .name {
    margin-block-start: 0;
  }

  .goes-on .name::before {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: calc(var(--_line) - 11px * var(--_track) + 7px);
    inset-inline-end: calc(100% - var(--_labels) + 7px);
    border-block-start: 1px solid var(--_gridStrong);
  }

  .goes-on button {
    display: flex;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 520px;
    block-size: 24px;
    overflow: hidden;
    white-space: nowrap;
    font-size: 12px;
    font-weight: 600;
    line-height: 23px;
    color: var(--_text);
    background: var(--_background);
    border-block-end: 1px solid var(--_grid);
    pointer-events: auto;
  }

  /* Paper above it, where an earlier one has ended. */
  .goes-on:not(.line-0) button {
    box-shadow:
      0 -24px var(--_background),
      0 calc(-1 * var(--_above)) var(--_background);
  }

  /* Each is cut at its own end, whatever way its words run. */
  .goes-on button > * {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  /* What there is no room for is missing here first. */
  .goes-on button > :first-child {
    flex-shrink: 0;
    max-inline-size: 100%;
  }

  .goes-on .since {
    white-space: pre;
    font-weight: 400;
    color: var(--_muted);
  }
`;
