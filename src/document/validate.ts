/**
 * Whether a value is as the schema wants it, and if not, each fault: where, and what must go because of it. It interprets the
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

const none: readonly SchemaFault[] = [];

/** All faults of a value, none where it is valid. It throws where reading the value does. */
export function faultsOf(value: unknown, schema: Schema): readonly SchemaFault[] {
  const { properties, items, required = [] } = schema;
  const keyword = brokenKeyword(value, schema);
  if (keyword) return [{ keyword, schema, path: [], drop: [] }];
  if (!properties && !items) return none;
  const faults: SchemaFault[] = [];
  const look = (key: string, child: unknown, wanted: Schema): void => {
    for (const fault of faultsOf(child, wanted)) {
      const isNeeded = fault.drop.length === 0 && required.includes(key);
      faults.push({ ...fault, path: [key, ...fault.path], drop: isNeeded ? [] : [key, ...fault.drop] });
    }
  };
  if (items) for (const [index, item] of (value as readonly unknown[]).entries()) look(String(index), item, items);
  if (properties) {
    const object = value as Readonly<Record<string, unknown>>;
    for (const field in properties) {
      const child = object[field];
      if (child !== undefined) look(field, child, properties[field]!);
      else if (required.includes(field)) faults.push({ keyword: 'required', schema, path: [], drop: [], field });
    }
    for (const field in object) {
      if (!Object.hasOwn(properties, field) && !field.startsWith('x-'))
        faults.push({ keyword: 'unknown', schema, path: [], drop: [field], field });
    }
  }
  return faults;
}

/** The first keyword that the value itself breaks, whatever it holds. */
function brokenKeyword(value: unknown, schema: Schema): SchemaFault['keyword'] | undefined {
  if (schema.enum && !schema.enum.includes(value as string)) return 'enum';
  if (schema.type && schema.type !== typeOf(value)) return 'type';
  if (schema.pattern && !schema.pattern.test(value as string)) return 'pattern';
  if (schema.format && !formats[schema.format](value as string)) return 'format';
  return (value as number) < schema.minimum! || (value as number) > schema.maximum! ? 'range' : undefined;
}

/** The type of a value as JSON has them; nothing for what it has not, such as NaN. */
function typeOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return 'array';
  return value === null || (typeof value === 'number' && !Number.isFinite(value)) ? undefined : typeof value;
}
