/** Where a document comes from, and what is said while it comes, when it does not, and when it is bad. */
import { readFileSync } from 'node:fs';
import { FAILED_ANSWER, many, small } from './documents.ts';
import type { SourcedTimeline } from '../src/index.ts';
import { expect, flagship, test } from './timeline.harness.ts';

const titleOf = (id: string): string => flagship.events.find((event) => event.id === id)!.title;

test.describe('a document comes', () => {
  test('from the address in src, and the page hears of it once', async ({ page, timeline }) => {
    await page.goto('/');
    await timeline.drawn();
    await expect(timeline.label(titleOf('ceasefire-collapses'))).toBeVisible();
    expect(await timeline.told()).toEqual([
      expect.objectContaining({ type: 'load', id: 'story', events: flagship.events.length, diagnostics: 0 }),
    ]);
    await expect(timeline.status).toHaveText('19 events loaded.');
  });

  test('and is read once, also where its element is moved within the page', async ({ page, site, timeline }) => {
    let asked = 0;
    await site.answer('/good.json', small('Good'));
    page.on('request', (request) => (asked += Number(request.url().endsWith('/good.json'))));
    await site.openPage('<sourced-timeline src="good.json"></sourced-timeline>');
    await timeline.drawn();
    await page.evaluate(() => {
      const place = document.body.appendChild(document.createElement('main'));
      place.append(document.querySelector('sourced-timeline')!);
    });
    await expect(timeline.label('Good: the first')).toBeVisible();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await timeline.told()).toHaveLength(1);
    expect(asked).toBe(1);
    // What stands in the page is looked at again: it may have changed meanwhile.
    await site.openPage('<sourced-timeline><ol><li><time datetime="2025">2025</time> One</li></ol></sourced-timeline>');
    await expect(timeline.label('One')).toBeVisible();
    await page.evaluate(() => {
      const element = document.querySelector('sourced-timeline')!;
      element.remove();
      element.querySelector('li')!.innerHTML = '<time datetime="2025">2025</time> Two';
      document.body.append(element);
    });
    await expect(timeline.label('Two')).toBeVisible();
  });

  test('from the property data, as an object', async ({ site, timeline }) => {
    await site.openPage('<sourced-timeline></sourced-timeline>');
    await timeline.give(small('Given'));
    await expect(timeline.label('Given: the first')).toBeVisible();
    await expect(timeline.element.getByRole('heading', { name: 'Given' })).toBeVisible();
  });

  test('from the property data, as a text, whose faults have a line and a column', async ({ site, timeline }) => {
    await site.openPage('<sourced-timeline></sourced-timeline>');
    await timeline.give(JSON.stringify({ ...small('Text'), langauge: 'en' }, undefined, 2));
    await expect(timeline.label('Text: the second')).toBeVisible();
    await expect(timeline.problems).toHaveCount(1);
    await timeline.element.getByText('1 note').click();
    await expect(timeline.problems).toContainText(/line \d+, column \d+[^]*Did you mean “language”\?/);
  });

  test('from the property data, as bytes, in a view of them or whole', async ({ site, timeline }) => {
    await site.openPage('<sourced-timeline></sourced-timeline>');
    for (const title of ['Uint8Array', 'ArrayBuffer']) {
      await timeline.element.evaluate(
        (element: SourcedTimeline, [text, kind]) => {
          const bytes = new TextEncoder().encode(text);
          element.data = kind === 'ArrayBuffer' ? bytes.buffer : bytes;
        },
        [JSON.stringify(small(title)), title] as const,
      );
      await expect(timeline.label(`${title}: the first`)).toBeVisible();
    }
  });

  test('in another encoding than UTF-8, small or large, from an address or as bytes', async ({
    page,
    site,
    timeline,
  }) => {
    const documents = [small('Café'), ...[3000, 30_000].map((count) => ({ ...many(count), title: 'Café' }))];
    for (const document of documents) {
      const text = JSON.stringify(document);
      for (const body of [Buffer.from(text, 'latin1'), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
        await page.route('**/other.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
        await site.openPage('<sourced-timeline src="other.json"></sourced-timeline>');
        const heading = timeline.element.getByRole('heading', { name: 'Café', exact: true });
        await expect(heading).toBeVisible();
        await timeline.element.evaluate(async (element: SourcedTimeline) => {
          const bytes = new Uint8Array(await (await fetch('other.json')).arrayBuffer());
          element.removeAttribute('src');
          element.data = { title: 'Between', events: [{ id: 'a', title: 'A', date: '2025' }] };
          await element.updateComplete;
          element.data = bytes;
        });
        await expect(heading).toBeVisible();
      }
    }
  });

  test('from data that was set before the element was defined', async ({ page, site, timeline }) => {
    await site.answer('/late.html', '<!doctype html><title>Late</title><sourced-timeline></sourced-timeline>', {
      contentType: 'text/html',
    });
    await page.goto('/late.html');
    await timeline.give(small('Early'));
    await page.addScriptTag({ type: 'module', url: '/sourced-timeline.js' });
    await expect(timeline.label('Early: the first')).toBeVisible();
  });

  test('from a list in the light DOM, which is what a page without script shows', async ({ site, timeline }) => {
    await site.openPage(`<sourced-timeline><h2>From a list</h2><ol>
      <li><time datetime="2025-03-18">18 March</time> It collapses
        <blockquote cite="https://example.org/a">a complete collapse</blockquote><a href="https://example.org/a">The Bulletin</a></li>
      <li><time datetime="2025-04-17">17 April</time> They meet <a href="https://example.org/b">The Gazette</a></li>
    </ol></sourced-timeline>`);
    await timeline.drawn();
    expect(await timeline.titles()).toEqual(['It collapses', 'They meet']);
    await expect(timeline.sourceLinks).toHaveText(['The Bulletin', 'The Gazette']);
    await expect(timeline.element.getByRole('heading', { name: 'From a list' })).toHaveCount(1);
    await expect(timeline.element.locator('li', { hasText: '18 March It collapses' })).toBeHidden();
  });

  test('from JSON in the light DOM', async ({ site, timeline }) => {
    const json = JSON.stringify(small('Inside'));
    await site.openPage(`<sourced-timeline><script type="application/json">${json}</script></sourced-timeline>`);
    await expect(timeline.label('Inside: the first')).toBeVisible();
  });

  test('again, when the light DOM changes', async ({ site, timeline }) => {
    await site.openPage(
      `<sourced-timeline><ol><li><time datetime="2025-03-18"></time> One</li></ol></sourced-timeline>`,
    );
    await timeline.drawn();
    await timeline.element.evaluate((element) => {
      const item = document.createElement('li');
      item.innerHTML = '<time datetime="2025-03-20"></time> Two';
      element.querySelector('ol')!.append(item);
    });
    await expect(timeline.labels).toHaveText(['One', 'Two']);
    await timeline.element
      .locator('time')
      .first()
      .evaluate((time: HTMLTimeElement) => (time.dateTime = '2025-03-22'));
    await expect(timeline.labels).toHaveText(['Two', 'One']);
  });

  test('and reads back the same, however it came', async ({ site, timeline }) => {
    await site.answer('/one.json', small('Same'));
    const readBack = () => timeline.element.evaluate((element) => Object(element).data);
    await site.openPage('<sourced-timeline src="one.json"></sourced-timeline>');
    await timeline.drawn();
    const fetched = await readBack();
    expect(fetched).toMatchObject({ ...small('Same') });
    await timeline.give(small('Same'));
    await timeline.drawn();
    expect(await readBack()).toEqual(fetched);
    await timeline.give(JSON.stringify(small('Same')));
    await timeline.drawn();
    expect(await readBack()).toEqual(fetched);
  });

  test('from src again, when data is taken away', async ({ site, timeline }) => {
    await site.answer('/one.json', small('Fetched'));
    await site.openPage('<sourced-timeline src="one.json"></sourced-timeline>');
    await timeline.drawn();
    await timeline.give(small('Given'));
    await expect(timeline.label('Given: the first')).toBeVisible();
    await timeline.give(undefined);
    await expect(timeline.label('Fetched: the first')).toBeVisible();
  });
});

test.describe('while it comes', () => {
  test('the element says so, and is busy', async ({ site, timeline }) => {
    const release = await site.answerLater('/slow.json', small('Slow'));
    await site.openPage('<sourced-timeline src="slow.json"></sourced-timeline>');
    await expect(timeline.element.getByText('Loading the timeline …')).toBeVisible();
    const section = timeline.element.locator('section').first();
    await expect(section).toHaveAttribute('aria-busy', 'true');
    release();
    await expect(timeline.label('Slow: the first')).toBeVisible();
    await expect(section).toHaveAttribute('aria-busy', 'false');
    await expect(timeline.element.getByText('Loading the timeline …')).toHaveCount(0);
  });

  test('the older of two answers never wins', async ({ site, timeline }) => {
    const release = await site.answerLater('/old.json', small('Old'));
    await site.answer('/new.json', small('New'));
    await site.openPage('<sourced-timeline src="old.json"></sourced-timeline>');
    await expect(timeline.element.getByText('Loading the timeline …')).toBeVisible();
    const abandoned = site.abandoned('/old.json');
    await timeline.set({ src: 'new.json' });
    await expect(timeline.label('New: the first')).toBeVisible();
    expect((await abandoned).failure()?.errorText).toContain('ABORTED');
    release();
    await timeline.atRest();
    await expect(timeline.label('New: the first')).toBeVisible();
    expect((await timeline.told()).map(({ type }) => type)).toEqual(['load']);
  });

  test('data that is given wins over it', async ({ site, timeline }) => {
    const release = await site.answerLater('/slow.json', small('Slow'));
    await site.openPage('<sourced-timeline src="slow.json"></sourced-timeline>');
    await timeline.give(small('Given'));
    await expect(timeline.label('Given: the first')).toBeVisible();
    release();
    await timeline.atRest();
    await expect(timeline.label('Given: the first')).toBeVisible();
  });

  test('an element that leaves gives it up, and asks again when it comes back', async ({ page, site, timeline }) => {
    const release = await site.answerLater('/slow.json', small('Slow'));
    await site.openPage('<sourced-timeline src="slow.json"></sourced-timeline>');
    await expect(timeline.element.getByText('Loading the timeline …')).toBeVisible();
    const abandoned = site.abandoned('/slow.json');
    await timeline.element.evaluate((element) => {
      Object.assign(window, { removed: element });
      element.remove();
    });
    await abandoned;
    release();
    expect(await timeline.told()).toEqual([]);
    await page.evaluate(() => document.body.append(Object(window).removed));
    await expect(timeline.label('Slow: the first')).toBeVisible();
    expect(site.requests.filter((url) => url.endsWith('/slow.json'))).toHaveLength(2);
  });

  test('an element that is moved within the page keeps working', async ({ page, timeline }) => {
    await page.goto('/');
    await timeline.drawn();
    await timeline.element.evaluate((element) => document.querySelector('main')!.append(element));
    await timeline.drawn();
    const before = await timeline.viewport();
    await timeline.wheel(await timeline.point(), { x: 100 });
    expect((await timeline.viewport()).start).toBeGreaterThan(before.start);
  });
});

test.describe('when it cannot be had', () => {
  test('404: the address and the status are told, and trying again works', async ({ site, timeline }) => {
    site.expectComplaint(FAILED_ANSWER);
    await site.answer('/missing.json', 'nothing', { status: 404 });
    await site.openPage('<sourced-timeline src="missing.json"></sourced-timeline>');
    await expect(timeline.error).toContainText('/missing.json answered with status 404');
    expect(await timeline.told()).toEqual([
      expect.objectContaining({ type: 'error', reason: 'status', message: expect.stringContaining('404') }),
    ]);
    await site.answer('/missing.json', small('Found'));
    await timeline.error.getByRole('button', { name: 'Try again' }).click();
    await expect(timeline.label('Found: the first')).toBeVisible();
    await expect(timeline.error).toHaveCount(0);
  });

  test('no network: what could be the matter is told', async ({ page, site, timeline }) => {
    site.expectComplaint(FAILED_ANSWER);
    await page.route('**/unreachable.json', (route) => route.abort('internetdisconnected'));
    await site.openPage('<sourced-timeline src="unreachable.json"></sourced-timeline>');
    await expect(timeline.error).toContainText('No answer from');
    expect(await timeline.told('error')).toEqual([expect.objectContaining({ reason: 'network' })]);
    await expect(timeline.error.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test('an address that is none', async ({ site, timeline }) => {
    await site.openPage('<sourced-timeline src="http://[nowhere"></sourced-timeline>');
    await expect(timeline.error).toContainText('No answer from http://[nowhere');
  });

  test('a page instead of data: that is told, and what was read', async ({ site, timeline }) => {
    await site.answer('/page.json', '<!doctype html><title>Sign in</title><p>Please sign in.', {
      contentType: 'text/html',
    });
    await site.openPage('<sourced-timeline src="page.json"></sourced-timeline>');
    await expect(timeline.error).toBeVisible();
    await expect(timeline.problems.first()).toBeVisible();
    await expect(timeline.problems.first()).toContainText(/web page.*“Sign in”/);
    expect(await timeline.told('error')).toEqual([
      expect.objectContaining({ reason: 'unreadable', diagnostics: expect.any(Number) }),
    ]);
  });

  test('broken JSON: line, column and the place itself', async ({ site, timeline }) => {
    await site.answer(
      '/broken.json',
      '{\n  "title": "Broken",\n  "events": [ { "id": "a", "title": "He said "no"" } ]\n}',
    );
    await site.openPage('<sourced-timeline src="broken.json"></sourced-timeline>');
    await expect(timeline.error).toBeVisible();
    await expect(timeline.problems.first()).toContainText('line 3, column 47');
    await expect(timeline.problems.first()).toContainText('"title"');
    await expect(timeline.problems.first()).toContainText('comma');
  });

  test('JSON with slips is drawn as it was meant, and each slip has its line', async ({ site, timeline }) => {
    await site.answer(
      '/slips.json',
      '{ // ours\n  "events": [ { "id": "a" "title": "The talks", "date": 2025-04-17, } ]\n}',
    );
    await site.openPage('<sourced-timeline src="slips.json"></sourced-timeline>');
    await expect(timeline.label('The talks')).toBeVisible();
    await timeline.element.getByText('4 problems').click();
    for (const place of ['line 1, column 3', 'line 2, column 27', 'line 2, column 57', 'line 2, column 67'])
      await expect(timeline.problems.filter({ hasText: place })).toHaveCount(1);
  });

  test('a file that is mended can be tried again', async ({ site, timeline }) => {
    await site.answer('/mended.json', '{ "events": [');
    await site.openPage('<sourced-timeline src="mended.json"></sourced-timeline>');
    await expect(timeline.error).toBeVisible();
    await site.answer('/mended.json', small('Mended'));
    await timeline.error.getByRole('button', { name: 'Try again' }).click();
    await expect(timeline.label('Mended: the first')).toBeVisible();
  });

  test('the list in the light DOM stays readable', async ({ site, timeline }) => {
    site.expectComplaint(FAILED_ANSWER);
    await site.answer('/missing.json', 'nothing', { status: 404 });
    await site.openPage('<sourced-timeline src="missing.json"><p>The same, as text.</p></sourced-timeline>');
    await expect(timeline.error).toBeVisible();
    await expect(timeline.element.getByText('The same, as text.')).toBeVisible();
  });

  test('a timeline without events says so', async ({ site, timeline }) => {
    await site.answer('/empty.json', { title: 'Empty', events: [] });
    await site.openPage('<sourced-timeline src="empty.json"></sourced-timeline>');
    await expect(timeline.element.getByText('No events yet.')).toBeVisible();
    expect(await timeline.told()).toEqual([expect.objectContaining({ type: 'load', events: 0 })]);
  });

  for (const [what, data] of Object.entries({ number: 42, list: [], text: '' })) {
    test(`data that is no timeline (${what}) is told, and nothing is thrown`, async ({ site, timeline }) => {
      await site.openPage('<sourced-timeline></sourced-timeline>');
      await timeline.give(data);
      await expect(timeline.error).toBeVisible();
      await expect(timeline.problems.first()).toBeVisible();
    });
  }
});

test.describe('a document with mistakes', () => {
  const mistaken = JSON.parse(readFileSync('data/with-mistakes.json', 'utf8')) as { events: { title?: string }[] };

  test('is drawn as far as it is good, and each mistake is listed with its place and a remedy', async ({
    site,
    timeline,
  }) => {
    await site.openPage('<sourced-timeline src="data/with-mistakes.json"></sourced-timeline>');
    await timeline.drawn();
    expect(await timeline.titles()).toEqual([
      'An event without a mistake',
      'An event without an id',
      'An id that is taken',
      'A misspelt field and lane',
      'A source that is not there',
      'Values of the wrong kind',
    ]);
    expect(mistaken.events.length).toBeGreaterThan(6);

    await timeline.element.getByText('18 problems in this timeline’s data').click();
    await expect(timeline.problems).toHaveCount(18);
    for (const problem of await timeline.problems.allInnerTexts()) {
      expect(problem).toMatch(/line \d+, column \d+/);
      expect(problem, 'says how to mend it').toMatch(/Did you mean|Write|Add|Give it|Use|Check|Mend it/);
    }
    await expect(timeline.problems.filter({ hasText: 'A date written by habit' })).toContainText(
      'Did you mean 2025-03-18?',
    );
    expect(await timeline.told()).toEqual([expect.objectContaining({ type: 'load', events: 6, diagnostics: 18 })]);
  });

  test('is refused where the file that mends is not beside the bundle', async ({ page, site, timeline }) => {
    site.expectComplaint(FAILED_ANSWER);
    await page.route('**/sourced-timeline-load.js*', (route) => route.fulfill({ status: 404 }));
    await site.openPage('<sourced-timeline src="data/with-mistakes.json"></sourced-timeline>');
    await expect(timeline.error).toContainText('could not be read');
  });

  test('gives way to the next one without a trace', async ({ site, timeline }) => {
    await site.answer('/good.json', small('Good'));
    await site.openPage('<sourced-timeline src="data/with-mistakes.json"></sourced-timeline>');
    await timeline.drawn();
    await timeline.set({ src: 'good.json' });
    await expect(timeline.labels).toHaveText(['Good: the first', 'Good: the second']);
    await expect(timeline.problems).toHaveCount(0);
  });
});
