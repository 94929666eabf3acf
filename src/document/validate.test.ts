import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from './formats.ts';
import { correction, event, lane, shell, source } from './generated/bare-schema.ts';
import { schema } from './schema.ts';
import type { Schema, SchemaFault } from './validate.ts';
import { validator } from './validate.ts';

const { definitions, ...whole } = schema;
/** The document without what is in its lists, which is validated item by item, and which it can do without. */
const wholeShell = JSON.parse(
  JSON.stringify(whole, (key, value: unknown) => {
    const isOfDefinition = key === 'items' && Object.hasOwn(value as object, '$ref');
    return isOfDefinition || key === 'required' ? undefined : value;
  }),
) as object;
const ajv = new Ajv({ allErrors: true, messages: false, formats });

describe.each([
  ['source', source, definitions.source],
  ['lane', lane, definitions.lane],
  ['event', event, definitions.event],
  ['correction', correction, definitions.correction],
  ['document', shell, wholeShell],
])('of a %s, ajv', (_, bareSchema: Schema, fullSchema: object) => {
  const validate = ajv.compile(fullSchema);
  const ajvFaults = (value: unknown): string[] => {
    validate(value);
    return (validate.errors ?? [])
      .map(({ instancePath, keyword, params }) => {
        const field = (params['missingProperty'] ?? params['additionalProperty'] ?? '') as string;
        return `${instancePath} ${ourNames[keyword] ?? keyword} ${field}`;
      })
      .sort();
  };
  const ourFaults = (value: unknown): string[] =>
    faultsOf(value, bareSchema)
      .map(({ path, keyword, field = '' }) => `${path.map((part) => `/${part}`).join('')} ${keyword} ${field}`)
      .sort();

  it('finds the same faults at the same places, in what is nearly right and in what is not', () => {
    let valid = 0;
    const near = fc.constantFrom(1, 10, 500).chain((care) => nearly(bareSchema, care));
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: fc.jsonValue() }), (value) => {
        const faults = ourFaults(value);
        expect(faults).toEqual(ajvFaults(value));
        if (faults.length === 0) valid++;
      }),
      { seed: 417, numRuns: 600 },
    );
    expect(valid).toBeGreaterThan(20);
  });

  it.each([undefined, null, NaN, Infinity, 0, '', [], () => 1, Symbol('s'), 5n, new Date(0)])(
    'agrees on %o, which JSON may not know, as the whole and as a part',
    (odd) => {
      expect(ourFaults(odd)).toEqual(ajvFaults(odd));
      for (const field of Object.keys(bareSchema.properties!))
        expect(ourFaults({ [field]: odd }), field).toEqual(ajvFaults({ [field]: odd }));
    },
  );
});

const ourNames: Readonly<Record<string, string>> = {
  additionalProperties: 'unknown',
  minimum: 'range',
  maximum: 'range',
};

function faultsOf(value: unknown, schema: Schema): readonly SchemaFault[] {
  const faults: SchemaFault[] = [];
  const kept = validator(schema)(value, faults);
  if (faults.length === 0) expect(kept).toBe(value);
  return faults;
}

it('what goes is the value at fault, or the outermost holder that cannot do without it', () => {
  const citations = [{ source: 's', quote: {}, stance: 'maybe' }, { quote: { exact: 'words' } }, 5];
  const good = { id: 'a', title: 'T', date: '2025' };
  const faults: SchemaFault[] = [];
  const mended = validator(event)({ ...good, citations }, faults);
  expect(mended).toEqual({ ...good, citations: [{ source: 's' }] });
  expect(faults.map(({ path, goes }) => path.slice(0, goes).join('/'))).toEqual([
    'citations/0/quote',
    'citations/0/stance',
    'citations/1',
    'citations/2',
  ]);
  expect(validator(event)({ ...good, date: 'soon' }, faults)).toBeUndefined();
});

it('a hole in a list goes without a word', () => {
  const good = { id: 'a', title: 'T', date: '2025' };
  const faults: SchemaFault[] = [];
  expect(validator(event)({ ...good, tags: [undefined, 'visit'] }, faults)).toEqual({ ...good, tags: ['visit'] });
  expect(faults).toEqual([]);
});

/** Values that a schema mostly allows: one part in `care` is anything. */
function nearly(schema: Schema, care: number): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: care, arbitrary: right(schema, care) },
    { weight: 1, arbitrary: fc.oneof(fc.constantFrom(null, '', ' ', '2025', 0.5, 7, true), fc.jsonValue()) },
  );
}

function right(schema: Schema, care: number): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.items) return fc.array(nearly(schema.items, care), { maxLength: 3 });
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(([name, field]) => [name, nearly(field, care)] as const);
    const known = fc.record(Object.fromEntries(fields), { requiredKeys: [...(schema.required ?? [])] });
    const others = fc.dictionary(fc.constantFrom('x-own', 'X-own', 'naem', '__proto__', 'constructor'), fc.jsonValue());
    return fc
      .tuple(known, fc.oneof({ weight: care, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: others }))
      .map(([right, other]) => ({ ...right, ...other }));
  }
  if (schema.type === 'number') return fc.double({ min: 0, max: 1, noNaN: true });
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'array') return fc.array(fc.jsonValue(), { maxLength: 3 });
  return fc.constantFrom(...(schema.format ? wellFormed[schema.format] : ['teal', '#9b1c1c']));
}

const wellFormed: Readonly<Record<keyof typeof formats, readonly string[]>> = {
  edtf: ['2025-03-18', '2025-03-19~'],
  'edtf-interval': ['2025-03-09/2025-04-20'],
  link: ['https://example.org/', 'talks.jpg'],
  'language-tag': ['en', 'pt-BR'],
  'time-zone': ['UTC'],
};
