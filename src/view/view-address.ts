/**
 * Where a reader is, as a text for the address of a page, so that any view is a link.
 *
 * In: what is in view, the open event, what is searched for and filtered. Out: a text such as
 * `view:2025-03-09..2025-04-20;event:ceasefire-collapses;search:doha`, and back; and its place under one key of a hash, beside whatever else
 * stands there. What cannot be read is left out.
 */
import { FACETS } from '../language/facet.ts';
import { msPerDay } from '../time/calendar.ts';
import type { Choice } from './facets.ts';
import { isViewport } from './viewport.ts';
import type { Viewport } from './viewport.ts';

export interface ViewAddress {
  /** Absent for the opening view. */
  readonly viewport?: Viewport | undefined;
  /** The id of the event whose card is open. */
  readonly event?: string | undefined;
  readonly query?: string | undefined;
  readonly choice?: Choice | undefined;
}

export function viewAddress({ viewport, event, query, choice = {} }: ViewAddress): string {
  const parts = [
    viewport && `view:${instantText(viewport.start)}..${instantText(viewport.start + viewport.duration)}`,
    event !== undefined && `event:${encode(event)}`,
    query && `search:${encode(query)}`,
    ...FACETS.map((facet) => choice[facet]?.length && `${facet}:${choice[facet].map(encode).join(',')}`),
  ];
  return parts.filter(Boolean).join(';');
}

export function readViewAddress(text: string): ViewAddress {
  const parts = new Map(
    text.split(';').map((part) => {
      const colon = part.indexOf(':');
      return [part.slice(0, colon), part.slice(colon + 1)] as const;
    }),
  );
  const choice = FACETS.flatMap((facet) => {
    const values = parts.get(facet)?.split(',').map(decode);
    return values?.every((value) => value !== undefined) ? [[facet, values] as const] : [];
  });
  const [start, end] = (parts.get('view') ?? '').split('..').map(instantOf);
  const viewport = { start: start ?? NaN, duration: (end ?? NaN) - (start ?? NaN) };
  return {
    viewport: isViewport(viewport) && viewport.duration > 0 ? viewport : undefined,
    event: decode(parts.get('event')),
    query: decode(parts.get('search')),
    choice: Object.fromEntries(choice),
  };
}

/** What stands under a key of a hash; `undefined` where it is not there. */
export function valueIn(hash: string, key: string): string | undefined {
  const prefix = `${encode(key)}=`;
  return partsOf(hash)
    .find((part) => part.startsWith(prefix))
    ?.slice(prefix.length);
}

/** The hash with another value under the key, or without the key for an empty one; all else stays as it is. */
export function withValue(hash: string, key: string, value: string): string {
  const prefix = `${encode(key)}=`;
  const parts = partsOf(hash);
  const place = parts.findIndex((part) => part.startsWith(prefix));
  const own = value ? [prefix + value] : [];
  const next = place < 0 ? [...parts, ...own] : parts.toSpliced(place, 1, ...own);
  return next.length > 0 ? `#${next.join('&')}` : '';
}

const partsOf = (hash: string): string[] => hash.replace(/^#/, '').split('&').filter(Boolean);

/** A day where it is one, else the number of ms since 1970. */
function instantText(instant: number): string {
  const ms = Math.round(instant);
  const isDay = ms % msPerDay === 0 && Math.abs(ms) < 8e15;
  const day = isDay ? new Date(ms).toISOString().slice(0, -14) : '';
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : String(ms);
}

const instantOf = (text: string): number => {
  if (text === '') return NaN;
  return /^\d{4}-/.test(text) ? Date.parse(text) : Number(text);
};

const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('%20', '+');

function decode(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text.replaceAll('+', '%20'));
  } catch {
    return undefined;
  }
}
