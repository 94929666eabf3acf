/**
 * Cells of a row beyond the headings of its table: mostly a separator in a text without quotation marks, which moves all that follows it by a column. A row in; it is told, and
 * what is beyond is kept in the item that the row became, as `x-row-…` with the number of the row.
 */
import type { Draft } from './draft.ts';
import type { Row, Table } from './table.ts';

/** `row` is the row at `index`, of what became the item at `path`. */
export function keepSurplus(
  draft: Draft<number>,
  { header, rows }: Table,
  index: number,
  item: object,
  path: readonly string[],
): void {
  const row: Row = rows[index]!;
  // Spreadsheets end rows with empty cells.
  const cells = row.findLastIndex(({ text }) => text.trim() !== '') + 1;
  const surplus = row.slice(header.length, cells);
  if (surplus.length === 0) return;
  const field = `x-row-${index + 1}`;
  Object.assign(item, { [field]: surplus.map(({ text }) => text.trim()).join(', ') });
  const place = [...path, field];
  draft.came(place, surplus[0]!.offset);
  draft.report.add({ code: 'surplus-cells', cells, headings: header.length }, { severity: 'warning', path: place });
}
