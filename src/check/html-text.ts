/**
 * The text of a web page, as a reader sees it: scripts, styles and what else is not read are dropped, entities are resolved, and
 * a line breaks where a block of the page begins or ends. Nothing is run and nothing is requested.
 */
import { Parser } from 'htmlparser2';

const notRead = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'title']);

/** Elements that a browser sets as blocks (HTML standard, 15.3), and the line break. */
const blocks = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol option p plaintext pre ' +
    'search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

export function textOfHtml(html: string): string {
  // Most titles are plain text.
  if (!/[<&]/.test(html)) return withoutSurplusBlanks(html);
  const pieces: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (notRead.has(name)) hidden++;
      else if (blocks.has(name)) pieces.push('\n');
    },
    ontext(text) {
      if (hidden === 0) pieces.push(text);
    },
    onclosetag(name) {
      if (notRead.has(name)) hidden--;
      else if (blocks.has(name)) pieces.push('\n');
    },
  });
  parser.end(html);
  return withoutSurplusBlanks(pieces.join(''));
}

function withoutSurplusBlanks(text: string): string {
  return text
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Whether a text is a web page rather than plain text. A comment ends where it first may: many of them are read in one way only, so that none holds up the page. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(
    text.slice(0, 5000),
  );
}
