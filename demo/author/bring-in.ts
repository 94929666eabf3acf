/**
 * What somebody has already, as a text that the page can go on with: any format that the timeline reads, told apart by what is in it. A text of our
 * own, even one with mistakes, comes as it is, so that it can be mended.
 */
import type { Diagnostic } from '../../src/document/diagnostics.ts';
import { isJavaScript } from '../../src/document/json-fault.ts';
import { english } from '../../src/document/wording.ts';
import { toJson } from '../../src/export/json.ts';
import type { Format } from '../../src/import/format.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { readDraft } from './draft.ts';

export interface BroughtIn {
  readonly text: string;
  /** As people call the format. */
  readonly format: string;
  /** How many there are; not known of a text of our own that cannot be read. */
  readonly events: number | undefined;
  /** What was wrong with the text that came, at its own lines. */
  readonly diagnostics: readonly Diagnostic[];
}

export const formats: Readonly<Record<Format, string>> = {
  'own-table': 'a table (CSV or TSV)',
  'timelinejs-sheet': 'a TimelineJS sheet',
  timelinejs: 'TimelineJS JSON',
  vis: 'vis-timeline items',
  icalendar: 'a calendar (iCalendar)',
  'json-ld': 'schema.org JSON-LD',
  svg: 'a picture that was made here (SVG)',
  html: 'a page with a timeline (HTML)',
};

/** Why nothing can be made of a text: what follows its name. */
export interface Refused {
  readonly refused: string;
}

export async function bringIn(text: string): Promise<BroughtIn | Refused> {
  const { document, diagnostics, format } = await importDocument(text);
  if (format && format !== 'own-json') {
    const unlike = diagnostics.find(({ code }) => code === 'no-such-columns');
    if (unlike) return { refused: `could not be read. ${unlike.message} ${unlike.remedy}` };
    return { text: toJson(document), format: formats[format], events: document.events.length, diagnostics };
  }
  if (text.trim() === '') return { refused: 'is empty.' };
  if (isJavaScript(text)) {
    const { message, remedy } = english.words({ code: 'javascript' });
    return { refused: `could not be read. ${message} ${remedy}` };
  }
  if (!/^\ufeff?\s*\{/.test(text)) {
    return { refused: `is in no format that is read here: JSON of this format, ${Object.values(formats).join(', ')}.` };
  }
  const own = text.replace(/^\ufeff/, '');
  const events = readDraft(own) && document.events.length;
  return { text: own, format: 'a timeline of this format', events, diagnostics: [] };
}
