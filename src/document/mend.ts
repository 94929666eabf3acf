/**
 * What the schema finds wrong with one object of the document, as findings: where it is, what it says, what goes because of it.
 */
import type { DateFault } from '../time/edtf.ts';
import { parseDate } from '../time/edtf.ts';
import { utc } from '../time/zone.ts';
import type { Report } from './diagnostics.ts';
import type { Finding } from './messages.ts';
import { nearest } from './nearest.ts';
import { nearestZone } from './nearest-zone.ts';
import type { SchemaFault, Validate } from './validate.ts';
import { withScheme } from './with-scheme.ts';

type Path = readonly string[];

/** Where an object stands in the document, and the event that it is or belongs to. */
export interface Place {
  readonly path: Path;
  readonly event?: string | undefined;
}

const codes = {
  'edtf-interval': 'bad-view',
  link: 'bad-link',
  'language-tag': 'bad-language',
} as const;

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

/** The object as the schema wants it, or undefined where it cannot be used at all; the report says what was wrong. */
export function mend(raw: unknown, validate: Validate, place: Place, report: Report): unknown {
  const faults: SchemaFault[] = [];
  const mended = validate(raw, faults);
  for (const fault of faults) {
    const path = [...place.path, ...fault.path];
    if (fault.keyword === 'unknown') {
      reportUnknownField(fault, path, place.event, report);
      continue;
    }
    if (fault.keyword === 'bare-host') {
      const finding = { code: 'bare-host', suggestion: withScheme(fault.value as string) } as const;
      report.add(finding, { severity: 'warning', path, event: place.event });
      continue;
    }
    const gone = path.slice(0, place.path.length + fault.goes);
    const isHolder = fault.keyword === 'required' || gone.length < path.length || isIndex(gone.at(-1));
    // `null` says that there is nothing, which is no mistake where nothing need be.
    if (!isHolder && fault.value === null) continue;
    const leftOut = isHolder ? nameOf(gone) : 'field';
    report.add(findingFor(fault), { severity: 'error', path, event: place.event, leftOut });
  }
  return mended;
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

function findingFor({ keyword, schema, value, field = '' }: SchemaFault): Finding {
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
      switch (schema.format) {
        case 'edtf':
          return { code: 'bad-date', fault: parseDate(value as string, utc) as DateFault };
        case 'time-zone':
          return { code: 'bad-time-zone', suggestion: nearestZone(value as string) };
        default:
          return { code: codes[schema.format!] };
      }
    default:
      return { code: 'wrong-type', type: schema.type ?? '' };
  }
}
