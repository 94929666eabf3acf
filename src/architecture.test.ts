/**
 * Holds the map of the code: which part may import which, no cycles, no file that has grown too long, and no folder for
 * things without a home. A table, not a linter's settings, so that it can be read as the map.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = import.meta.dirname;
const LONGEST_FILE_LINES = 300;

/** Part (a folder of src/, or a file in it) → the parts that it may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  time: [],
  decode: [],
  calendar: ['time'],
  language: ['time', 'calendar'],
  document: ['time', 'language'],
  check: ['document'],
  import: ['time', 'language', 'document', 'check'],
  cli: ['decode', 'document', 'check', 'import'],
  view: ['time', 'language', 'document'],
  load: ['decode', 'time', 'language', 'document', 'import', 'view'],
  pipeline: ['time', 'language', 'document', 'view'],
  paint: ['time', 'language', 'document', 'view'],
  picture: ['time', 'language', 'document', 'view', 'pipeline', 'paint'],
  export: ['time', 'language', 'document', 'view', 'paint', 'picture'],
  png: ['document', 'paint', 'export'],
  exporters: ['export', 'png'],
  element: ['time', 'language', 'document', 'export', 'load', 'view', 'pipeline', 'paint', 'picture'],
  server: ['time', 'language', 'document', 'view', 'paint', 'picture', 'element'],
  core: ['time', 'language', 'document', 'view', 'pipeline', 'paint', 'picture'],
  index: ['time', 'language', 'document', 'view', 'pipeline', 'paint', 'picture', 'element', 'core'],
  define: ['element', 'index'],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/\.(test|contract|fixture)\.ts$/.test(name) && !name.includes('generated'))
  .map((name) => join(SRC, name))
  .sort();

const nameOf = (file: string): string => relative(SRC, file).replaceAll('\\', '/');
const partOf = (file: string): string => nameOf(file).split('/')[0]!.replace(/\.ts$/, '');
const textOf = (file: string): string => readFileSync(file, 'utf8');

const specifiersOf = (file: string): readonly string[] =>
  [
    ...textOf(file).matchAll(/^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm),
  ].map((match) => (match[1] ?? match[2] ?? match[3])!);

const importsOf = new Map(
  files.map((file) => [
    file,
    specifiersOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => resolve(dirname(file), specifier)),
  ]),
);

/** The first cycle found from a file on, as a path of names; undefined if there is none. */
const cycleFrom = (file: string, path: readonly string[], done: Set<string>): readonly string[] | undefined => {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].map(nameOf);
  if (done.has(file)) return undefined;
  for (const imported of importsOf.get(file) ?? []) {
    const cycle = cycleFrom(imported, [...path, file], done);
    if (cycle) return cycle;
  }
  done.add(file);
  return undefined;
};

describe('the map of the code', () => {
  test('every file belongs to a part', () => {
    expect(files.map(partOf).filter((part) => !(part in MAY_IMPORT))).toEqual([]);
  });

  test('imports go one way', () => {
    const wrong = files.flatMap((file) =>
      importsOf
        .get(file)!
        .filter(
          (imported) => partOf(imported) !== partOf(file) && !MAY_IMPORT[partOf(file)]?.includes(partOf(imported)),
        )
        .map((imported) => `${nameOf(file)} imports ${nameOf(imported)}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only the element knows Lit', () => {
    const wrong = files.filter(
      (file) => partOf(file) !== 'element' && specifiersOf(file).some((name) => /^lit\b/.test(name)),
    );
    expect(wrong.map(nameOf)).toEqual([]);
  });

  test('no file imports itself, however far around', () => {
    const done = new Set<string>();
    expect(files.map((file) => cycleFrom(file, [], done)).filter(Boolean)).toEqual([]);
  });

  test(`no file has more than ${LONGEST_FILE_LINES} lines`, () => {
    const long = files.filter((file) => textOf(file).split('\n').length > LONGEST_FILE_LINES + 1);
    expect(long.map(nameOf)).toEqual([]);
  });

  test('no file or folder is a drawer for what has no name', () => {
    const drawers = files.map(nameOf).filter((name) => /(^|\/)(utils?|helpers?|misc|common|lib)(\/|\.ts$)/.test(name));
    expect(drawers).toEqual([]);
  });
});
