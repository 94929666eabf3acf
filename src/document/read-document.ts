/**
 * From what an author wrote (text, or data) to a timeline, and a list of what is wrong with it. It never throws and never blanks
 * the page: what is good is kept, what is bad is left out with a word on how to mend it.
 *
 * Objects that need no mending are handed on as they came, uncopied; so the input is not changed, and must not be changed after.
 */
import { Report } from './diagnostics.ts';
import * as schemas from './generated/bare-schema.ts';
import type { Ids } from './ids.ts';
import { assignIds, isObject } from './ids.ts';
import { isValidFor } from './is-valid.ts';
import type { Place } from './locate.ts';
import { mend } from './mend.ts';
import { readJson, withoutMark } from './read-json.ts';
import { missingLanes, withKnownSources, withKnownEvents, withKnownRelations, withKnownSteps } from './references.ts';
import type { KnownIds } from './references.ts';
import { atOnce } from './steps.ts';
import type { Steps } from './steps.ts';
import type { Correction, Lane, Source, TimelineDocument, TimelineEvent, TimelineFile } from './timeline.ts';
import type { Schema, Validate } from './validate.ts';
import { validator } from './validate.ts';

/** What was read, and what there is to say of it: `explain.ts` says it. */
export interface Reading {
  readonly document: TimelineDocument;
  readonly report: Report;
  /** The data as it came; undefined where the text was not JSON. */
  readonly raw: unknown;
  readonly text: string | undefined;
  /** Where values stand in what they were made from, where that is no JSON of ours. */
  readonly placesOf?: ((paths: readonly (readonly string[])[]) => readonly Place[]) | undefined;
}

const validateShell = validator(schemas.shell);
const validateSource = quickValidator(schemas.source);
const validateLane = quickValidator(schemas.lane);
export const validateEvent = validator(schemas.event);
const validateCorrection = quickValidator(schemas.correction);

/** Nearly all items are good, which a quick look tells. */
function quickValidator(schema: Schema): Validate {
  const [isValid, validate] = [isValidFor(schema), validator(schema)];
  return (item, faults) => (isValid(item) ? item : validate(item, faults));
}

const empty: TimelineDocument = { sources: [], lanes: [], events: [] };

/** Reads a document: JSON text, or data of its shape. `report` may hold what was found before, where it was made from something else. */
export function readDocument(input: unknown, report = new Report(), placesOf?: Reading['placesOf']): Reading {
  const text = typeof input === 'string' ? withoutMark(input) : undefined;
  const raw = text === undefined ? input : readJson(text, report);
  let document = empty;
  if (text === undefined || raw !== undefined) {
    try {
      document = readShell(raw, report);
    } catch {
      report.add({ code: 'unreadable' }, { severity: 'error', path: [] });
    }
  }
  return { document, report, raw, text, placesOf };
}

function readShell(raw: unknown, report: Report): TimelineDocument {
  if (!isObject(raw)) {
    report.add({ code: 'not-a-document' }, { severity: 'error', path: [] });
    return empty;
  }
  if (raw['events'] == null) report.add({ code: 'missing', field: 'events' }, { severity: 'error', path: [] });
  const shell = openShell(raw, report);
  const events = readList<TimelineEvent>(shell.raw, 'events', validateEvent, report, shell.sources.ids);
  const missing = missingLanes(events.items, shell.lanes.ids, report);
  return closeShell(shell, kept(withKnownRelations(events.items, events.ids, report)), missing, events.ids, report);
}

/** All of a document but its events, which may be too many to be read in one go. */
export interface OpenShell {
  readonly raw: Shell;
  /** The steps of the story as they came, if there is one. */
  readonly steps: readonly unknown[] | undefined;
  readonly sources: ReadList<Source>;
  readonly lanes: ReadList<Lane>;
}

/** `raw` is an object. */
export function openShell(raw: object, report: Report): OpenShell {
  return atOnce(shellIn(raw, report));
}

/** The same in steps: a table has as many sources as rows. */
export function* shellIn(raw: object, report: Report): Steps<OpenShell> {
  const shell = mend(raw, validateShell, { path: [] }, report) as Shell;
  yield;
  const sources = yield* listIn<Source>(shell, 'sources', validateSource, report);
  const lanes = yield* listIn<Lane>(shell, 'lanes', validateLane, report);
  // Their faults are told by the places that they have in the file.
  const steps = 'story' in shell ? (raw as { readonly story: readonly unknown[] }).story : undefined;
  return { raw: shell, steps, sources, lanes };
}

/** The document, when its events are known. */
export function closeShell(
  { raw, steps, sources, lanes }: OpenShell,
  events: readonly TimelineEvent[],
  lanesOfEvents: readonly Lane[],
  ids: KnownIds,
  report: Report,
): TimelineDocument {
  const corrections = readList<Correction>(raw, 'corrections', validateCorrection, report);
  return {
    ...(raw as TimelineFile),
    sources: kept(sources.items),
    lanes: [...kept(lanes.items), ...lanesOfEvents],
    events,
    ...(steps && { story: withKnownSteps(steps, ids, report) }),
    ...(raw.corrections && { corrections: kept(withKnownEvents(corrections.items, ids, report)) }),
  };
}

/** A document whose own fields are as they should be, and whose lists are lists of anything. */
export type Shell = Readonly<Partial<Record<ListName, readonly unknown[]>>>;
type ListName = 'sources' | 'lanes' | 'events' | 'corrections';

/** A list by the indices of the file, with holes for what was left out, and the ids of what was kept. */
export interface ReadList<T> {
  readonly items: readonly (T | undefined)[];
  readonly ids: ReadonlySet<string>;
}

function readList<T extends object>(
  shell: Shell,
  name: ListName,
  validate: Validate,
  report: Report,
  sources?: ReadonlySet<string>,
): ReadList<T> {
  return atOnce(listIn<T>(shell, name, validate, report, sources));
}

function* listIn<T extends object>(
  shell: Shell,
  name: ListName,
  validate: Validate,
  report: Report,
  sources: ReadonlySet<string> = noIds.all,
): Steps<ReadList<T>> {
  const raw = Array.from(shell[name] ?? []);
  const { all, madeUp } = name === 'corrections' ? noIds : yield* assignIds(raw, name, report);
  const items: (T | undefined)[] = [];
  for (const [index, item] of raw.entries()) {
    yield;
    try {
      const named = madeUp.has(index) ? { ...(item as object), id: madeUp.get(index) } : item;
      const id = (named as { readonly id?: unknown } | null | undefined)?.id;
      const place = {
        path: [name, String(index)],
        event: name === 'events' && typeof id === 'string' ? id : undefined,
      };
      const known = name === 'events' ? withKnownSources(named, sources, place, report) : named;
      items.push(mend(known, validate, place, report) as T | undefined);
    } catch {
      report.add({ code: 'unreadable' }, { severity: 'error', path: [name, String(index)], leftOut: name });
      items.push(undefined);
    }
  }
  return { items, ids: items.includes(undefined) ? idsOf(kept(items)) : all };
}

/** Corrections need no ids: nothing points to them. */
const noIds: Ids = { all: new Set(), madeUp: new Map() };

function idsOf(items: readonly { readonly id?: string }[]): ReadonlySet<string> {
  return new Set(items.flatMap(({ id }) => id ?? []));
}

function kept<T>(items: readonly (T | undefined)[]): readonly T[] {
  return items.filter((item) => item !== undefined);
}
