/**
 * Which addresses become links: http(s), mailto and relative ones, as a browser would read them, not as they look.
 * A browser drops tabs and line breaks anywhere and blanks and controls at the ends (WHATWG URL), so the same is done here
 * before the scheme is looked at. It has no `URL`, since the core runs where there is none.
 */

const stripped = /^[\0-\x20]+|[\0-\x20]+$|[\t\n\r]/g;
const control = /\p{Cc}/u;
/** A scheme that may be followed, or none. */
const usable = /^(?:mailto:|(?:https?:)?[\\/]{2}[^\\/?#\s]|(?![a-z][a-z\d+.-]*:|[\\/]{2}|$))/i;

/**
 * What begins with the name of a host, such as `example.org/a`, and not with that of a file, such as `a.html`: without a scheme it would lead into the
 * page's own site.
 */
export const bareHost = /^\s*(?:[\w-]+\.)+(?:[a-z]{2,}\/|(?:com|org|net|(?!gz|js|md)[a-z]{2})(?:[?#]|$))/i;

/**
 * The address as it may be put into a link, or undefined where it must not be one.
 * An address that borrows the page's scheme (`//host/path`) is taken as https, so that it means the same on every page.
 */
export function safeUrl(url: string): string | undefined {
  const address = url.replace(stripped, '');
  return usable.test(address) && !control.test(address) ? address.replace(/^[\\/]{2}/, 'https://') : undefined;
}
