/**
 * A Vite plugin that frames every page of the demo site: the head, the masthead and the footer are written once, here. The page that stands
 * in frames of others (`embed.html`) gets a head alone.
 * In: a page that has a <title>, a description and a <main>. Out: the whole page, under the strict content security policy that
 * the element promises to work under.
 */
import type { Plugin } from 'vite';

const EMBED = 'embed.html';

/** Where a page may ask for data: the authoring page and the embed page also at an address that its author names. */
const CONNECT: Readonly<Record<string, string>> = { 'author.html': "'self' https:", [EMBED]: "'self' https: http:" };
/** Where pictures may stand: those of a timeline from elsewhere stand elsewhere. */
const IMAGES: Readonly<Record<string, string>> = { [EMBED]: "'self' https: http:" };

const policyOf = (page: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${CONNECT[page] ?? "'self'"}; ` +
  `img-src ${IMAGES[page] ?? "'self'"}; require-trusted-types-for 'script'` +
  (page === 'embedding.html' ? "; frame-src 'self'" : '');

const LINKS = {
  'index.html': 'Story',
  'author.html': 'Make one',
  'sources.html': 'Sources',
  'million.html': 'A million',
  'theming.html': 'Theming',
  'embedding.html': 'Embedding',
  'api.html': 'API',
  'arabic.html': '<span lang="ar" dir="rtl">العربية</span>',
};

const head = (page: string): string => `<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policyOf(page)}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="./icon.svg" />${page === EMBED ? '' : '\n    <link rel="stylesheet" href="./site.css" />'}`;

/** On a page in another language, head and foot say that they are English. */
const foreign = (html: string): string => (html.includes('<html lang="en">') ? '' : ' lang="en" dir="ltr"');

const masthead = (page: string, marks: string): string => {
  const links = Object.entries(LINKS).map(
    ([href, name]) => `<li><a href="./${href}"${href === page ? ' aria-current="page"' : ''}>${name}</a></li>`,
  );
  return `<a class="skip" href="#main"${marks}>Skip to the content</a>
    <header class="masthead"${marks}>
      <a class="masthead-name" href="./index.html">Sourced Timeline</a>
      <nav aria-label="Pages"><ul>${links.join('')}</ul></nav>
    </header>`;
};

const footer = (marks: string): string => `<footer class="footer"${marks}>
      <p>
        <strong>Sourced Timeline</strong> is open source under the MIT licence. The articles that the story cites belong to
        their publishers: facts are told here in the project’s own words, and quotations are short and attributed.
      </p>
      <p>This page asks nobody for anything: no fonts, no scripts, no counters from elsewhere.</p>
    </footer>`;

export const pageFrame = (): Plugin => ({
  name: 'page-frame',
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { path }) => {
      const page = path.split('/').at(-1) || 'index.html';
      const headed = html.replace('<head>', `<head>\n    ${head(page)}`);
      if (page === EMBED) return headed;
      return headed
        .replace('<body>', `<body>\n    ${masthead(page, foreign(html))}`)
        .replace('</body>', `  ${footer(foreign(html))}\n  </body>`);
    },
  },
});
