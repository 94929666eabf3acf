/**
 * From a schema to a function that finds each fault of a value: where, and what must go because of it. It knows the
 * keywords of JSON Schema that `schema.ts` uses; `ajv` is held against it in the tests. One rule is not written in
 * the schema that it gets: in every object a field that is not listed and does not begin with `x-` is unknown.
 */
import { formats } from './formats.ts';

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
  readonly keyword: 'type' | 'enum' | 'pattern' | 'format' | 'range' | 'required' | 'unknown';
  /** The schema that is not met. */
  readonly schema: Schema;
  /** From the value that was validated to the one at fault; for a field that is missing or unknown, to its holder. */
  readonly path: readonly string[];
  /** From the same value to what must go: the one at fault, or the outermost holder that cannot do without it. */
  readonly drop: readonly string[];
  /** The field that is missing or unknown. */
  readonly field?: string;
}

/** All faults of a value, none where it is valid. It throws where reading the value does. */
export type Validate = (value: unknown) => readonly SchemaFault[];

const none: readonly SchemaFault[] = [];

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

  const look = (faults: SchemaFault[], key: string, part: unknown, validate: Validate): void => {
    for (const fault of validate(part)) {
      const isNeeded = fault.drop.length === 0 && required.includes(key);
      faults.push({ ...fault, path: [key, ...fault.path], drop: isNeeded ? [] : [key, ...fault.drop] });
    }
  };

  return (value) => {
    const keyword = brokenKeyword(value);
    if (keyword) return [{ keyword, schema, path: [], drop: [] }];
    if (!properties && !validateItem) return none;
    const faults: SchemaFault[] = [];
    if (validateItem) {
      const list = value as readonly unknown[];
      for (let index = 0; index < list.length; index++) look(faults, String(index), list[index], validateItem);
    }
    if (properties) {
      const object = value as Readonly<Record<string, unknown>>;
      for (const field of required)
        if (object[field] === undefined) faults.push({ keyword: 'required', schema, path: [], drop: [], field });
        else look(faults, field, object[field], fields.get(field)!);
      for (const field in object) {
        const validate = fields.get(field);
        if (!validate) {
          if (!field.startsWith('x-')) faults.push({ keyword: 'unknown', schema, path: [], drop: [field], field });
        } else if (object[field] !== undefined && !required.includes(field))
          look(faults, field, object[field], validate);
      }
    }
    return faults;
  };
}

/** The type of a value as JSON has them; nothing for what it has not, such as NaN. */
function typeOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return 'array';
  return value === null || (typeof value === 'number' && !Number.isFinite(value)) ? undefined : typeof value;
}
