/**
 * From an address to text. In: a URL, the base that it is relative to, and an abort signal. Out: the text, or the reason why there is
 * none. Nothing else is ever requested.
 */
export type LoadFailure =
  /** No answer: no such host, no permission for this page (CORS, CSP), no network, or no address at all. */
  | { readonly reason: 'network'; readonly url: string }
  | { readonly reason: 'status'; readonly url: string; readonly status: number };

/** Never rejects; what comes back after an abort is of no use. */
export async function load(
  src: string,
  base: string,
  signal: AbortSignal,
): Promise<{ readonly text: string } | LoadFailure> {
  try {
    const url = new URL(src, base).href;
    const response = await fetch(url, { signal });
    if (!response.ok) return { reason: 'status', url, status: response.status };
    return { text: await response.text() };
  } catch {
    return { reason: 'network', url: src };
  }
}
