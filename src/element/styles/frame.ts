/** The element as a whole: text, links, buttons, focus, header, toolbar. */
import { css } from 'lit';

export const frame = css`
  :host {
    display: block;
    container-type: inline-size;
    /* Where a parent asks how wide it wants to be: nothing of it would show otherwise. */
    contain-intrinsic-inline-size: min(40rem, 90vw);
    min-inline-size: 0;
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

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px 24px;
  }

  h2,
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
  }

  ol,
  ul {
    list-style: none;
  }

  button {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
  }

  a {
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }

  .unseen,
  .announcer {
    contain: strict;
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .header {
    padding-block-end: 12px;
    overflow-wrap: anywhere;
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

  .toolbar button {
    display: inline-grid;
    place-items: center;
    min-width: 36px;
    min-height: 36px;
  }

  .icon {
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .icon:dir(rtl) {
    transform: scaleX(-1);
  }

  .action {
    min-height: 36px;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  /* What comes with the details finds its room. */
  .legend-room,
  .offers {
    min-height: 36px;
  }

  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }

  /* As tall as the buttons that come to stand beside it. */
  .scale {
    min-height: 36px;
    align-content: center;
    color: var(--_muted);
    font-size: 0.75rem;
  }
`;
