/**
 * From an address to text. In: a URL and an abort signal. Out: the text, or the reason why there is none. Nothing else is
 * ever requested.
 */
export type Loaded =
  | { readonly text: string }
  | { readonly reason: 'network'; readonly url: string }
  | { readonly reason: 'status'; readonly url: string; readonly status: number };

/** Rejects only when aborted. */
export async function load(url: string, signal: AbortSignal): Promise<Loaded> {
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) return { reason: 'status', url, status: response.status };
    return { text: await response.text() };
  } catch {
    signal.throwIfAborted();
    return { reason: 'network', url };
  }
}
