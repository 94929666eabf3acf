/**
 * The look: a newspaper's graphics desk. White paper, black ink, rules thinner than the ink, one accent for what is selected and one
 * colour for links; no boxes around labels, no shadows. Public variables are read once, into private ones with their defaults.
 */
import { css } from 'lit';

const variables = css`
  :host {
    --_background: var(--timeline-background, light-dark(#ffffff, #141517));
    --_text: var(--timeline-text-color, light-dark(#1a1a18, #eceae4));
    --_muted: var(--timeline-muted-color, light-dark(#5c5b55, #a9a69c));
    --_axis: var(--timeline-axis-color, light-dark(#3b3a36, #b9b6ac));
    --_grid: var(--timeline-grid-color, light-dark(#e9e7e1, #2a2b2e));
    --_grid-strong: var(--timeline-grid-strong-color, light-dark(#c9c6bd, #4a4b4f));
    --_mark: var(--timeline-mark-color, light-dark(#1a1a18, #eceae4));
    --_bar: var(--timeline-bar-color, light-dark(#8b897f, #87857c));
    --_accent: var(--timeline-accent-color, light-dark(#9b1c20, #ff8d83));
    --_link: var(--timeline-link-color, light-dark(#1f5a8c, #8fc1ec));
    --_note: var(--timeline-note-color, light-dark(#f5f2ea, #222326));
    --_font: var(--timeline-font, system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif);
    --_heading-font: var(--timeline-heading-font, 'Iowan Old Style', Charter, 'Noto Serif', Georgia, serif);
  }

  @media (forced-colors: active) {
    :host {
      --_background: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_axis: CanvasText;
      --_grid: GrayText;
      --_grid-strong: CanvasText;
      --_mark: CanvasText;
      --_bar: CanvasText;
      --_accent: Highlight;
      --_link: LinkText;
      --_note: Canvas;
    }
  }
`;

const frame = css`
  :host {
    display: block;
    container-type: inline-size;
    background: var(--_background);
    color: var(--_text);
    font: 400 0.875rem/1.5 var(--_font);
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }

  .timeline {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: 24px;
  }

  h2,
  h3,
  h4,
  p,
  ol,
  ul,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }

  ol,
  ul {
    list-style: none;
  }

  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }

  a {
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  .unseen,
  .announcer {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .header {
    grid-column: 1 / -1;
    padding-block-end: 12px;
  }

  .title {
    font: 700 1.625rem/1.2 var(--_heading-font);
    text-wrap: balance;
  }

  .description {
    color: var(--_muted);
    max-width: 60ch;
    margin-block-start: 6px;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    min-height: 40px;
  }

  .toolbar {
    display: flex;
    gap: 2px;
    margin-inline-start: auto;
  }

  .toolbar button,
  .plain {
    display: inline-grid;
    place-items: center;
    min-width: 36px;
    min-height: 36px;
    border-radius: 2px;
  }

  .toolbar button:hover,
  .plain:hover {
    background: var(--_note);
  }

  .toolbar button[disabled] {
    color: var(--_muted);
    opacity: 0.5;
    cursor: default;
  }

  .icon {
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .icon.back,
  :host(:dir(rtl)) .icon.on {
    transform: scaleX(-1);
  }

  :host(:dir(rtl)) .icon.back {
    transform: none;
  }

  .action {
    min-height: 36px;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  .scale {
    color: var(--_muted);
    font-size: 0.75rem;
  }

  .probe {
    position: absolute;
    visibility: hidden;
    font-family: var(--_font);
    transition: font-family 1ms allow-discrete;
  }

  .probe i {
    transition: color 1ms;
  }

  .probe-background { color: var(--_background); }
  .probe-text { color: var(--_text); }
  .probe-muted { color: var(--_muted); }
  .probe-axis { color: var(--_axis); }
  .probe-grid { color: var(--_grid); }
  .probe-grid-strong { color: var(--_grid-strong); }
  .probe-mark { color: var(--_mark); }
  .probe-bar { color: var(--_bar); }
  .probe-accent { color: var(--_accent); }
  .probe-link { color: var(--_link); }
`;

