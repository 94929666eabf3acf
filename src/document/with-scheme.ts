/**
 * The address that was meant where somebody wrote a host alone, as people type it: `example.org/a` in, `https://example.org/a` out. Any other stays as it
 * is, a relative one too. For those who fill in a form or a table; in a document of ours it is only asked about.
 */
import { bareHost } from './safe-url.ts';

export function withScheme(address: string): string {
  return bareHost.test(address) ? `https://${address.trim()}` : address;
}
