/**
 * Bytes that somebody saved, as text: UTF-8 where they are that, UTF-16 where a byte order mark says so, and else windows-1252, as spreadsheets of the West
 * write it. Taken for UTF-8, its letters would be lost without a word.
 */
export function textOfBytes(bytes: Uint8Array<ArrayBuffer>): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254 255') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The same of a file. */
export async function textOfFile(file: Blob): Promise<string> {
  return textOfBytes(new Uint8Array(await file.arrayBuffer()));
}
