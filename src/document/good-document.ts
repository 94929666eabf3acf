/**
 * A document without a mistake, which nearly all are that anybody looks at: recognised quickly, and taken as it came.
 *
 * In: data of a document's shape, or of any other. Out: the timeline, or `undefined` where there is anything to say of it. Then
 * `parse.ts` finds out what, and mends it; it is many times as large, and a page that needs it asks for it then. The two are held against
 * each other in the tests.
 */
import * as schemas from './generated/bare-schema.ts';
import { isValidFor } from './is-valid.ts';
import type { IsValid } from './is-valid.ts';
import type { Correction, Lane, Source, TimelineDocument, TimelineEvent, TimelineFile } from './timeline.ts';

const isShell = isValidFor(schemas.shell);
const isSource = isValidFor(schemas.source);
const isLane = isValidFor(schemas.lane);
const isEvent = isValidFor(schemas.event);
const isCorrection = isValidFor(schemas.correction);

export function goodDocument(raw: unknown): TimelineDocument | undefined {
  try {
    return isShell(raw) ? goodShell(raw as TimelineFile) : undefined;
  } catch {
    // Data that cannot even be read are not good.
    return undefined;
  }
}

function goodShell(raw: TimelineFile): TimelineDocument | undefined {
  const { sources = [], lanes = [], events, story = [], corrections } = raw;
  const sourceIds = idsOf<Source>(sources, isSource);
  const laneIds = idsOf<Lane>(lanes, isLane);
  const eventIds = events && idsOf<TimelineEvent>(events, isEvent);
  if (!sourceIds || !laneIds || !eventIds) return undefined;
  const isAtHome = ({ lane, citations = [], related = [] }: TimelineEvent): boolean =>
    (lane === undefined || laneIds.has(lane)) &&
    citations.every(({ source }) => sourceIds.has(source)) &&
    related.every(({ event }) => eventIds.has(event));
  const isOfEvent = (correction: Correction): boolean =>
    isCorrection(correction) && (correction.event === undefined || eventIds.has(correction.event));
  return events.every(isAtHome) && story.every((id) => eventIds.has(id)) && (corrections ?? []).every(isOfEvent)
    ? { ...raw, sources, lanes }
    : undefined;
}

/** The ids of a list in which all is well, and no id is there twice. */
function idsOf<T extends { readonly id: string }>(
  list: readonly T[],
  isGood: IsValid,
): ReadonlySet<string> | undefined {
  const ids = new Set<string>();
  for (const item of list) if (isGood(item)) ids.add(item.id);
  return ids.size === list.length ? ids : undefined;
}
