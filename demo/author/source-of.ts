/**
 * A source for an address: the one of the document that has it, or a new one to fill in. Its publisher is taken from another source of the same
 * host, or guessed from the name of the host: a proposal for the author, who knows it better.
 */
import { idFromText } from '../../src/document/ids.ts';
import { safeUrl } from '../../src/document/safe-url.ts';
import { withScheme } from '../../src/document/with-scheme.ts';
import { append, listIn, textIn } from './draft.ts';
import type { Fields } from './draft.ts';

export interface SourceFound {
  readonly draft: Fields;
  readonly id: string;
  /** Whether the publisher is only a guess. */
  readonly isGuess: boolean;
}

/** Nothing where the text is no address of the web. */
export function withSource(draft: Fields, given: string): SourceFound | undefined {
  const url = addressOf(given);
  if (url === undefined) return undefined;
  const sources = listIn(draft, 'sources');
  const known = sources.find((source) => source['url'] === url && source['id'] !== undefined);
  if (known) return { draft, id: textIn(known, 'id'), isGuess: false };
  const sibling = sources.find((source) => hostOf(textIn(source, 'url')) === hostOf(url) && source['publisher']);
  const publisher = sibling ? textIn(sibling, 'publisher') : publisherOf(url);
  const id = newId(publisher, sources);
  return { draft: append(draft, ['sources'], { id, publisher, url }), id, isGuess: !sibling };
}

/** The address as a link; a host without a scheme is taken as https. */
export function addressOf(given: string): string | undefined {
  const url = safeUrl(withScheme(given));
  return url !== undefined && hostOf(url) !== undefined ? url : undefined;
}

/** An id made of a text, which none of these has. */
export function newId(text: string, items: readonly Fields[]): string {
  const stem = idFromText(text) || 'item';
  const taken = new Set(items.map((item) => item['id']));
  let id = stem;
  for (let count = 2; taken.has(id); count++) id = `${stem}-${count}`;
  return id;
}

function hostOf(url: string): string | undefined {
  return /^https?:[\\/]{2}(?:[^\\/?#@]*@)?([^\\/?#:]+\.[^\\/?#:]+)/i.exec(url)?.[1]?.toLowerCase();
}

/** Parts of a host that are not the name of whose it is. */
const around = /^(?:www\d?|m|amp|news|edition|[a-z]{2}|english|arabic|web)$/;
const underCountry = /^(?:com|co|org|net|ac|gov|edu|or|ne)$/;

export function publisherOf(url: string): string {
  const parts = (hostOf(url) ?? url).split('.');
  const own = parts.slice(0, -1);
  if (own.length > 1 && underCountry.test(own.at(-1)!)) own.pop();
  while (own.length > 1 && around.test(own[0]!)) own.shift();
  const name = own.at(-1) ?? '';
  // Short names are mostly initials.
  if (name.length <= 4) return name.toUpperCase();
  return name.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase());
}
