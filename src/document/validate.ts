/**
 * From a schema to a function that makes a value as the schema wants it: all that is good stays, what is bad goes and is noted.
 * A bad field is dropped; where its holder cannot do without it (a quotation without its words), so is the holder, and so
 * on outwards. The input is never changed: what is mended is a copy, and what needs no mending is the input itself.
 *
 * It knows the keywords of JSON Schema that `schema.ts` uses; `ajv` is held against it in the tests. One rule is not in the
 * schema that it gets: in every object a field that is not listed and does not begin with `x-` is unknown, and is kept.
 */
import { formats } from './formats.ts';
import { bareHost, safeUrl } from './safe-url.ts';

/** A schema without its words. */
export interface Schema {
  readonly type?: 'string' | 'number' | 'boolean' | 'array' | 'object';
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly pattern?: RegExp;
  readonly format?: keyof typeof formats;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface SchemaFault {
  readonly keyword: 'type' | 'enum' | 'pattern' | 'format' | 'range' | 'required' | 'unknown' | 'bare-host';
  /** The schema that is not met, and the value that does not meet it. */
  readonly schema: Schema;
  readonly value: unknown;
  /** The field that is missing or unknown. */
  readonly field?: string | undefined;
  /** From the whole to the value, which holds the field that is missing or unknown. */
  readonly path: string[];
  /** How many parts of the path lead to what goes because of it. */
  goes: number;
}

/**
 * The value without what is bad, or undefined where none of it can be used; the faults are added to `faults`.
 * Throws where reading the value throws.
 */
export type Validate = (value: unknown, faults: SchemaFault[]) => unknown;

export function validator(schema: Schema): Validate {
  const { type, required = [], properties, items, enum: words, pattern, minimum, maximum } = schema;
  const isWellFormed = schema.format && formats[schema.format];
  const validateItem = items && validator(items);
  const fields = new Map(Object.entries(properties ?? {}).map(([field, child]) => [field, validator(child)]));

  /** The first keyword that the value itself breaks, whatever it holds. */
  const brokenKeyword = (value: unknown): SchemaFault['keyword'] | undefined => {
    if (words) return words.includes(value as string) ? undefined : 'enum';
    if (type !== typeOf(value)) return 'type';
    if (pattern && !pattern.test(value as string)) return 'pattern';
    if (isWellFormed && !isWellFormed(value as string)) return 'format';
    return typeof value === 'number' && (value < minimum! || value > maximum!) ? 'range' : undefined;
  };

  const note = (faults: SchemaFault[], keyword: SchemaFault['keyword'], value: unknown, field?: string): undefined => {
    faults.push({ keyword, schema, value, field, path: [], goes: 0 });
  };

  /** A part without what is bad; its faults become those of the whole. */
  const partOf = (part: unknown, key: string, validate: Validate, faults: SchemaFault[]): unknown => {
    const before = faults.length;
    const kept = validate(part, faults);
    for (let i = before; i < faults.length; i++) {
      const fault = faults[i]!;
      fault.path.unshift(key);
      if (fault.goes || !required.includes(key)) fault.goes++;
    }
    return kept;
  };

  const withoutBadItems = (list: readonly unknown[], faults: SchemaFault[]): readonly unknown[] => {
    const kept: unknown[] = [];
    let isSame = true;
    for (let index = 0; index < list.length; index++) {
      const item = list[index];
      // A hole says nothing, which is no mistake.
      const good = item === undefined ? item : partOf(item, String(index), validateItem!, faults);
      if (good !== undefined) kept.push(good);
      isSame &&= good === item && good !== undefined;
    }
    return isSame ? list : kept;
  };

  const withoutBadFields = (object: Readonly<Record<string, unknown>>, faults: SchemaFault[]): unknown => {
    let mended: Record<string, unknown> | undefined = object;
    const keep = (field: string, child: unknown): void => {
      const kept = partOf(child, field, fields.get(field)!, faults);
      if (kept === child || !mended) return;
      mended = kept === undefined && required.includes(field) ? undefined : { ...mended, [field]: kept };
      if (kept === undefined) delete mended?.[field];
    };
    for (const field of required) {
      const child = object[field];
      if (child === undefined) mended = note(faults, 'required', object, field);
      else keep(field, child);
    }
    for (const field in object) {
      if (!fields.has(field)) {
        if (!field.startsWith('x-')) note(faults, 'unknown', object, field);
      } else if (!required.includes(field)) {
        const child = object[field];
        if (child !== undefined) keep(field, child);
      }
    }
    return mended;
  };

  const isBareHost = (value: unknown): boolean =>
    schema.format === 'link' && bareHost.test(value as string) && safeUrl(value as string) !== undefined;

  return (value, faults) => {
    const keyword = brokenKeyword(value);
    // It may be what it says, a relative address: it is asked about, and kept.
    if (keyword === 'format' && isBareHost(value)) {
      note(faults, 'bare-host', value);
      return value;
    }
    if (keyword) return note(faults, keyword, value);
    if (validateItem) return withoutBadItems(value as readonly unknown[], faults);
    return properties ? withoutBadFields(value as Readonly<Record<string, unknown>>, faults) : value;
  };
}

/** The type of a value as JSON has them; nothing for what it has not, such as NaN. */
function typeOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return 'array';
  return value === null || (typeof value === 'number' && !Number.isFinite(value)) ? undefined : typeof value;
}
