/** What stands beside or below the drawing: card, citations, lists, problems. */
import { css } from 'lit';

export const styles = css`
  h3,
  h4,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }

  .plain {
    display: inline-grid;
    place-items: center;
    min-width: 36px;
    min-height: 36px;
    border-radius: 2px;
  }

  .plain:hover {
    background: var(--_note);
  }

  .icon.back {
    rotate: 180deg;
  }

  /* The same width as CARD_BESIDE_PX in view/layout-metrics.ts. */
  @container (min-width: 960px) {
    .with-card {
      grid-template-columns: minmax(0, 1fr) 336px;
    }
  }

  .side {
    min-width: 0;
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
    /* The ring stands within the card, which cuts what stands out, and clear of the words. */
    padding: 2px 6px;
    margin-inline-start: -6px;
    outline-offset: -2px;
  }

  .card-when {
    color: var(--_muted);
    margin-block-start: 4px;
  }

  .card-when > * + *::before {
    content: '· ';
  }

  .status {
    font-weight: 600;
  }

  .status.status-retracted {
    text-decoration: line-through;
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
  .attribution .publisher {
    font-weight: 600;
  }

  /* A target, not only a word. */
  .attribution a {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    line-height: 24px;
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

  .problems.kept {
    border-block-start: 1px solid var(--_grid);
  }

  .problems.kept summary {
    font-weight: 400;
    color: var(--_muted);
  }

  .problems li {
    overflow-wrap: anywhere;
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
