/** From what an author wrote to a timeline and, in words, a list of what is wrong with it. */
import type { Diagnostic } from './diagnostics.ts';
import { explain } from './explain.ts';
import { english } from './wording.ts';
import type { DiagnosticMessages } from './messages.ts';
import { readDocument } from './read-document.ts';
import type { TimelineDocument } from './timeline.ts';

export interface ParseResult {
  readonly document: TimelineDocument;
  /** In the order of the text where there is one, else of the checks; empty where there is nothing to say. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses a document: JSON text, or data of its shape. Never throws. `messages` are the words of the diagnostics, English by default.
 */
export function parseDocument(input: unknown, messages: DiagnosticMessages = english): ParseResult {
  const reading = readDocument(input);
  return { document: reading.document, diagnostics: explain(reading, messages) };
}
