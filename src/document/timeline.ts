/**
 * What is said: a timeline after parsing. The types come from the schema; what parsing adds is that they hold.
 *
 * Every event, source and lane has an id that no other of its kind has; every citation names a source of the document,
 * every lane and relation something that exists; every date is EDTF and every link is safe to follow. Dates stay
 * EDTF text here, since the instants that they mean depend on the zone of whoever looks.
 */
import type { Lane, Source, TimelineFile } from './generated/types.ts';

export type {
  Citation,
  Correction,
  Lane,
  Media,
  Quote,
  Relation,
  Source,
  TimelineEvent,
  TimelineFile,
} from './generated/types.ts';

/** A parsed timeline. It has the shape of the file, so it can be written out as JSON and read again unchanged. */
export interface TimelineDocument extends TimelineFile {
  readonly sources: readonly Source[];
  readonly lanes: readonly Lane[];
}
