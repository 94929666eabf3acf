/**
 * CSV and TSV (RFC 4180): text in, rows of cells out, each with its place in the text, so that a mistake can be shown where it is.
 *
 * d3's own reader tells no places, and loses a letter where something follows a closing quotation mark; a test holds this one against
 * it wherever the text is as the standard wants it. A quotation mark that is never closed is taken as a letter, so that it costs one cell and
 * not the rest of the table. What separates cells a first line `sep=;` tells, which Excel wants and writes; else it is found in the first line, since spreadsheets
 * write commas, semicolons or tabs.
 */
import { atOnce } from '../document/steps.ts';
import type { Steps } from '../document/steps.ts';

export interface Cell {
  readonly text: string;
  /** UTF-16 offset of its first character in the text. */
  readonly offset: number;
}

export type Row = readonly Cell[];

export interface Table {
  /** Names of columns, without blanks around them. */
  readonly header: Row;
  /** Rows that have something in them. */
  readonly rows: readonly Row[];
  /** Where a quotation mark stands that opens a cell and is never closed. */
  readonly unclosed: number | undefined;
}

/** `text` is without a byte order mark. */
export function readTable(text: string): Table {
  return atOnce(tableIn(text));
}

/** The same in steps. */
export function* tableIn(text: string): Steps<Table> {
  const unclosed: number[] = [];
  const [told = '', separator = separatorOf(text)] = toldSeparator.exec(text) ?? [];
  const [header = [], ...rows] = yield* rowsIn(text, separator, told.length, unclosed);
  return { header: header.map((cell) => ({ ...cell, text: cell.text.trim() })), rows, unclosed: unclosed[0] };
}

/** Excel's word on what separates cells, as a line of its own. */
const toldSeparator = /^\s*"?sep=([^\r\n])"?[^\S\r\n]*(?:\r\n?|\n|$)/i;

/** Whether the text begins with such a line, which a program may begin with, too. */
export function tellsSeparator(text: string): boolean {
  return toldSeparator.test(text);
}

function hasSomething(row: Row): boolean {
  return row.some((cell) => cell.text.trim() !== '');
}

/** The beginning of a table: its first lines that are not blank, so many, and what tells the separator, if anything does. */
export function headOf(text: string, lines: number): string {
  const [told = ''] = toldSeparator.exec(text) ?? [];
  const found = text.slice(told.length).matchAll(/[^\r\n]*\S[^\r\n]*/g);
  return told + Array.from({ length: lines }, () => found.next().value?.[0] ?? '').join('\n');
}

/** What stands most often between the cells of the first line. */
function separatorOf(text: string): string {
  const line = headOf(text, 1).replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: line.split(separator).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).separator;
}

function* rowsIn(text: string, separator: string, from: number, unclosed: number[]): Steps<readonly Row[]> {
  const cellEnd = new RegExp(`[\r\n${separator.replace(/[\\\]^-]/, '\\$&')}]|$`, 'g');
  const rows: Row[] = [];
  let row: Cell[] = [];
  let at = from;
  while (at < text.length || row.length > 0) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : undefined;
    if (text[at] === '"' && !quoted) unclosed.push(at);
    cellEnd.lastIndex = quoted?.end ?? at;
    const end = cellEnd.exec(text)!.index;
    row.push({ text: (quoted?.text ?? '') + text.slice(quoted?.end ?? at, end), offset: at });
    at = end + 1;
    if (text[end] === separator) continue;
    if (text[end] === '\r' && text[at] === '\n') at++;
    if (hasSomething(row)) rows.push(row);
    row = [];
    yield;
  }
  return rows;
}

/** What stands between quotation marks, where they are closed. */
function readQuoted(text: string, start: number): { readonly text: string; readonly end: number } | undefined {
  for (let from = start + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return undefined;
    if (text[quote + 1] !== '"') {
      return { text: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    }
    from = quote + 2;
  }
}
