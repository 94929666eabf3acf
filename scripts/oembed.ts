/**
 * A Vite plugin for oEmbed (https://oembed.com): pages name an answer, and the answer is written at build time.
 *
 * A site without a server can answer for one timeline only, the flagship. `SITE_URL` is the address at which the site will stand; without it the
 * address in the answer is relative, which a program that reads it elsewhere cannot follow.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const TITLE = 'From ceasefire to the Kremlin';
const PAGES = ['index.html', 'embed.html'];
const [WIDTH_PX, HEIGHT_PX] = [960, 760];

export const oembed = (outDir: string, site = process.env['SITE_URL'] ?? ''): Plugin => {
  const base = site === '' || site.endsWith('/') ? site : `${site}/`;
  let isBuild = false;
  return {
    name: 'oembed',
    configResolved: ({ command }) => void (isBuild = command === 'build'),
    transformIndexHtml: (_html, { path }) =>
      PAGES.includes(path.split('/').at(-1) || 'index.html')
        ? [
            {
              tag: 'link',
              attrs: {
                rel: 'alternate',
                type: 'application/json+oembed',
                href: `${base || './'}oembed.json`,
                title: TITLE,
              },
            },
          ]
        : [],
    closeBundle() {
      if (!isBuild) return;
      const answer = {
        version: '1.0',
        type: 'rich',
        title: TITLE,
        provider_name: 'Sourced Timeline',
        ...(base && { provider_url: base }),
        width: WIDTH_PX,
        height: HEIGHT_PX,
        html: `<iframe src="${base}embed.html?src=data/gaza-ceasefire.json" title="${TITLE}, a timeline" width="${WIDTH_PX}" height="${HEIGHT_PX}" loading="lazy"></iframe>`,
      };
      writeFileSync(join(outDir, 'oembed.json'), `${JSON.stringify(answer, null, 2)}\n`);
    },
  };
};
