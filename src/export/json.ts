/**
 * A document as JSON text that stays the same while the document does: fields in the order of the format, whatever order they
 * came in, then the author's own, sorted. What `parseDocument` gave goes in; reading the text gives the same again.
 */
import { correction, event, lane, shell, source } from '../document/generated/bare-schema.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import type { Schema } from '../document/validate.ts';

const whole: Schema = {
  ...shell,
  properties: {
    ...shell.properties,
    sources: { items: source },
    lanes: { items: lane },
    events: { items: event },
    corrections: { items: correction },
  },
};

/** The document as JSON, indented by two spaces, with a line break at its end. */
export function toJson(document: TimelineDocument): string {
  return `${JSON.stringify(inOrder(document, whole), null, 2)}\n`;
}

function inOrder(value: unknown, schema: Schema | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, schema?.items));
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.keys(schema?.properties ?? {});
  const rank = (name: string): number => (fields.includes(name) ? fields.indexOf(name) : fields.length);
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, child]) => [name, inOrder(child, schema?.properties?.[name])]));
}
