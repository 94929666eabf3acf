/** What somebody gives us: a text or data in, the name of its format out; nothing where it is our own JSON, or nothing that is known here. */
import { isJavaScript } from '../document/json-fault.ts';
import { withoutMark } from '../document/read-json.ts';
import { isObject } from '../document/ids.ts';

import { isJsonLd } from './json-ld.ts';
import { markupFormat } from './own-markup.ts';
import type { MarkupFormat } from './own-markup.ts';
import { isOwnHeader } from './own-table.ts';
import { headOf, readTable, tellsSeparator } from './table.ts';
import { isTimelineJs } from './timelinejs-json.ts';
import { isTimelineJsHeader } from './timelinejs-sheet.ts';
import { areVisItems } from './vis.ts';

export type Format = TextFormat | DataFormat;
type TextFormat = 'icalendar' | 'own-table' | 'timelinejs-sheet' | MarkupFormat;
type DataFormat = 'timelinejs' | 'vis' | 'json-ld';

/** Of a text that is no JSON. */
export function formatOfText(given: string): TextFormat | undefined {
  const text = withoutMark(given);
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) return 'icalendar';
  if (/^\s*</.test(text)) return markupFormat(text);
  const names = readTable(headOf(text, 1)).header.map((cell) => cell.text);
  if (names.length < 2) return undefined;
  if (isOwnHeader(names)) return 'own-table';
  if (isTimelineJsHeader(names)) return 'timelinejs-sheet';
  // A program may have as many commas in its first two lines.
  if (isJavaScript(text) && !tellsSeparator(text)) return undefined;
  return isTable(text) ? 'own-table' : undefined;
}

/** Whether the first two rows have as many cells, as those of a table do, whatever its columns are called. */
function isTable(text: string): boolean {
  const { header, rows } = readTable(headOf(text, 2));
  return rows[0]?.length === header.length && header.every((cell) => cell.text !== '');
}

export function formatOfData(data: unknown): DataFormat | undefined {
  if (isJsonLd(data)) return 'json-ld';
  if (areVisItems(data)) return 'vis';
  if (!isObject(data)) return undefined;
  if (areVisItems(data['items'])) return 'vis';
  return isTimelineJs(data) ? 'timelinejs' : undefined;
}
