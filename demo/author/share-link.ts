/**
 * A document in a link: its text, compressed (deflate, base64url), in the part of the address after #, which no browser sends to a server.
 */

const name = 'timeline';
/** Longer links are cut by some programs that pass them on. */
export const longestHash = 16_000;
/** What a link may grow to in bytes: a short one can hold very much of the same. */
export const mostBytes = 20_000_000;

/** What to put after `#`; nothing where it would be too long to be passed on. */
export async function toHash(text: string): Promise<string | undefined> {
  const packed = await bytesOf(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  let letters = '';
  for (const byte of packed) letters += String.fromCharCode(byte);
  const hash = `${name}=${btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
  return hash.length > longestHash ? undefined : hash;
}

/** Whether there is a document after the `#`. */
export function hasDocument(hash: string): boolean {
  return hash.replace(/^#/, '').startsWith(`${name}=`);
}

/** The text of the document; nothing where it is cut short or was none. */
export async function fromHash(hash: string): Promise<string | undefined> {
  try {
    const letters = atob(
      hash
        .slice(hash.indexOf('=') + 1)
        .replaceAll('-', '+')
        .replaceAll('_', '/'),
    );
    const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const bytes = await bytesOf(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > mostBytes) throw new RangeError('too much');
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
