/** The tools of finding one's way: field, filters, table. */
import { css } from 'lit';

export const styles = css`
  .overview {
    position: relative;
    height: 41px;
    margin-block-start: 8px;
    border-block-end: 1px solid var(--_axis);
    background: linear-gradient(var(--_grid), var(--_grid)) bottom / 100% 1px no-repeat;
    overflow: clip;
    overflow-clip-margin: 3px;
    touch-action: pan-y;
    cursor: pointer;
  }

  .overview > * {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
  }

  .overview-density {
    width: 100%;
    fill: var(--_bar);
  }

  .overview-density:dir(rtl) {
    transform: scaleX(-1);
  }

  .overview-view {
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
    border-inline: 1px solid var(--_accent);
    box-sizing: border-box;
  }

  .overview-whole {
    cursor: grab;
  }

  /* From grip to grip, so that all three are seen to be one. */
  .overview-whole::before {
    content: '';
    position: absolute;
    inset-inline: -8px;
    inset-block-start: calc(50% - 1px);
    height: 2px;
    background: var(--_accent);
  }

  .overview-whole:active {
    cursor: grabbing;
  }

  .overview :is(.overview-start, .overview-end) {
    display: grid;
    place-items: center;
    cursor: ew-resize;
  }

  /* A grip with grooves. */
  .overview :is(.overview-start, .overview-end)::before {
    content: '';
    box-sizing: border-box;
    width: 10px;
    height: 22px;
    border: solid var(--_accent);
    border-width: 5px 3px;
    border-radius: 3px;
    background: linear-gradient(to right, var(--_background) 1px, var(--_accent) 1px 3px, var(--_background) 3px);
    box-shadow: 0 0 0 1px var(--_background);
  }

  .overview :is(.overview-start, .overview-whole, .overview-end) {
    touch-action: none;
  }

  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding-block: 4px 8px;
  }

  .search-field {
    flex: 1 1 200px;
    min-width: 0;
    max-width: 420px;
    min-height: 36px;
    padding: 4px 10px;
    font: inherit;
    color: inherit;
    background: var(--_background);
    border: 1px solid var(--_muted);
    border-radius: 2px;
  }

  .search-field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .search-count {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  .search-walk {
    display: flex;
    gap: 2px;
  }

  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    padding: 2px 14px;
    margin-block-end: 8px;
    background: var(--_note);
    border-inline-start: 3px solid var(--_accent);
  }

  .chip,
  .filter-value {
    min-height: 28px;
    padding: 2px 10px;
    border: 1px solid var(--_muted);
    border-radius: 14px;
    font-size: 0.8125rem;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .filter-value:hover,
  .chip:hover {
    background: var(--_note);
  }

  .filter-value[aria-pressed='true'] {
    color: var(--_background);
    background: var(--_text);
    border-color: var(--_text);
  }

  .filter-value.empty:not([aria-pressed='true']) {
    color: var(--_muted);
    border-style: dashed;
  }

  /* A name may end in a number. */
  .filter-count {
    margin-inline-start: 4px;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }

  [aria-pressed='true'] > .filter-count {
    color: inherit;
  }

  .filters {
    display: grid;
    gap: 8px 24px;
    padding-block: 4px 12px;
    margin-block-end: 8px;
    border-block-end: 1px solid var(--_gridStrong);
  }

  .filter-kind {
    font: 700 0.8125rem/1.5 var(--_font);
    padding-block-end: 4px;
  }

  .filter-values {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }

  .keys {
    padding-block: 4px 12px;
    margin-block-end: 8px;
    border-block-end: 1px solid var(--_gridStrong);
  }

  .keys dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 16px;
    margin: 0;
    font-size: 0.8125rem;
  }

  .keys dt {
    font-weight: 600;
  }

  .keys dd {
    margin: 0;
  }

  .events-table {
    padding-block: 4px 12px;
    border-block-start: 1px solid var(--_gridStrong);
  }

  .keys-title,
  .table-title {
    font: 700 1.125rem/1.4 var(--_heading-font);
    padding-block: 6px;
    /* Room for the ring of the focus. */
    margin-block: 2px 4px;
  }

  .events-table table {
    width: 100%;
    border-collapse: collapse;
  }

  .events-table :is(td, th) {
    padding: 4px 12px 4px 0;
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
    font-weight: 400;
  }

  .events-table thead th {
    color: var(--_muted);
    font-size: 0.75rem;
  }

  .events-table tr {
    border-block-end: 1px solid var(--_grid);
  }

  .events-table td {
    font-size: 0.8125rem;
    line-height: 1.4;
  }

  .events-table th .action {
    color: var(--_text);
    font-weight: 600;
    text-align: start;
  }

  .event-more {
    display: block;
    font-size: 0.8125rem;
    line-height: 1.4;
  }

  .event-more,
  .events-table .in-lane {
    color: var(--_muted);
  }

  .table-sources a {
    display: inline-block;
    min-height: 24px;
  }

  /* In rem, so that large letters count. */
  @container (max-width: 30rem) {
    /* What stands beside each other where there is room stands under each other. */
    .events-table :is(table, tbody, tr, td, th) {
      display: block;
      padding-inline-end: 0;
    }

    .events-table thead {
      position: absolute;
      clip-path: inset(50%);
    }

    .events-table td {
      padding-block: 2px;
    }
  }

  @container (min-width: 48rem) {
    .filters {
      grid-template-columns: repeat(auto-fit, minmax(260px, 1fr));
    }

    .events-table td:first-child {
      white-space: nowrap;
    }
  }
`;
