/**
 * What the schema finds wrong with one object, and the object without it: what is bad goes, all that is good stays.
 * A bad field is dropped; where its holder cannot do without it (a quotation without its words), so is the holder, and so
 * on outwards. The input is never changed: what is mended is a copy, and what needs no mending is the input itself.
 */
import { isDateFault, parseDate } from '../time/edtf.ts';
import { utc } from '../time/zone.ts';
import type { Report } from './diagnostics.ts';
import { valueAt } from './diagnostics.ts';
import type { SchemaFault, Validate } from './generated/validate.ts';
import { shapes } from './generated/validate.ts';
import { segments } from './locate.ts';
import type { Finding } from './messages.ts';
import { nearest } from './nearest.ts';

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
 * The object as the schema wants it, without what `alsoDropped` names, or undefined where it cannot be used at all.
 * The report says what the schema found wrong.
 */
export function mend(
  raw: unknown,
  validate: Validate,
  place: Place,
  report: Report,
  alsoDropped: readonly Path[] = [],
): unknown {
  const dropped: Path[] = [...alsoDropped];
  for (const fault of (validate(raw) ? null : validate.errors) ?? []) {
    const inside = segments(fault.instancePath);
    if (fault.keyword === 'additionalProperties') {
      reportUnknownField(String(fault.params['additionalProperty']), place, inside, report);
      continue;
    }
    const missing = fault.keyword === 'required' ? [String(fault.params['missingProperty'])] : [];
    const at = [...inside, ...missing];
    const drop = droppable(at, place.path);
    dropped.push(drop);
    const isHolder = drop.length < at.length || drop.length === 0 || isIndex(drop.at(-1));
    // `null` says that there is nothing, which is no mistake where nothing need be.
    if (!isHolder && valueAt(raw, inside) === null) continue;
    const leftOut = isHolder ? nameOf([...place.path, ...drop]) : 'field';
    const spot = { severity: 'error', path: [...place.path, ...inside], event: place.event, leftOut } as const;
    report.add(findingFor(fault, valueAt(raw, inside)), spot);
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

/** What must go when the value at the path goes: itself, or the outermost holder that cannot do without it. */
function droppable(inside: Path, base: Path): Path {
  const field = inside.at(-1);
  if (field === undefined) return inside;
  const holder = inside.slice(0, -1);
  // Without its events a document still has a title and sources to show.
  if (holder.length + base.length === 0) return inside;
  const required = shapes[nameOf([...base, ...holder])]?.required ?? [];
  return required.includes(field) ? droppable(holder, base) : inside;
}

/** The name of an object of the format: the field that holds it, or that holds the list that it is in. */
function nameOf(path: Path): string {
  return (isIndex(path.at(-1)) ? path.at(-2) : path.at(-1)) ?? '';
}

function isIndex(part: string | undefined): boolean {
  return part !== undefined && /^\d+$/.test(part);
}

function reportUnknownField(field: string, place: Place, inside: Path, report: Report): void {
  const holder = [...place.path, ...inside];
  const name = nameOf(holder);
  const fields = shapes[name]?.fields ?? [];
  const spot = { severity: 'warning', path: [...holder, field], event: place.event } as const;
  const suggestion = () => {
    const synonym = Object.hasOwn(synonyms, field) ? synonyms[field] : undefined;
    return nearest(field, fields) ?? (synonym && fields.includes(synonym) ? synonym : undefined);
  };
  report.addOnce(`${name}/${field}`, () => ({ code: 'unknown-field', field, suggestion: suggestion() }), spot);
}

function findingFor({ keyword, params }: SchemaFault, value: unknown): Finding {
  switch (keyword) {
    case 'required':
      return { code: 'missing', field: String(params['missingProperty']) };
    case 'enum': {
      const allowed = params['allowedValues'] as readonly string[];
      return {
        code: 'not-in-list',
        allowed,
        suggestion: typeof value === 'string' ? nearest(value, allowed) : undefined,
      };
    }
    case 'minimum':
    case 'maximum':
      return { code: 'out-of-range' };
    case 'pattern':
      return { code: params['pattern'] === '\\S' ? 'empty' : 'bad-color' };
    case 'format':
      return formatFinding(String(params['format']), String(value));
    default:
      return { code: 'wrong-type', type: String(params['type']) };
  }
}

function formatFinding(format: string, value: string): Finding {
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
