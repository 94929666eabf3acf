/**
 * A large document that is there as objects already. In: the document. Out: the same as for one that is read from a text; its events are
 * the given objects, uncopied, but for those that had to be mended. Of what was imported more is known: what was found, and where.
 */
import type { Diagnostic } from '../document/diagnostics.ts';
import { explain } from '../document/explain.ts';
import type { TimelineEvent } from '../document/timeline.ts';
import type { Imported } from '../import/index.ts';
import type { LargeDocument } from './large-document.ts';
import type { Step } from './read-text.ts';
import { readInParts } from './read-in-parts.ts';

export function* readObjects(
  data: { readonly events: readonly unknown[] },
  timeZone: string | undefined,
  { report: found, placesOf }: Partial<Pick<Imported, 'report' | 'placesOf'>> = {},
): Generator<Step, LargeDocument & { readonly diagnostics: readonly Diagnostic[] }, void> {
  const given = data.events;
  const items = { count: given.length, items: (from: number, to: number) => given.slice(from, to) };
  const reading = readInParts({ raw: { ...data, events: [] }, items, timeZone, report: found });
  let step = reading.next();
  for (; !step.done; step = reading.next()) yield { share: step.value };
  const { shell, zone, index, kept, mended, report } = step.value;
  const event = (number: number): TimelineEvent => mended.get(number) ?? (given[number] as TimelineEvent);
  const document = { ...shell, events: Array.from(kept, event) };
  const diagnostics =
    report.findings.length > 0 ? explain({ document, report, raw: data, text: undefined, placesOf }) : [];
  return { document, indexed: { zone, index, event }, diagnostics };
}
