/**
 * A large document whose events are objects: given as such, or of a text that is read in one go. Out: the same as for one that is read in parts; its events
 * are these objects, uncopied, but for those that had to be mended. Of what was imported more is known: what was found, and where.
 */
import { Report } from '../document/diagnostics.ts';
import type { Diagnostic } from '../document/diagnostics.ts';
import { explain } from '../document/explain.ts';
import { isObject } from '../document/ids.ts';
import { UnitsText } from '../document/coded-text.ts';
import { scanList } from '../document/list-scan.ts';
import { locate } from '../document/locate.ts';
import type { Place } from '../document/locate.ts';
import { readJsonInSteps, withoutMark } from '../document/read-json.ts';
import { atOnce } from '../document/steps.ts';
import type { TimelineEvent } from '../document/timeline.ts';
import type { Imported } from '../import/index.ts';
import type { LargeDocument } from './large-document.ts';
import type { Step } from './read-text.ts';
import { readInParts } from './read-in-parts.ts';

type ObjectsRead = LargeDocument & { readonly diagnostics: readonly Diagnostic[] };

/** The events of a text; `undefined` where it has no list of them, which reading it as a whole will explain. */
export function* readWhole(
  marked: string,
  timeZone: string | undefined,
): Generator<Step | void, ObjectsRead | undefined, void> {
  const text = withoutMark(marked);
  const report = new Report();
  const data = yield* readJsonInSteps(text, report);
  if (!isObject(data) || !Array.isArray(data['events'])) return undefined;
  // Of what had to be mended the list may be another than that in the text.
  const isJson = report.findings.length === 0;
  const placesOf = (paths: readonly (readonly string[])[]): readonly Place[] =>
    locate(text, paths, isJson ? atOnce(scanList(new UnitsText(text), ['events'])) : undefined);
  return yield* readObjects(data as Imported['raw'], timeZone, { report, placesOf }, text);
}

export function* readObjects(
  data: { readonly events: readonly unknown[] },
  timeZone: string | undefined,
  { report: found, placesOf }: Partial<Pick<Imported, 'report' | 'placesOf'>> = {},
  text?: string,
): Generator<Step, ObjectsRead, void> {
  const given = data.events;
  const items = { count: given.length, items: (from: number, to: number) => given.slice(from, to) };
  const reading = readInParts({ raw: { ...data, events: [] }, items, timeZone, report: found });
  let step = reading.next();
  for (; !step.done; step = reading.next()) yield { share: step.value };
  const { shell, zone, index, kept, mended, report } = step.value;
  // A list is copied whole in a moment, but not one by one.
  const all = given.slice() as TimelineEvent[];
  for (const [number, event] of mended) all[number] = event;
  const event = (number: number): TimelineEvent => all[number]!;
  const document = { ...shell, events: kept.length < all.length ? Array.from(kept, event) : all };
  const diagnostics = report.findings.length > 0 ? explain({ document, report, raw: data, text, placesOf }) : [];
  return { document, indexed: { zone, index, event }, diagnostics };
}
