/**
 * From an address to bytes. In: a URL, the base that it is relative to, and an abort signal. Out: the bytes in the pieces in which they
 * came, or the reason why there are none. Nothing else is ever requested.
 */
export type LoadFailure =
  /** No answer: no such host, no permission for this page (CORS, CSP), no network, or no address at all. */
  | { readonly reason: 'network'; readonly url: string }
  | { readonly reason: 'status'; readonly url: string; readonly status: number };

export interface Loaded {
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
}

/**
 * Never rejects; what comes back after an abort is of no use. `onProgress` hears how many bytes have come, of how many; NaN where the server
 * does not say how many there are.
 */
export async function load(
  src: string,
  base: string,
  signal: AbortSignal,
  onProgress: (come: number, length: number) => void,
): Promise<Loaded | LoadFailure> {
  try {
    const url = new URL(src, base).href;
    const response = await fetch(url, { signal });
    if (!response.ok) return { reason: 'status', url, status: response.status };
    // The length is that of what was sent, which may have been packed.
    const length = response.headers.has('Content-Encoding')
      ? NaN
      : Number(response.headers.get('Content-Length') ?? NaN);
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let come = 0;
    const reader = response.body?.getReader();
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      pieces.push(read.value);
      come += read.value.length;
      onProgress(come, length);
    }
    return { pieces };
  } catch {
    return { reason: 'network', url: src };
  }
}
