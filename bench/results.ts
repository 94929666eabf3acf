/**
 * What runs have measured: bench/results.json for programs, bench/results.md for readers (the README quotes it). In, rows of a run; out,
 * both files. Rows of another engine or machine are never mixed in.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Leftover, Row } from './row.ts';
import { resultsText } from './table.ts';

const JSON_FILE = 'bench/results.json';
const TEXT_FILE = 'bench/results.md';

export interface Results {
  readonly engine: string;
  readonly cores: number;
  readonly rows: readonly Row[];
  readonly leftover?: Leftover;
}

export const readResults = (): Results | undefined =>
  existsSync(JSON_FILE) ? (JSON.parse(readFileSync(JSON_FILE, 'utf8')) as Results) : undefined;

/** The newer rows in place of their forerunners; all of the newer when engine or machine are others. */
export function merge(older: Results | undefined, newer: Results): Results {
  if (!older || older.engine !== newer.engine || older.cores !== newer.cores) return newer;
  const isReplaced = (row: Row): boolean =>
    newer.rows.some(({ subject, size, data }) => subject === row.subject && size === row.size && data === row.data);
  return { ...older, ...newer, rows: [...older.rows.filter((row) => !isReplaced(row)), ...newer.rows] };
}

export async function writeResults(results: Results): Promise<void> {
  writeFileSync(JSON_FILE, await pretty(JSON.stringify(results), JSON_FILE));
  writeFileSync(TEXT_FILE, await pretty(resultsText(results), TEXT_FILE));
}

export const resultsOnConsole = (results: Results): Promise<string> => pretty(resultsText(results), TEXT_FILE);

const pretty = async (text: string, filepath: string): Promise<string> =>
  format(text, { ...(await resolveConfig(filepath)), filepath });
