/** A foreign text or data, imported and checked, as the element and the program `check` do it. */
import type { Diagnostic } from '../document/diagnostics.ts';
import { explain } from '../document/explain.ts';
import { readDocument } from '../document/read-document.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import type { Format } from './format.ts';
import { importForeign } from './index.ts';

export async function importedDocument(input: unknown): Promise<{
  readonly format: Format;
  readonly document: TimelineDocument;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const imported = await importForeign(input);
  if (!imported) throw new Error('It is in no format that is known');
  const reading = { ...readDocument(imported.raw, imported.report), placesOf: imported.placesOf };
  return { format: imported.format, document: reading.document, diagnostics: explain(reading) };
}