const drawing = css`
  .plot {
    position: relative;
    min-width: 0;
  }

  .lane {
    position: absolute;
    inset-inline: 0;
    top: 0;
    border-block-start: 1px solid var(--_grid);
    pointer-events: none;
  }

  .lane:first-of-type {
    border-color: transparent;
  }

  .lane-label {
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1.3;
    color: var(--_muted);
    padding-block-start: 5px;
  }

  .drawing {
    position: relative;
    overflow: clip;
    touch-action: pan-y;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }

  .drawing:active {
    cursor: grabbing;
  }

  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }

  .axis {
    position: absolute;
    inset: 0 0 auto 0;
    height: 46px;
    font-size: 0.75rem;
    line-height: 16px;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }

  .axis span {
    position: absolute;
    left: 4px;
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
    left: 0;
  }

  .labels {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  .label {
    position: absolute;
    left: 0;
    top: 0;
    font-size: 0.75rem;
    line-height: 16px;
    color: var(--_muted);
    white-space: nowrap;
  }

  .label > * {
    pointer-events: auto;
  }

  .label button[part~='event-label'] {
    display: block;
    max-width: 100%;
    height: 24px;
    padding-block-start: 3px;
    overflow: hidden;
    text-overflow: ellipsis;
    font-size: 0.875rem;
    font-weight: 600;
    line-height: 21px;
    color: var(--_text);
  }

  .label a {
    display: inline-block;
    min-height: 24px;
    min-width: 24px;
  }

  .label time::after {
    content: ' · ';
    white-space: pre;
  }

  .label .more::before {
    content: ' ';
    white-space: pre;
  }

  .label.left {
    text-align: right;
  }

  .label.left button {
    margin-inline-start: auto;
  }

  .label.below {
    display: flex;
    align-items: baseline;
    padding-block-start: 12px;
    overflow: clip;
    overflow-clip-margin: 3px;
  }

  .label.below > * {
    flex: none;
  }

  .label.below button {
    margin-inline-end: 8px;
    height: 24px;
  }

  .label.below .more {
    white-space: pre;
  }

  .label.raised {
    padding-block-start: 0;
    background: var(--_background);
    z-index: 1;
  }

  .label.selected button[part~='event-label'],
  .label.hovered button[part~='event-label'],
  .label button[part~='event-label']:hover {
    color: var(--_accent);
  }

  .label.selected {
    z-index: 2;
  }

  .label .unsourced {
    font-style: italic;
    border-block-end: 1px dashed currentColor;
  }

  .status-retracted button[part~='event-label'] {
    text-decoration: line-through;
  }

  .label button[part~='cluster'],
  .label button[part~='event-mark'] {
    display: block;
    width: 100%;
    min-width: 24px;
    height: 24px;
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 12px;
    padding-block-end: 8px;
    font-variant-numeric: tabular-nums;
    color: var(--_text);
  }

  .label button[part~='cluster']:hover {
    color: var(--_accent);
  }

  .message {
    padding-block: 32px;
    color: var(--_muted);
    max-width: 60ch;
  }
`;

const side = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    padding-block: 10px;
    font-size: 0.75rem;
    color: var(--_muted);
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  .sample-cluster {
    font-weight: 600;
    color: var(--_text);
    border-block-end: 4px solid var(--_bar);
    padding-inline: 8px;
    line-height: 12px;
  }

  .sample-band {
    width: 40px;
    border-block-end: 3px solid color-mix(in srgb, var(--_bar) 40%, transparent);
  }

  .card {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 16px;
    overflow-wrap: break-word;
  }

  .card-walk {
    display: flex;
    align-items: center;
    gap: 2px;
    color: var(--_muted);
    font-size: 0.75rem;
    margin-inline-start: -10px;
  }

  .card-close {
    margin-inline-start: auto;
  }

  .card-title {
    font: 700 1.375rem/1.25 var(--_heading-font);
    text-wrap: balance;
    outline-offset: 4px;
  }

  .card-when {
    color: var(--_muted);
    margin-block-start: 4px;
  }

  .card-when > * + *::before {
    content: '· ';
  }

  .card-why {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-style: italic;
  }

  .card-summary {
    margin-block: 10px 0;
    max-width: 65ch;
  }

  .card-media {
    margin-block-start: 12px;
  }

  .card-media img {
    max-width: 100%;
    height: auto;
  }

  .citation {
    margin-block-start: 14px;
    max-width: 65ch;
  }

  blockquote {
    font: 400 1.0625rem/1.4 var(--_heading-font);
  }

  blockquote p::before {
    content: open-quote;
  }

  blockquote p::after {
    content: close-quote;
  }

  .attribution,
  .provenance,
  .note {
    font-size: 0.8125rem;
    line-height: 1.45;
    color: var(--_muted);
  }

  .attribution a,
  .publisher {
    font-weight: 600;
  }

  .note {
    font-style: italic;
  }

  .stance {
    color: var(--_accent);
  }

  .accounts {
    background: var(--_note);
    padding: 10px 14px 14px;
    margin-block-start: 16px;
  }

  .accounts-grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 210px), 1fr));
    column-gap: 18px;
  }

  h4 {
    font-size: 0.8125rem;
    font-weight: 700;
  }

  .card > h4 {
    margin-block-start: 16px;
  }

  .event-list button {
    display: block;
    width: 100%;
    min-height: 32px;
    padding-block: 4px;
    text-align: start;
    border-block-end: 1px solid var(--_grid);
  }

  .event-list time {
    color: var(--_muted);
    font-size: 0.75rem;
    margin-inline-start: 6px;
  }

  .problems {
    grid-column: 1 / -1;
    border-block-start: 2px solid var(--_accent);
    padding-block: 8px;
    font-size: 0.8125rem;
    margin-block-start: 12px;
  }

  .problems summary {
    min-height: 24px;
    font-weight: 600;
    color: var(--_accent);
    cursor: pointer;
  }

  .problems li {
    padding-block: 6px;
    border-block-start: 1px solid var(--_grid);
    max-width: 80ch;
  }

  .problems .place,
  .problems .remedy {
    color: var(--_muted);
  }

  .problems pre {
    margin: 4px 0;
    overflow-x: auto;
    font-size: 0.75rem;
  }
`;

/** By the width of the element itself, not of the window. */
const widths = css`
  @container (min-width: 640px) {
    .lane-label {
      width: 120px;
    }

    .drawing {
      margin-inline-start: 132px;
    }
  }

  @container (min-width: 960px) {
    .timeline.with-card {
      grid-template-columns: minmax(0, 1fr) 336px;
    }

    .with-card .side {
      grid-column: 2;
      grid-row: 2 / span 2;
      padding-block-start: 8px;
    }
  }
`;

export const styles = [variables, frame, drawing, side, widths];
