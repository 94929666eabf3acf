/** What the page and the worker say to each other: the text goes in pieces, so that none of them holds up the page. */
import type { Diagnostic } from '../document/diagnostics.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import type { Piece } from './json-text.ts';
import type { Step, TextRead } from './read-text.ts';

export type ToWorker =
  | { readonly type: 'piece'; readonly piece: Piece }
  /** All is there; `timeZone` is the author's wish for the axis. */
  | { readonly type: 'read'; readonly timeZone: string | undefined }
  /** The sample is drawn. */
  | { readonly type: 'go-on' };

export type FromWorker =
  | ({ readonly type: 'step' } & Step)
  /** The bytes of the text come back; who gave a string has it still. */
  | { readonly type: 'read'; readonly read: TextRead; readonly text: Uint8Array<ArrayBuffer> | undefined }
  /** Not made as expected, and read as a whole. */
  | { readonly type: 'whole'; readonly document: TimelineDocument; readonly diagnostics: readonly Diagnostic[] };
