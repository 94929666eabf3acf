/** The page in one file, read as text: what may run in it, and what it says to whoever has no script. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { loadMessages } from '../language/languages.ts';
import { toHtml } from './html.ts';
import { sample } from './sample.fixture.ts';

const flagship = parseDocument(readFileSync('data/gaza-ceasefire.json', 'utf8')).document;
const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a timeline as a page in one file', () => {
  test('allows its own script and style, and no request', async () => {
    const page = await toHtml(flagship, { script: 'const é = "a\r\nb";' });
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    const script = /<script type="module">([\s\S]*?)<\/script>/.exec(page)![1]!;
    expect(policy).toContain(`script-src ${digest(script)};`);
    expect(policy).toContain(`style-src ${digest(/<style>(.*)<\/style>/.exec(page)![1]!)};`);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('a script that names tags stays one script, and says the same', async () => {
    const script = 'export default ["</script>", "<!--", "<SCRIPT>", /<script/.test("<script"), `${1 < 2}<!-- -->`];';
    const page = await toHtml(flagship, { script });
    const inPage = /<script type="module">([\s\S]*?)<\/script>\n<\/body>/.exec(page)![1]!;
    expect(inPage).not.toMatch(/<\/?script|<!--/i);
    const saysOf = async (text: string): Promise<unknown> =>
      ((await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { default: unknown }).default;
    expect(await saysOf(inPage)).toEqual(await saysOf(script));
  });

  test('says to readers without a script what happened, when, and who says so', async () => {
    const page = await toHtml(flagship, { script: '' });
    expect(page).toContain('<title>From ceasefire to the Kremlin</title>');
    expect(page).toContain('<html lang="en">');
    expect(page.match(/<li>/g)).toHaveLength(flagship.events.length);
    expect(page).toMatch(/<time datetime="2025-03-18">18 March 2025<\/time> <strong>[^<]+<\/strong>/);
    expect(page).toMatch(/<blockquote cite="https:[^"]+">[^<]+<\/blockquote>/);
  });

  test('says times in the zone of the document, and names it', async () => {
    const events = [{ id: 'a', title: 'A', date: '2025-04-17T22:30Z' }];
    const page = await toHtml({ ...sample, timeZone: 'Asia/Qatar', events }, { script: '' });
    expect(page).toContain('<time datetime="2025-04-17T22:30Z">18 April 2025, 1:30 GMT+3</time>');
  });

  test('says dates in the language that is asked for, and runs its way', async () => {
    const messages = await loadMessages('ar');
    const page = await toHtml(flagship, { script: '', messages, isRightToLeft: true });
    expect(page).toContain('<html lang="en" dir="rtl">');
    expect(page).toContain('<sourced-timeline locale="ar">');
    expect(page).toContain('>بين 10 و16 أبريل 2025</time>');
  });

  test('has no tag that came from the data', async () => {
    const evil = '"><script>alert(1)</script><!--';
    const page = await toHtml(
      {
        ...sample,
        title: evil,
        description: evil,
        language: evil,
        events: [
          { id: evil, title: evil, date: '2025', summary: evil, citations: [{ source: 'paper', speaker: evil }] },
        ],
      },
      { script: '', locale: 'en' },
    );
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).not.toContain('<!--');
  });
});
