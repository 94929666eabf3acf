/**
 * What the schema finds wrong with one object, and the object without it: what is bad goes, all that is good stays.
 * A bad field is dropped; where its holder cannot do without it (a quotation without its words), so is the holder, and so
 * on outwards. The input is never changed: what is mended is a copy, and what needs no mending is the input itself.
 */
import { isDateFault, parseDate } from '../time/edtf.ts';
import { utc } from '../time/zone.ts';
import type { Report } from './diagnostics.ts';
import { valueAt } from './diagnostics.ts';
import type { Finding } from './messages.ts';
import { nearest } from './nearest.ts';
import type { Schema, SchemaFault } from './validate.ts';

type Path = readonly string[];

/** Where an object stands in the document, and the event that it is or belongs to. */
export interface Place {
  readonly path: Path;
  readonly event?: string | undefined;
}

/** What authors coming from other formats call a field. */
const synonyms: Readonly<Record<string, string>> = {
  name: 'title',
  description: 'summary',
  text: 'summary',
  start: 'date',
  end: 'date',
  when: 'date',
  group: 'lane',
  category: 'lane',
  sources: 'citations',
  image: 'media',
  link: 'url',
  location: 'place',
};

/**
 * The object without what is at fault and what `alsoDropped` names, or undefined where it cannot be used at all.
 * The report says what the schema found wrong.
 */
export function mend(
  raw: unknown,
  faults: readonly SchemaFault[],
  place: Place,
  report: Report,
  alsoDropped: readonly Path[] = [],
): unknown {
  const dropped: Path[] = [...alsoDropped];
  for (const fault of faults) {
    const path = [...place.path, ...fault.path];
    if (fault.keyword === 'unknown') {
      reportUnknownField(fault, path, place.event, report);
      continue;
    }
    const at = fault.keyword === 'required' ? [...fault.path, fault.field!] : fault.path;
    // Without its events a document still has a title and sources to show.
    const drop = place.path.length ? fault.drop : at;
    dropped.push(drop);
    const isHolder = drop.length < at.length || drop.length === 0 || isIndex(drop.at(-1));
    const value = valueAt(raw, fault.path);
    // `null` says that there is nothing, which is no mistake where nothing need be.
    if (!isHolder && value === null) continue;
    const leftOut = isHolder ? nameOf([...place.path, ...drop]) : 'field';
    report.add(findingFor(fault, value), { severity: 'error', path, event: place.event, leftOut });
  }
  return without(raw, dropped);
}

/** A copy of a value without what the paths name; the value itself where they name nothing. */
export function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0) return value;
  if (paths.some((path) => path.length === 0)) return undefined;
  const inner = new Map<string, Path[]>();
  for (const [part, ...rest] of paths) inner.set(part!, [...(inner.get(part!) ?? []), rest]);
  const entries = Object.entries(value as object).flatMap(([key, child]: [string, unknown]) => {
    const kept = without(child, inner.get(key) ?? []);
    return kept === undefined && inner.has(key) ? [] : [[key, kept] as const];
  });
  return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
}

/** The name of an object of the format: the field that holds it, or that holds the list that it is in. */
function nameOf(path: Path): string {
  return (isIndex(path.at(-1)) ? path.at(-2) : path.at(-1)) ?? '';
}

function isIndex(part: string | undefined): boolean {
  return part !== undefined && /^\d+$/.test(part);
}

function reportUnknownField(
  { field = '', schema }: SchemaFault,
  holder: Path,
  event: string | undefined,
  report: Report,
) {
  const fields = Object.keys(schema.properties ?? {});
  const suggestion = () => {
    const synonym = Object.hasOwn(synonyms, field) ? synonyms[field] : undefined;
    return nearest(field, fields) ?? fields.find((known) => known === synonym);
  };
  const spot = { severity: 'warning', path: [...holder, field], event } as const;
  report.addOnce(
    `${nameOf(holder)}/${field}`,
    () => ({ code: 'unknown-field', field, suggestion: suggestion() }),
    spot,
  );
}

function findingFor({ keyword, schema, field = '' }: SchemaFault, value: unknown): Finding {
  switch (keyword) {
    case 'required':
      return { code: 'missing', field };
    case 'enum': {
      const allowed = schema.enum ?? [];
      const suggestion = typeof value === 'string' ? nearest(value, allowed) : undefined;
      return { code: 'not-in-list', allowed, suggestion };
    }
    case 'range':
      return { code: 'out-of-range' };
    case 'pattern':
      return { code: schema.pattern?.source === '\\S' ? 'empty' : 'bad-color' };
    case 'format':
      return formatFinding(schema.format, String(value));
    default:
      return { code: 'wrong-type', type: schema.type ?? '' };
  }
}

function formatFinding(format: Schema['format'], value: string): Finding {
  switch (format) {
    case 'link':
      return { code: 'bad-link' };
    case 'language-tag':
      return { code: 'bad-language' };
    case 'time-zone':
      return { code: 'bad-time-zone' };
    case 'edtf-interval':
      return { code: 'bad-view' };
    default: {
      const date = parseDate(value, utc);
      return isDateFault(date) ? { code: 'bad-date', fault: date } : { code: 'wrong-type', type: 'string' };
    }
  }
}
