/**
 * What reads documents that are large, have mistakes, are in a format of others or stand in the page, and what changes them while they are looked at: a part of its
 * own (`load/`), which most pages never need.
 */
import { importPart } from '../load/import-part.ts';

/** Rejects where it cannot be had now. */
export const readingPart = (): Promise<typeof import('../load/index.ts')> =>
  importPart(() => import('../load/index.ts'));
