/** The articles in a folder: every text and HTML file in it, by name, as text that quotations can be held against. */
import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Article } from '../check/articles.ts';
import { foldText } from '../check/fold.ts';
import { looksLikeHtml, textOfHtml } from '../check/html-text.ts';
import { decodeText } from '../decode.ts';

const extensions = ['.txt', '.text', '.md', '.html', '.htm', '.xhtml'];

/** Rejects where the folder cannot be read. */
export async function readArticles(folder: string): Promise<readonly Article[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && extensions.includes(extname(entry.name).toLowerCase()))
    .map(({ name }) => name)
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const raw = decodeText(await readFile(join(folder, name)));
      const isPage = /\.x?html?$/i.test(name) || looksLikeHtml(raw);
      return { name, raw, text: foldText(isPage ? textOfHtml(raw) : raw) };
    }),
  );
}
