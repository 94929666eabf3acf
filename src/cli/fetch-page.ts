/**
 * One address: what stands there, or why nothing can be read. Bounded in time and in bytes, follows redirects by hand so that a move for
 * good is seen, and says honestly who asks.
 */
import { looksLikeHtml, textOfHtml } from '../check/html-text.ts';
import { decodeText } from '../decode.ts';
import type { Queue } from './queue.ts';

export type PageResult = {
  /** Where it has moved to for good. */
  readonly movedTo?: string;
} & (
  | { readonly kind: 'page'; readonly text: string }
  /** The server says that it is not there (404, 410), or that it cannot serve it (500 and above). */
  | { readonly kind: 'dead'; readonly status: number }
  /** No answer, or no end of it, in time; no such host; a circle of redirects. */
  | { readonly kind: 'unreachable'; readonly why: string }
  | { readonly kind: 'too-large' }
  /** It is there, and not for programs (401, 403, 429 and their like), or not text. */
  | { readonly kind: 'unread'; readonly why: string }
);

export interface FetchLimits {
  /** For one address with all its redirects. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly userAgent: string;
}

const mostRedirects = 10;
const movedForGood = [301, 308];
const movedForNow = [302, 303, 307];

/** The page at an address. Never rejects. */
export async function fetchPage(address: string, limits: FetchLimits, queue: Queue): Promise<PageResult> {
  if (!URL.canParse(address)) return { kind: 'unreachable', why: 'its address is none' };
  let url = new URL(address);
  let movedTo: string | undefined;
  let isStillForGood = true;
  let leftMs = limits.timeoutMs;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    // The wait for a turn does not count, only the time that the servers take.
    const answer = await queue(url.host, async () => {
      const startMs = performance.now();
      const result = await request(url, { ...limits, timeoutMs: Math.max(1, leftMs) });
      leftMs -= performance.now() - startMs;
      return result;
    });
    if (!('location' in answer)) return { ...answer, ...(movedTo !== undefined && { movedTo }) };
    const next = URL.canParse(answer.location, url.href) ? new URL(answer.location, url.href) : undefined;
    if (!next || !/^https?:$/.test(next.protocol)) return { kind: 'unreachable', why: 'it redirects to no web page' };
    isStillForGood &&= answer.isForGood;
    url = next;
    if (isStillForGood) movedTo = next.href;
  }
  return { kind: 'unreachable', why: 'it redirects in a circle' };
}

interface Redirect {
  readonly location: string;
  readonly isForGood: boolean;
}

async function request(url: URL, limits: FetchLimits): Promise<PageResult | Redirect> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), limits.timeoutMs);
  try {
    const response = await fetch(url.href, {
      redirect: 'manual',
      signal: controller.signal,
      headers: { 'User-Agent': limits.userAgent, Accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5' },
    });
    const { status, headers } = response;
    const location = headers.get('location');
    const isForGood = movedForGood.includes(status);
    if (location !== null && (isForGood || movedForNow.includes(status))) return { location, isForGood };
    if (status === 404 || status === 410 || status >= 500) return { kind: 'dead', status };
    if (!response.ok) return { kind: 'unread', why: `the server answers ${status} to a program` };
    const type = headers.get('content-type') ?? '';
    if (type && !/^(?:text\/|application\/(?:xhtml\+xml|xml|json))/i.test(type.trim()))
      return { kind: 'unread', why: `it is ${type.split(';')[0]}, no text` };
    const bytes = await readAtMost(response, limits.maxBytes);
    if (!bytes) return { kind: 'too-large' };
    const text = decodeText(bytes, type);
    return { kind: 'page', text: /html/i.test(type) || looksLikeHtml(text) ? textOfHtml(text) : text };
  } catch (error) {
    return { kind: 'unreachable', why: controller.signal.aborted ? 'no whole answer came in time' : reasonOf(error) };
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

/** The body, or undefined where it is larger than that; then the rest is not read. */
async function readAtMost(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = (cause as { readonly code?: unknown } | undefined)?.code;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'its host is not known';
  if (code === 'ECONNREFUSED') return 'its host takes no connection';
  return cause instanceof Error ? cause.message : String(cause);
}
