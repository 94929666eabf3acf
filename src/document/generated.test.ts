import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { generateDocument } from '../../scripts/generate-document.mjs';
import { schema } from './schema.ts';

const root = new URL('../../', import.meta.url);

it('the generated files are those that the schema makes; if not, run `npm run generate`', async () => {
  for (const [path, text] of Object.entries(await generateDocument(schema))) {
    expect(await readFile(new URL(path, root), 'utf8'), path).toBe(text);
  }
});

it('every field of the schema is described and has an example, or holds things that have', () => {
  const lacking: string[] = [];
  const visit = (path: string, value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [name, child] of Object.entries(value as Record<string, unknown>)) {
      if (name === 'properties') {
        for (const [field, described] of Object.entries(child as Record<string, Record<string, unknown>>)) {
          const holds = described['type'] === 'object' || described['type'] === 'array';
          if (!described['description'] || !(described['examples'] || holds)) lacking.push(`${path}/${field}`);
        }
      }
      visit(`${path}/${name}`, child);
    }
  };
  visit('', schema);
  expect(lacking).toEqual([]);
});
