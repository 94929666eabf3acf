/**
 * Documents that are none of ours: which they may be, and how they are read. What reads them is a file of its own, so it is asked for only
 * where a first look does not find our own format: the author of a document with a mistake does not wait for it.
 */
import { decodeInSteps, decodeText, textOfFile } from '../decode.ts';
import { explain } from '../document/explain.ts';
import { jsonText } from './json-text.ts';
import type { Piece } from './json-text.ts';
import type { ParseResult } from '../document/parse.ts';
import { readDocument } from '../document/read-document.ts';
import type { Imported } from '../import/index.ts';
import { atOnce } from '../document/steps.ts';
import type { Steps, Walk } from '../document/steps.ts';
import { importPart } from './import-part.ts';

/** So much of a text tells what it is. */
const HEAD_LENGTH = 64_000;

/** Reads a document of ours, with or without mistakes, or one in another format: a text, a file or its bytes, or data. Rejects where the file that is needed for it cannot be had, or when it is aborted. */
export async function readData(given: unknown, signal: AbortSignal): Promise<ParseResult> {
  const file = given instanceof ArrayBuffer ? new Blob([given]) : given;
  const input = file instanceof Blob ? await textOfFile(file) : file;
  const { raw = input, report, placesOf } = (await imported(input)) ?? {};
  signal.throwIfAborted();
  const reading = readDocument(raw, report, placesOf);
  return { document: reading.document, diagnostics: explain(reading) };
}

/** A foreign document in our own format, not checked yet; nothing where it is none that is known. `walk` takes the steps of a large one. */
export async function imported(input: unknown, walk?: Walk): Promise<Imported | undefined> {
  if (!mayBeForeign(input)) return undefined;
  const { importForeign } = await importPart(() => import('../import/index.ts'));
  return importForeign(input, walk);
}

/** The same of a text in pieces, which is put together only if it may be foreign. */
export async function importedFrom(pieces: readonly Piece[], walk: Walk = atOnce): Promise<Imported | undefined> {
  const [first = ''] = pieces;
  // Of the head alone: to turn the whole into a text would hold up the page.
  const head = first.slice(0, HEAD_LENGTH);
  const text = typeof head === 'string' ? head : decodeText(head);
  return mayBeForeign(text) ? imported(await walk(textOf(pieces)), walk) : undefined;
}

/** The whole of a text in pieces, whatever its encoding. */
export function* textOf(pieces: readonly Piece[]): Steps<string> {
  const text = jsonText(pieces);
  return text.bytes ? yield* decodeInSteps(text.bytes) : text.between(0, text.length);
}

function mayBeForeign(input: unknown): boolean {
  if (typeof input === 'string') {
    const head = input.slice(0, HEAD_LENGTH);
    if (/^\s*</.test(head)) return /<sourced-timeline[\s>]|data-format="sourced-timeline"/.test(head);
    return /^\s*[^\s{]/.test(head) || /"(?:@context|@graph|@type|items|start_date)"\s*:/.test(head);
  }
  try {
    const { events } = input as { readonly events?: unknown };
    const [first] = Array.isArray(events) ? (events as readonly unknown[]) : [];
    return first === undefined || (first !== null && typeof first === 'object' && !('date' in first));
  } catch {
    return false;
  }
}
