/** Data of unknown shape, looked at without surprises: what is not there, or is something else than was expected, is nothing. */

import { isObject } from '../document/ids.ts';

export type Path = readonly string[];

/** The value in a field, at any depth. */
export function at(value: unknown, ...path: Path): unknown {
  return path.reduce<unknown>((holder, field) => (isObject(holder) ? holder[field] : undefined), value);
}

/** The text of a value: numbers are written out, the first of a list stands for it, everything else is ''. */
export function textAt(value: unknown, ...path: Path): string {
  const found = at(value, ...path);
  const one = Array.isArray(found) ? (found[0] as unknown) : found;
  return typeof one === 'string' || typeof one === 'number' ? String(one) : '';
}

/** A value as a list: of itself, where it is none, and empty where there is nothing. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
