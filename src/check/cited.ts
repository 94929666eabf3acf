/**
 * What there is to check in a document: its quotations, and the addresses of its sources, each with its path in the file. Read from the raw
 * data, since parsing leaves out what is bad, and then paths no longer lead to the same place.
 */
import { safeUrl } from '../document/safe-url.ts';
import type { Quote } from '../document/timeline.ts';

type Path = readonly string[];

export interface CitedQuotation {
  /** The path of the quotation's words. */
  readonly path: Path;
  /** The id of its source. */
  readonly source: string;
  readonly quote: Quote;
}

export interface CitedSource {
  readonly path: Path;
  readonly id: string;
  /** Absolute http(s) addresses; others cannot be opened from here. */
  readonly url: string | undefined;
  readonly archivedAt: string | undefined;
  readonly gone: boolean;
}

export function quotationsIn(raw: unknown): readonly CitedQuotation[] {
  return itemsOf(raw, 'events').flatMap(([event, number]) =>
    itemsOf(event, 'citations').flatMap(([citation, place]) => {
      const source = textIn(citation, 'source');
      const quote = fieldOf(citation, 'quote');
      const exact = textIn(quote, 'exact');
      if (!source || !exact) return [];
      const path = ['events', number, 'citations', place, 'quote', 'exact'];
      return { path, source, quote: { exact, prefix: textIn(quote, 'prefix'), suffix: textIn(quote, 'suffix') } };
    }),
  );
}

export function sourcesIn(raw: unknown): readonly CitedSource[] {
  return itemsOf(raw, 'sources').map(([source, number]) => ({
    path: ['sources', number],
    id: textIn(source, 'id'),
    url: addressIn(source, 'url'),
    archivedAt: addressIn(source, 'archivedAt'),
    gone: fieldOf(source, 'gone') === true,
  }));
}

function itemsOf(holder: unknown, list: string): readonly (readonly [item: unknown, number: string])[] {
  const items = fieldOf(holder, list);
  return Array.isArray(items) ? items.map((item: unknown, index) => [item, String(index)]) : [];
}

function fieldOf(holder: unknown, field: string): unknown {
  return holder !== null && typeof holder === 'object'
    ? (holder as Readonly<Record<string, unknown>>)[field]
    : undefined;
}

function textIn(holder: unknown, field: string): string {
  const value = fieldOf(holder, field);
  return typeof value === 'string' ? value : '';
}

function addressIn(source: unknown, field: string): string | undefined {
  const address = safeUrl(textIn(source, field));
  return address && /^https?:/i.test(address) ? address : undefined;
}
