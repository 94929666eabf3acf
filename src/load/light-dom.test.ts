/** Lists as people write them in a page, and what is read from them. */
import { describe, expect, test } from 'vitest';
import { readList } from './light-dom.ts';
import { tagIn } from './tag.fixture.ts';

interface Read {
  readonly sources: readonly { readonly url: string; readonly publisher: string }[];
  readonly events: readonly { readonly title: string; readonly date: string; readonly citations: readonly object[] }[];
}

const read = (html: string): Read => readList(tagIn(html)) as Read;

describe('a list', () => {
  test('gives its heading, and of each item a date, a title, a summary, quotations and sources', () => {
    expect(
      readList(
        tagIn(`<h2>From a list</h2><ol>
          <li id="a" dir="RTL"><time datetime="2025-03-18">18 March</time> – It collapses
            <p>As they <time datetime="1999">say</time>.</p>
            <blockquote cite="https://example.org/a">“a complete <ul><li>collapse</li></ul>”</blockquote>
            <a href="https://example.org/a">The Bulletin</a></li>
          <li><time datetime="2025-04-17">17</time> to <time datetime="2025-04-19">19 April</time>: They meet
            (<a href="https://www.example.org/b">The Gazette</a>)</li>
        </ol>`),
        'en',
      ),
    ).toEqual({
      title: 'From a list',
      language: 'en',
      sources: [
        { id: 'https://example.org/a', publisher: 'The Bulletin', url: 'https://example.org/a' },
        { id: 'https://www.example.org/b', publisher: 'The Gazette', url: 'https://www.example.org/b' },
      ],
      events: [
        {
          id: 'a',
          title: 'It collapses',
          date: '2025-03-18',
          summary: 'As they say.',
          citations: [{ source: 'https://example.org/a', quote: { exact: 'a complete collapse' } }],
          dir: 'rtl',
        },
        {
          id: '2025-04-17-2025-04-19-they-meet',
          title: 'They meet',
          date: '2025-04-17/2025-04-19',
          citations: [{ source: 'https://www.example.org/b' }],
        },
      ],
    });
    expect(readList(tagIn('<p>No list</p>'))).toBeUndefined();
  });

  test('within an item holds events of their own, which share nothing with it', () => {
    const { events } = read(
      `<ol><li><time datetime="2025-04-18">18 April</time> Second <a href="https://b.example/">B</a>
        <ul><li><time datetime="2025-04-21">21</time> Nested talks <a href="https://c.example/">C</a><p>Words</p></li></ul>
      </li><li><time datetime="2025-04-22">22 April</time> Third</li></ol>`,
    );
    expect(events).toMatchObject([
      { title: 'Second', date: '2025-04-18', summary: undefined, citations: [{ source: 'https://b.example/' }] },
      { title: 'Nested talks', date: '2025-04-21', summary: 'Words', citations: [{ source: 'https://c.example/' }] },
      { title: 'Third', date: '2025-04-22', citations: [] },
    ]);
  });
});
