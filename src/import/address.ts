/**
 * Whether a cell of a table that is written by hand is meant as an address. In our format any word may be a relative address; among cells it is rather what
 * a spreadsheet says of a formula (`#N/A`), or a text that stands in the wrong column. What names a scheme is left to the check of the document.
 */
export function looksLikeAddress(cell: string): boolean {
  const text = cell.trim();
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) return true;
  return /^[^#\s]\S*$/.test(text) && /[./]/.test(text) && !/^n\/a$/i.test(text);
}
