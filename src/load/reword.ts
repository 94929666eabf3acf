/**
 * What was found wrong, in the language of the interface. It stands here, since the words that it is made with came with this part already; a
 * language comes from a file of its own.
 */
import type { Diagnostic } from '../document/diagnostics.ts';
import { rewordDiagnostic } from '../document/explain.ts';
import { loadDiagnosticMessages } from '../document/translations.ts';

/** The diagnostics in the words of a locale. Rejects where the file of its language cannot be had. */
export async function rewordAll(diagnostics: readonly Diagnostic[], locale: string): Promise<readonly Diagnostic[]> {
  const messages = await loadDiagnosticMessages(locale);
  return diagnostics.map((diagnostic) => rewordDiagnostic(diagnostic, messages));
}
