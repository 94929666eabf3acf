/**
 * Makes from `src/document/schema.ts` all that is derived from it: the TypeScript types, the schema without its words, which
 * `validate.ts` interprets, and the schema file that ships with the package.
 * `npm run generate` writes the files; a test calls `generateDocument` and fails when they are stale.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import * as prettier from 'prettier';
import { runnerImport } from 'vite';

const root = new URL('../', import.meta.url);
const mark = 'Generated from src/document/schema.ts by `npm run generate`. Change it there.';

/** The generated files, as text by their path from the root of the project. */
export async function generateDocument(schema) {
  return {
    'src/document/generated/types.ts': await format('types.ts', await typesOf(schema)),
    'src/document/generated/bare-schema.ts': await format('bare-schema.ts', bareSchemaOf(schema)),
    'data/timeline.schema.json': await format('schema.json', JSON.stringify(schema)),
  };
}

async function typesOf(schema) {
  const types = await compile(withoutOwnFields(schema), 'TimelineFile', {
    bannerComment: `/* ${mark} */`,
    unreachableDefinitions: false,
    format: false,
  });
  return types.replace(/^([$\w]+\??:)/gm, 'readonly $1').replace(/\b(\w+)\[\]/g, 'readonly $1[]');
}

/** Types without `x-…` fields: an index signature would let every misspelt field through the compiler. */
function withoutOwnFields(schema) {
  return JSON.parse(JSON.stringify(schema, (key, value) => (key === 'patternProperties' ? undefined : value)));
}

/** The schema without words, which ships: an object for each thing that is validated by itself, so that one bad event never costs another. */
function bareSchemaOf({ definitions, ...whole }) {
  // Without its events a document still has a title and sources to show.
  const shapes = Object.entries({ ...definitions, shell: { ...whole, required: [] } });
  return [
    `// ${mark}`,
    "import type { Schema } from '../validate.ts';",
    ...shapes.map(([name, shape]) => `export const ${name}: Schema = ${sourceOf(bare(shape))};`),
  ].join('\n\n');
}

/** What `validate.ts` interprets, what it takes for granted, and what only people and their editors read. */
const interpreted = ['type', 'required', 'enum', 'pattern', 'format', 'minimum', 'maximum'];
const ignored = [
  'patternProperties',
  'additionalProperties',
  '$schema',
  '$id',
  'title',
  'description',
  'examples',
  'default',
];

function bare(schema) {
  const kept = Object.entries(schema).flatMap(([keyword, value]) => {
    if (interpreted.includes(keyword)) return [[keyword, value]];
    if (keyword === 'properties') return [[keyword, mapValues(value, bare)]];
    // The lists of the document are validated item by item.
    if (keyword === 'items') return value.$ref ? [] : [[keyword, bare(value)]];
    if (ignored.includes(keyword)) return [];
    throw new Error(`validate.ts does not know the keyword ${keyword}.`);
  });
  return Object.fromEntries(kept);
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** JSON, but patterns as regular expressions. */
function sourceOf(schema) {
  return JSON.stringify(schema).replace(
    /("pattern":)("(?:[^"\\]|\\.)*")/g,
    (_, key, pattern) => `${key}${new RegExp(JSON.parse(pattern), 'u')}`,
  );
}

async function format(name, text) {
  return prettier.format(text, {
    ...(await prettier.resolveConfig(fileURLToPath(new URL(name, root)))),
    filepath: name,
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { module } = await runnerImport(fileURLToPath(new URL('src/document/schema.ts', root)));
  for (const [path, text] of Object.entries(await generateDocument(module.schema))) {
    const file = new URL(path, root);
    await mkdir(dirname(fileURLToPath(file)), { recursive: true });
    await writeFile(file, text);
    console.log(`${path}: ${text.length} characters`);
  }
}
