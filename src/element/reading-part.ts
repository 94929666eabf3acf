/**
 * What reads documents that are large, have mistakes, are in a format of others or stand in the page, and what changes them while they are looked at: a part of its
 * own (`load/`), which most pages never need.
 */
import { importPart } from '../load/import-part.ts';

type ReadingPart = typeof import('../load/index.ts');

/** Held: to import once more what is there would wait for the next frame. */
let loaded: ReadingPart | undefined;

/** Rejects where it cannot be had now. */
export const readingPart = async (): Promise<ReadingPart> =>
  (loaded ??= await importPart(() => import('../load/index.ts')));
