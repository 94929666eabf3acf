/** The tools of finding one's way: field, filters, table. */
import { css } from 'lit';

export const styles = css`
  .tools {
    display: flex;
    gap: 2px;
    margin-inline-start: auto;
  }

  .tools + .toolbar {
    margin-inline-start: 0;
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

  .filter-count {
    font-variant-numeric: tabular-nums;
    opacity: 0.8;
  }

  .filters {
    display: grid;
    gap: 8px 24px;
    padding-block: 4px 12px;
    margin-block-end: 8px;
    border-block-end: 1px solid var(--_grid-strong);
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

  .events-table {
    padding-block: 4px 12px;
    border-block-start: 1px solid var(--_grid-strong);
  }

  .table-title {
    font: 700 1.125rem/1.4 var(--_heading-font);
    padding-block: 6px;
  }

  .events-table table {
    width: 100%;
    border-collapse: collapse;
  }

  .events-table :is(td, th) {
    padding: 4px 12px 4px 0;
    text-align: start;
    vertical-align: top;
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
    padding-block-start: 10px;
    line-height: 1.4;
  }

  .events-table th .action {
    color: var(--_text);
    font-weight: 600;
    text-align: start;
  }

  .events-table .in-lane {
    color: var(--_muted);
  }

  .table-sources a {
    display: inline-block;
    min-height: 24px;
  }

  @container (max-width: 480px) {
    .events-table .in-lane {
      display: none;
    }
  }

  @container (min-width: 768px) {
    .filters {
      grid-template-columns: repeat(auto-fit, minmax(260px, 1fr));
    }

    .events-table td:first-child {
      white-space: nowrap;
    }
  }
`;
