/**
 * A document in the making: what an importer has read so far, and where in the foreign text each part of it came from.
 *
 * In: items of our format, with their origins. Out: the raw document, which is then checked like one that was written in our own
 * format, so that an importer needs no checks of its own; and for any path in it the nearest origin, so that a reader is sent to the cell or
 * line that is at fault. `Origin` is an offset into a text, or a path in data that were JSON.
 */
import { Report } from '../document/diagnostics.ts';
import { pointerOf } from '../document/explain.ts';
import { idFromText, textOf, unusedId } from '../document/ids.ts';
import type { Citation, Lane, Source, TimelineEvent } from '../document/timeline.ts';

type Path = readonly string[];

/** Lists of the document by their names. */
export type ListName = 'sources' | 'lanes' | 'events' | 'corrections';

/** An item, and where its fields came from, by their names. */
export type Origins<Origin> = Readonly<Record<string, Origin | undefined>>;

/** The same, or what finds it out when somebody asks: of a large document hardly any of it is ever asked for. */
type OriginsOrLater<Origin> = Origins<Origin> | (() => Origins<Origin>);

export class Draft<Origin> {
  readonly raw: Record<string, unknown> & Record<'sources' | 'lanes' | 'events', object[]> = {
    sources: [],
    lanes: [],
    events: [],
  };
  readonly report = new Report();
  readonly #origins = new Map<string, Origin>();
  /** By list and number, what tells where an item and its parts came from. */
  readonly #untold = new Map<string, ((() => void) | undefined)[]>();
  readonly #lanes = new Map<string, string>();
  readonly #sources = new Map<string, string>();
  readonly #ids = { sources: new Set<string>(), lanes: new Set<string>(), events: new Set<string>() };
  readonly #nextSuffix = {
    sources: new Map<string, number>(),
    lanes: new Map<string, number>(),
    events: new Map<string, number>(),
  };

  /** Says where a part of the document came from; what is in it came from there, too, unless more is said. The first word stands. */
  came(path: Path, origin: Origin | undefined): void {
    this.#tell(path);
    const pointer = pointerOf(path);
    if (origin !== undefined && !this.#origins.has(pointer)) this.#origins.set(pointer, origin);
  }

  /** The same of an item of a list, put off until somebody asks for it: to note it all would take longer than to read the events. */
  cameLater([list, index]: readonly [ListName, string], tell: () => void): void {
    const untold = this.#untold.get(list) ?? [];
    this.#untold.set(list, untold);
    const before = untold[Number(index)];
    untold[Number(index)] = before ? () => (before(), tell()) : tell;
  }

  #tell([list = '', index = '']: Path): void {
    const untold = this.#untold.get(list);
    const tell = untold?.[Number(index)];
    if (!untold || !tell) return;
    untold[Number(index)] = undefined;
    tell();
  }

  /** The origin of a path, or of the nearest thing around it. */
  originOf(path: Path): Origin | undefined {
    this.#tell(path);
    for (let length = path.length; length >= 0; length--) {
      const origin = this.#origins.get(pointerOf(path.slice(0, length)));
      if (origin !== undefined) return origin;
    }
    return undefined;
  }

  /** Adds an item to a list; what comes back is its path. */
  add(
    list: ListName,
    item: object,
    origin: Origin | undefined,
    fields: OriginsOrLater<Origin> = {},
  ): readonly [ListName, string] {
    const items = (this.raw[list] ??= []) as object[];
    const path = [list, String(items.length)] as const;
    items.push(item);
    if (list !== 'corrections') this.#ids[list].add(textOf(item, 'id'));
    this.cameLater(path, () => {
      this.came(path, origin);
      const told = typeof fields === 'function' ? fields() : fields;
      for (const [field, from] of Object.entries(told)) this.came([...path, field], from);
    });
    return path;
  }

  /** Whether a list has an item with this id already. */
  has(list: 'sources' | 'lanes' | 'events', id: string): boolean {
    return this.#ids[list].has(id);
  }

  /** Adds an event of a format whose events need no ids: one is made from its text, and stays the same while that does. */
  addEvent(
    event: Partial<TimelineEvent>,
    origin: Origin | undefined,
    fields: OriginsOrLater<Origin> = {},
  ): readonly [ListName, string] {
    const id = this.#unused('events', event.id || idFromText(`${event.date ?? ''} ${event.title ?? ''}`) || 'event');
    return this.add('events', withoutNothing({ ...event, id }), origin, fields);
  }

  /** The id of the lane with this heading; it is added when it is first named. */
  lane(title: string, more: Partial<Lane> = {}, origin?: Origin): string | undefined {
    if (title === '') return undefined;
    const known = this.#lanes.get(title);
    if (known !== undefined) return known;
    const id = this.#unused('lanes', more.id ?? (idFromText(title) || 'lane'));
    this.#lanes.set(title, id);
    this.add('lanes', { ...more, id, title }, origin);
    return id;
  }

  /** The id of a source; one that says the same as one before is that one. */
  source(source: Partial<Source>, origin?: Origin, fields?: OriginsOrLater<Origin>): string {
    const said = withoutNothing(source);
    const key = JSON.stringify(said);
    const known = this.#sources.get(key);
    if (known !== undefined) return known;
    const { id: own, url = '', publisher = hostOf(url) ?? url, headline = '' } = source;
    const id = this.#unused('sources', own || idFromText(`${publisher} ${headline}`) || 'source');
    this.#sources.set(key, id);
    this.add('sources', { ...said, publisher, id }, origin, fields);
    return id;
  }

  /** A citation of what stands at an address, of which no more is known than what a link says. */
  linked(url: string, text: string, origin?: Origin, more: Partial<Source> = {}): Citation {
    const publisher = hostOf(url) ?? (text || url);
    const headline = text === '' || text === url ? undefined : text;
    return { source: this.source({ publisher, headline, url, ...more }, origin), stance: 'context' };
  }

  #unused(list: 'sources' | 'lanes' | 'events', base: string): string {
    return unusedId(base, this.#ids[list], this.#nextSuffix[list]);
  }
}

/** The host of a web address, as readers know it. */
export function hostOf(url: string): string | undefined {
  return /^(?:https?:)?\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/i.exec(url)?.[1];
}

/** An object without the fields that say nothing. */
export function withoutNothing<T extends object>(item: T): T {
  const kept: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(item))
    if (value !== undefined && value !== '') kept[field] = value as unknown;
  return kept as T;
}
