/**
 * A document while it is written: the data of its JSON text, right or wrong, and how they change. Nothing is lost that the forms do not know, since
 * a change copies all but what it changes. What is wrong with it say the diagnostics of the text.
 */

export type Fields = Readonly<Record<string, unknown>>;
export type Path = readonly (string | number)[];

/** The data of a text that is an object of JSON; nothing where it is none. */
export function readDraft(text: string): Fields | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isFields(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Browsers take seconds to show, and to change, a text of more lines than some thousands; long lines cost them much less. */
const mostLines = 5000;

const hasManyLines = (text: string): boolean => text.split('\n', mostLines + 1).length > mostLines;

/** Indented; where that would be very many lines, an item of a list is one line. */
export function writeDraft(draft: Fields): string {
  const text = `${JSON.stringify(draft, null, 2)}\n`;
  if (!hasManyLines(text)) return text;
  const fields = Object.entries(draft).map(([name, value]) => `  ${JSON.stringify(name)}: ${linesOf(value)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

const linesOf = (value: unknown): string =>
  Array.isArray(value) && value.length > 0
    ? `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
    : JSON.stringify(value);

/** A text of somebody else as it came; with very many lines, or with all in one, written anew where it can be read. */
export function layOut(text: string): string {
  if (text.trim().includes('\n') && !hasManyLines(text)) return text;
  const draft = readDraft(text);
  return draft ? writeDraft(draft) : text;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of objects; what is none is an empty one, so that places stay the same. */
export function listIn(fields: unknown, name: string): readonly Fields[] {
  const list = isFields(fields) ? fields[name] : undefined;
  return Array.isArray(list) ? list.map((item) => (isFields(item) ? item : {})) : [];
}

/** A text as a field shows it; what is no text is shown as JSON. */
export function textIn(fields: unknown, name: string): string {
  const value = isFields(fields) ? fields[name] : undefined;
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<string | number, unknown> | undefined)?.[part], data);
}

/** The same data with another value at a path; without the field, or the item of a list, where the value is undefined. */
export function put<T>(data: T, path: Path, value: unknown): T {
  const [part, ...rest] = path;
  if (part === undefined) return value as T;
  if (typeof part === 'number') {
    const list: unknown[] = Array.isArray(data) ? [...(data as unknown[])] : [];
    const item = put(list[part], rest, value);
    if (item === undefined) list.splice(part, 1);
    else list[part] = item;
    return list as T;
  }
  const { [part]: before, ...others } = (isFields(data) ? data : {}) as Record<string, unknown>;
  const after = put(before, rest, value);
  if (after === undefined) return others as T;
  return (isFields(data) && part in data ? { ...data, [part]: after } : { ...others, [part]: after }) as T;
}

/** The same data with one more item at the end of the list at a path. */
export function append<T>(data: T, path: Path, item: unknown): T {
  const list = valueAt(data, path);
  return put(data, path, [...(Array.isArray(list) ? (list as unknown[]) : []), item]);
}

/** Without a source, and without what cites it. */
export function removeSource(draft: Fields, index: number): Fields {
  const id = listIn(draft, 'sources')[index]?.['id'];
  // Nothing can cite a source that has no id yet.
  if (id === undefined) return put(draft, ['sources', index], undefined);
  const events = Array.isArray(draft['events']) ? (draft['events'] as unknown[]) : [];
  const left = events.map((event) => {
    if (!isFields(event) || !listIn(event, 'citations').some((citation) => citation['source'] === id)) return event;
    const citations = listIn(event, 'citations').filter((citation) => citation['source'] !== id);
    return put(event, ['citations'], citations.length > 0 ? citations : undefined);
  });
  return put({ ...draft, events: left }, ['sources', index], undefined);
}
