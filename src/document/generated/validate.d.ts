/* Generated from src/document/schema.ts by `npm run generate`. Change it there. */
/** One thing wrong with a value, as ajv reports it. */
export interface SchemaFault {
  /** JSON pointer from the value that was validated. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
/** Whether the value is as the schema wants it; if not, `errors` says why until the next call. */
export interface Validate {
  (value: unknown): boolean;
  errors: readonly SchemaFault[] | null;
}
export const validateSource: Validate;
export const validateLane: Validate;
export const validateEvent: Validate;
export const validateCorrection: Validate;
export const validateShell: Validate;
/** For each object of the format, by the field that holds it ('' is the document). */
export const shapes: Readonly<
  Record<string, { readonly required: readonly string[]; readonly fields: readonly string[] }>
>;
