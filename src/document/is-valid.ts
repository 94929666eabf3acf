/**
 * From a schema to a quick yes or no: whether a value is as the schema wants it, with nothing unknown in it.
 *
 * In a large document nearly everything is, and this costs a tenth of `validate.ts`, which then looks only at what is left: finds what is
 * wrong, and mends it. The two are held against each other in the tests.
 */
import { formats } from './formats.ts';
import type { Schema } from './validate.ts';

export type IsValid = (value: unknown) => boolean;

export function isValidFor(schema: Schema): IsValid {
  const { type, required = [], properties, items, enum: words, pattern, format, minimum = 0, maximum = 0 } = schema;
  if (words) return (value) => words.includes(value as string);
  switch (type) {
    case 'string': {
      const isWellFormed = format && formats[format];
      if (isWellFormed) return (value) => typeof value === 'string' && isWellFormed(value);
      if (!pattern) return (value) => typeof value === 'string';
      // That something is there is what nearly all patterns ask, and the first letter mostly tells.
      const asksForAny = pattern.source === '\\S';
      return (value) =>
        typeof value === 'string' && ((asksForAny && isPrintable(value.charCodeAt(0))) || pattern.test(value));
    }
    case 'number':
      return (value) => typeof value === 'number' && value >= minimum && value <= maximum;
    case 'array': {
      const isItem = items ? isValidFor(items) : (): boolean => true;
      return (value) => Array.isArray(value) && value.every((item) => item !== undefined && isItem(item));
    }
    case 'object': {
      const fields: Record<string, IsValid | undefined> = { __proto__: null as never };
      for (const [field, child] of Object.entries(properties ?? {})) fields[field] = isValidFor(child);
      return (value) => {
        if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
        const object = value as Readonly<Record<string, unknown>>;
        for (const field of required) if (object[field] === undefined) return false;
        for (const field in object) {
          const isField = fields[field];
          if (isField ? !isField(object[field]) : !field.startsWith('x-')) return false;
        }
        return true;
      };
    }
    default:
      return (value) => typeof value === type;
  }
}

/** A letter or figure of ASCII: certainly no space. */
const isPrintable = (code: number): boolean => code > 0x20 && code < 0x7f;
