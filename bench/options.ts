/**
 * What is asked of a run: in, the words after `npm run bench --`; out, sizes, subjects and distribution, or an error that says what is
 * known. A part of the bench is printed only; `--add` puts it into the results.
 */
import { parseArgs } from 'node:util';
import { DISTRIBUTIONS } from './events.ts';
import type { Distribution } from './events.ts';
import { SIZES, SUBJECTS } from './row.ts';
import type { SubjectName } from './row.ts';

export interface Options {
  readonly sizes: readonly number[];
  readonly subjects: readonly SubjectName[];
  readonly data: Distribution;
  /** Whether rows go into the results that are there, in place of their forerunners. */
  readonly isAdded: boolean;
  /** Everything that the bench measures by default: then the results are written anew. */
  readonly isWhole: boolean;
}

/** @throws {TypeError} with what is known, when something is not. */
export function optionsOf(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      sizes: { type: 'string' },
      subjects: { type: 'string' },
      data: { type: 'string', default: 'clumpy' },
      add: { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes?.split(',').map(Number) ?? SIZES;
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new TypeError(`--sizes: expected whole numbers as in 5,1000, found ${values.sizes}`);
  }
  const names = Object.keys(SUBJECTS) as SubjectName[];
  const subjects = values.subjects?.split(',').map((name) => oneOf(names, name, '--subjects')) ?? names;
  const isWhole = values.sizes === undefined && values.subjects === undefined && values.data === 'clumpy';
  return {
    sizes: sizes.toSorted((a, b) => a - b),
    subjects,
    data: oneOf(DISTRIBUTIONS, values.data, '--data'),
    isAdded: values.add,
    isWhole,
  };
}

function oneOf<Known extends string>(known: readonly Known[], name: string, option: string): Known {
  const found = known.find((one) => one === name);
  if (found === undefined) throw new TypeError(`${option}: expected one of ${known.join(', ')}, found ${name}`);
  return found;
}
