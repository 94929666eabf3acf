/**
 * Which addresses become links: http(s), mailto and relative ones, as a browser would read them, not as they look.
 * A browser drops tabs and line breaks anywhere and blanks and controls at the ends (WHATWG URL), so the same is done here
 * before the scheme is looked at. It has no `URL`, since the core runs where there is none.
 */

const strippedAtEnds = /^[\0-\x20]+|[\0-\x20]+$/g;
const strippedAnywhere = /[\t\n\r]/g;
const control = /\p{Cc}/u;
const scheme = /^([a-z][a-z\d+.-]*):/i;
const withHost = /^https?:[\\/]{2}[^\\/?#\s]/i;

/**
 * The address as it may be put into a link, or undefined where it must not be one.
 * An address that borrows the page's scheme (`//host/path`) is taken as https, so that it means the same on every page.
 */
export function safeUrl(url: string): string | undefined {
  const address = url.replace(strippedAtEnds, '').replace(strippedAnywhere, '');
  if (address === '' || control.test(address)) return undefined;
  const named = scheme.exec(address)?.[1]?.toLowerCase();
  if (named === 'mailto') return address;
  if (named !== undefined) return withHost.test(address) ? address : undefined;
  if (/^[\\/]{2}/.test(address)) return safeUrl(`https://${address.slice(2)}`);
  return address;
}
