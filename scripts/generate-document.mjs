/**
 * Makes from `src/document/schema.ts` all that is derived from it: the TypeScript types, the validation code (plain
 * functions: no `eval`, so a strict content security policy holds) and the schema file that ships with the package.
 * `npm run generate` writes the files; a test calls `generateDocument` and fails when they are stale.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import * as prettier from 'prettier';
import { runnerImport } from 'vite';

const root = new URL('../', import.meta.url);
const mark = 'Generated from src/document/schema.ts by `npm run generate`. Change it there.';

/** The schema's objects that are validated one by one, so that one bad event never costs another. */
const validators = {
  validateSource: 'source',
  validateLane: 'lane',
  validateEvent: 'event',
  validateCorrection: 'correction',
};

/** The formats that the code calls in `src/document/formats.ts`; here only their names count. */
const formatNames = ['edtf', 'edtf-interval', 'link', 'language-tag', 'time-zone'];

/** The generated files, as text by their path from the root of the project. */
export async function generateDocument(schema) {
  return {
    'src/document/generated/types.ts': await format('types.ts', await typesOf(schema)),
    'src/document/generated/validate.ts': validationOf(schema),
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

function validationOf(schema) {
  const bare = withoutWords(schema);
  const { definitions, ...whole } = bare;
  const shell = JSON.parse(JSON.stringify(whole, (key, value) => (key === 'items' ? undefined : value)));
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    formats: Object.fromEntries(formatNames.map((name) => [name, () => true])),
    schemas: [
      ...Object.values(validators).map((name) => ({ $id: name, ...definitions[name] })),
      { ...shell, $id: 'shell' },
    ],
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  const code = standaloneModule.default(ajv, { ...validators, validateShell: 'shell' });
  return [
    `// @ts-nocheck ${mark}`,
    "import { formats } from '../formats.ts';",
    validationTypes,
    shortened(code).replace(/^export const (\w+) =/gm, 'export const $1: Validate ='),
    "/** For each object of the format, by the field that holds it ('' is the document). */",
    `export const shapes: Readonly<Record<string, Shape>> = ${JSON.stringify(shapesOf(bare), null, 1)};`,
    '',
  ].join('\n');
}

/** ajv's code without what nothing here reads, and with each fault noted in one line rather than eight: it ships. */
function shortened(code) {
  return code
    .replace(/^"use strict";/, '')
    .replace(/schemaPath:"[^"]*",/g, '')
    .replace(
      /^(const schema\d+ = )(\{.*\});$/gm,
      (_, start, json) => `${start}${JSON.stringify(lookedUp(JSON.parse(json)))};`,
    )
    .replace(/\/\*# sourceURL=.*\n/g, '')
    .replace(
      /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
      '(vErrors ??= []).push($2);errors++;',
    );
}

/** Of a schema, what ajv's code looks up in it: the names of the fields and the words of the lists. */
function lookedUp({ properties, items, enum: words }) {
  return {
    ...(properties && { properties: mapValues(properties, lookedUp) }),
    ...(items && { items: lookedUp(items) }),
    ...(words && { enum: words }),
  };
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** The schema without what only people read, since the validation code carries parts of it. */
function withoutWords(value, insideProperties = false) {
  if (Array.isArray(value) || value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(
    ([key]) => insideProperties || !['title', 'description', 'examples', 'default', '$schema'].includes(key),
  );
  return Object.fromEntries(
    kept.map(([key, child]) => [key, withoutWords(child, key === 'properties' && !insideProperties)]),
  );
}

/** For each object of the format, by the field that holds it ('' is the document): its fields, and which it cannot do without. */
function shapesOf(schema) {
  const shapes = {};
  const visit = (name, value) => {
    const object = value.items ?? value;
    const target = object.$ref ? schema.definitions[object.$ref.split('/').at(-1)] : object;
    if (target.type !== 'object') return;
    shapes[name] = { required: target.required, fields: Object.keys(target.properties) };
    for (const [field, child] of Object.entries(target.properties)) visit(field, child);
  };
  visit('', schema);
  return shapes;
}

/** The types of what the validation code exports; the code itself is not the compiler's business. */
const validationTypes = `
/** One thing wrong with a value, as ajv reports it. */
export interface SchemaFault {
  /** JSON pointer from the value that was validated. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
/** Whether the value is as the schema wants it; if not, \`errors\` says why until the next call. */
export interface Validate {
  (value: unknown): boolean;
  errors: readonly SchemaFault[] | null;
}
/** One object of the format. */
export interface Shape {
  readonly required: readonly string[];
  readonly fields: readonly string[];
}
`;

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
