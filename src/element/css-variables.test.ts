/** The CSS variables as the doc comment tells them (and so the manifest and the API page) are those that the styles read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readerStyles } from './details/reader-styles.ts';
import { styles } from './styles.ts';

const documented = [
  ...readFileSync(join(import.meta.dirname, 'timeline-element.ts'), 'utf8').matchAll(
    /@cssprop \[(--timeline-[\w-]+)=([^\]]+)\] - \S/g,
  ),
].map(([, name, byDefault]) => `${name}: ${byDefault}`);

const css = [...styles, readerStyles].map(({ cssText }) => cssText).join('\n');
/** What a private variable is to begin with. */
const meant = (value: string): string =>
  value.replace(/^var\((--_[\w-]+)\)$/, (_, name: string) => new RegExp(`${name}: ([^;]+);`).exec(css)![1]!);

const read = [...css.matchAll(/var\((--timeline-[\w-]+),\s*((?:[^()]|\([^()]*\))*)\)/g)].map(
  ([, name, byDefault]) => `${name}: ${meant(byDefault!)}`,
);

test('every CSS variable that is read is documented with its default, and no other', () => {
  expect(documented.toSorted()).toEqual(read.toSorted());
  expect(read).not.toEqual([]);
});

test('every private variable that a style sheet reads is set by one', () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
    .join('\n');
  const namesIn = (pattern: RegExp): readonly string[] => [...sources.matchAll(pattern)].map(([, name]) => name!);
  const set = new Set(namesIn(/(--_[\w-]+):/g));
  const unset = namesIn(/var\((--_[\w-]+)\)/g).filter((name) => !set.has(name));
  expect(unset).toEqual([]);
});
