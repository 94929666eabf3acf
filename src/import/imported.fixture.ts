/** What a test expects to be in a format that is known. */
import { importDocument } from './import-document.ts';
import type { ImportResult } from './import-document.ts';

export async function importedDocument(input: unknown): Promise<ImportResult> {
  const result = await importDocument(input);
  if (!result.format) throw new Error('It is in no format that is known');
  return result;
}
