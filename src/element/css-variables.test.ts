/** The CSS variables as the doc comment tells them (and so the manifest and the API page) are those that the styles read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { styles } from './styles.ts';

const documented = [
  ...readFileSync(join(import.meta.dirname, 'timeline-element.ts'), 'utf8').matchAll(
    /@cssprop \[(--timeline-[\w-]+)=([^\]]+)\] - \S/g,
  ),
].map(([, name, byDefault]) => `${name}: ${byDefault}`);

const read = [
  ...styles
    .map(({ cssText }) => cssText)
    .join('\n')
    .matchAll(/var\((--timeline-[\w-]+),\s*((?:[^()]|\([^()]*\))*)\)/g),
].map(([, name, byDefault]) => `${name}: ${byDefault}`);

test('every CSS variable that is read is documented with its default, and no other', () => {
  expect(documented.toSorted()).toEqual(read.toSorted());
  expect(read).not.toEqual([]);
});
