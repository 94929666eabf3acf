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

/** The words around a page. What its links lead to is in English all the same. */
interface FrameWords {
  readonly skip: string;
  readonly pages: string;
  readonly links: Readonly<Record<string, string>>;
  readonly footer: readonly [license: string, privacy: string];
}

const english: FrameWords = {
  skip: 'Skip to the content',
  pages: 'Pages',
  links: {
    'index.html': 'Story',
    'author.html': 'Make one',
    'sources.html': 'Sources',
    'million.html': 'A million',
    'theming.html': 'Theming',
    'embedding.html': 'Embedding',
    'api.html': 'API',
    'arabic.html': '<span lang="ar" dir="rtl">العربية</span>',
  },
  footer: [
    '<strong>Sourced Timeline</strong> is open source under the MIT licence. The articles that the story cites belong to ' +
      'their publishers: facts are told here in the project’s own words, and quotations are short and attributed.',
    'This page asks nobody for anything: no fonts, no scripts, no counters from elsewhere.',
  ],
};

const arabic: FrameWords = {
  skip: 'الانتقال إلى المحتوى',
  pages: 'الصفحات',
  links: {
    'index.html': 'القصة',
    'author.html': 'أنشئ خطك',
    'sources.html': 'المصادر',
    'million.html': 'مليون حدث',
    'theming.html': 'المظهر',
    'embedding.html': 'التضمين',
    'api.html': '<bdi lang="en">API</bdi>',
    'arabic.html': 'العربية',
  },
  footer: [
    '<strong><bdi lang="en">Sourced Timeline</bdi></strong> برنامج مفتوح المصدر برخصة <bdi lang="en">MIT</bdi>. المقالات التي تستند إليها القصة ملك ' +
      'لناشريها: تُروى الوقائع هنا بكلمات المشروع، والاقتباسات قصيرة ومنسوبة إلى أصحابها.',
    'لا تطلب هذه الصفحة شيئًا من أحد: لا خطوط ولا برامج ولا عدّادات من مكان آخر.',
  ],
};

const head = (page: string): string => `<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policyOf(page)}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="./icon.svg" />${page === EMBED ? '' : '\n    <link rel="stylesheet" href="./site.css" />'}`;

const masthead = (page: string, words: FrameWords): string => {
  const links = Object.entries(words.links).map(([href, name]) => {
    const marks = href === page ? ' aria-current="page"' : words === english ? '' : ' hreflang="en"';
    return `<li><a href="./${href}"${marks}>${name}</a></li>`;
  });
  return `<a class="skip" href="#main">${words.skip}</a>
    <header class="masthead">
      <a class="masthead-name" href="./index.html" lang="en"><bdi>Sourced Timeline</bdi></a>
      <nav aria-label="${words.pages}"><ul>${links.join('')}</ul></nav>
    </header>`;
};

const footer = ({ footer: paragraphs }: FrameWords): string =>
  `<footer class="footer">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</footer>`;

export const pageFrame = (): Plugin => ({
  name: 'page-frame',
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { path }) => {
      const page = path.split('/').at(-1) || 'index.html';
      const headed = html.replace('<head>', `<head>\n    ${head(page)}`);
      if (page === EMBED) return headed;
      const words = html.includes('<html lang="ar"') ? arabic : english;
      return headed
        .replace('<body>', `<body>\n    ${masthead(page, words)}`)
        .replace('</body>', `  ${footer(words)}\n  </body>`);
    },
  },
});
