/**
 * Bytes to text, as a browser would read them: a byte order mark first, then what the server says, then what the page says of itself; else
 * UTF-8 where it is, and windows-1252 where it is not.
 */

/** The browser's, or Node's. */
type Decoder = InstanceType<typeof TextDecoder>;

/** What a page says of its encoding stands within its first kilobyte. */
const declaredWithin = 1024;

export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const work = decodeInSteps(bytes, contentType);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** The same with pauses, since a long text takes as long as several frames. */
export function* decodeInSteps(bytes: Uint8Array, contentType = ''): Generator<void, string, void> {
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, declaredWithin));
  // In JSON such words are somebody's title.
  const head = /^\s*[[{]/.test(begin) ? '' : begin;
  const labels = [
    markOf(bytes),
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1],
    /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1],
    /<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1],
  ];
  for (const label of labels) {
    const decoder = label === undefined ? undefined : decoderOf(label);
    if (decoder) return yield* decodeWith(decoder, bytes);
  }
  try {
    return yield* decodeWith(new TextDecoder('utf-8', { fatal: true }), bytes);
  } catch {
    return yield* decodeWith(new TextDecoder('windows-1252'), bytes);
  }
}

/** The same of a file that somebody saved: windows-1252 is what spreadsheets of the West write, and taken for UTF-8 its letters would be lost without a word. */
export async function textOfFile(file: Blob): Promise<string> {
  return decodeText(new Uint8Array(await file.arrayBuffer()));
}

function markOf(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decoderOf(label: string): Decoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** What windows-1252 has from 0x80 to 0x9F. */
const windowsMarks = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 reads windows-1252 as ISO 8859-1, and curly quotation marks as controls (https://github.com/nodejs/node/issues/56542). */
function* decodeWith(decoder: Decoder, bytes: Uint8Array): Generator<void, string, void> {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += PART_LENGTH) {
    const part = decoder.decode(bytes.subarray(from, from + PART_LENGTH), { stream: true });
    parts.push(decoder.encoding === 'windows-1252' ? withMarks(part) : part);
    yield;
  }
  return parts.join('') + decoder.decode();
}

/** So many bytes are decoded in a step: about a millisecond's work. */
const PART_LENGTH = 1_000_000;

function withMarks(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => windowsMarks[control.charCodeAt(0) - 0x80] ?? control);
}
