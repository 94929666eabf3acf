/** The element as a guest in a page: beside another one, under a strict policy, with hostile data, and with a host that steers it. */
import { execFileSync } from 'node:child_process';
import type { SourcedTimeline, Viewport } from '../src/index.ts';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS, hostile, many, small } from './documents.ts';
import { expect, flagship, STRICT_POLICY, test, Timeline } from './timeline.harness.ts';

const FLAGSHIP = '<sourced-timeline src="data/gaza-ceasefire.json"></sourced-timeline>';

test.describe('two on one page', () => {
  test('keep their own viewport, selection, keys and focus', async ({ page, site, timeline }) => {
    await site.openPage(`<sourced-timeline id="one" src="data/gaza-ceasefire.json"></sourced-timeline>
      <sourced-timeline id="two" src="data/gaza-ceasefire.json"></sourced-timeline>`);
    const other = new Timeline(page, page.locator('#two'));
    await timeline.drawn();
    await other.drawn();
    const before = await other.viewport();
    await timeline.select('march-call');
    await timeline.button('Zoom in').click();
    await timeline.focusEvents();
    await timeline.press('ArrowRight', '+');
    expect(await other.viewport()).toEqual(before);
    await expect(other.card).toHaveCount(0);
    await other.focusEvents();
    const zoomed = await timeline.viewport();
    await other.press('-', 'Enter');
    await expect(other.card).toHaveCount(1);
    await expect(timeline.cardTitle).toHaveText('Putin and the Emir speak by telephone');
    expect(await timeline.viewport()).toEqual(zoomed);
    expect(new Set((await timeline.told('select')).map(({ id }) => id))).toEqual(new Set(['one', 'two']));
  });

  test('and a third that comes and goes disturbs nobody', async ({ page, site, timeline }) => {
    await site.openPage(FLAGSHIP);
    await timeline.drawn();
    const before = await timeline.viewport();
    await page.evaluate(async () => {
      for (let turn = 0; turn < 5; turn++) {
        const guest = document.createElement('sourced-timeline');
        guest.setAttribute('src', 'data/gaza-ceasefire.json');
        document.body.append(guest);
        await new Promise(requestAnimationFrame);
        guest.remove();
      }
    });
    expect(await timeline.viewport()).toEqual(before);
  });
});

test.describe('what comes between', () => {
  test.beforeEach(async ({ site, timeline }) => {
    await site.answer('/good.json', small('Good'));
    await site.answer('/other.json', small('Other'));
    await site.openPage('<sourced-timeline src="good.json" wheel="zoom"></sourced-timeline>');
    await timeline.drawn();
  });

  test('a wheel and then another language, or other data, of which nothing is there yet', async ({
    page,
    timeline,
  }) => {
    const broken: Error[] = [];
    page.on('pageerror', (error) => broken.push(error));
    const turnThen = (change: Partial<Pick<SourcedTimeline, 'locale' | 'src'>>): Promise<void> =>
      timeline.element.evaluate((element: SourcedTimeline, change) => {
        const drawing = element.shadowRoot!.querySelector('.drawing')!;
        const { x, y } = drawing.getBoundingClientRect();
        const at = { clientX: x + 200, clientY: y + 80, deltaY: -100, bubbles: true, cancelable: true };
        drawing.dispatchEvent(new WheelEvent('wheel', at));
        Object.assign(element, change);
      }, change);
    await turnThen({ locale: 'fr' });
    await expect(timeline.element.getByRole('button', { name: 'Agrandir' })).toBeVisible();
    await turnThen({ src: 'other.json' });
    await expect(timeline.label('Other: the first')).toBeVisible();
    expect(broken).toEqual([]);
  });

  test('an address beside data, of which it says nothing', async ({ timeline }) => {
    await timeline.give(small('Given'));
    await timeline.zoomTo('2025-03-17/2025-03-20');
    const before = await timeline.viewport();
    const loads = (await timeline.told('load')).length;
    await timeline.set({ src: 'other.json' });
    await expect(timeline.label('Given: the first')).toBeVisible();
    expect(await timeline.viewport()).toEqual(before);
    expect(await timeline.told('load')).toHaveLength(loads);
  });

  test('a wish where to look before the element is in the page', async ({ page }) => {
    await page.evaluate(async () => {
      const element = document.createElement('sourced-timeline') as SourcedTimeline;
      element.src = 'good.json';
      await element.zoomTo('2025');
      document.querySelector('sourced-timeline')!.replaceWith(element);
    });
    const timeline = new Timeline(page);
    await timeline.drawn();
    await timeline.select('first');
    await expect(timeline.cardTitle).toHaveText('Good: the first');
  });

  test('sources that go on being published: what was known on a day cannot be asked', async ({ timeline }) => {
    const document = small('Open') as { readonly sources: readonly object[] };
    await timeline.give({ ...document, sources: [{ ...document.sources[0], published: '2025-03/..' }] });
    await expect(timeline.label('Open: the first')).toBeVisible();
    await expect(timeline.element.getByRole('button', { name: '1 source' })).toBeVisible();
    await expect(timeline.element.getByRole('button', { name: 'What was known when' })).toHaveCount(0);
  });
});

test('the source of a label is whole where there is room for it, and else cut within its name', async ({
  page,
  timeline,
}) => {
  await page.goto('/');
  await timeline.drawn();
  const publishers = ['AP', 'UN', 'The Bulletin', 'A publisher whose name is longer than all the room of a label'];
  await timeline.give({
    sources: publishers.map((publisher, place) => ({ id: `${place}`, publisher, url: `https://example.org/${place}` })),
    events: publishers.flatMap((_, place) =>
      ['2025-03-18', '2024-08-12/2024-12-20', '1990/2025'].map((date, of) => ({
        id: `${place}-${of}`,
        // Shorter than what a title in one line with its date is cut to.
        title: 'So',
        date,
        citations: [{ source: `${place}` }],
      })),
    ),
  });
  await timeline.eventsDrawn();
  const names = await timeline.sourceLinks.evaluateAll((links) =>
    links.map((link) => {
      const label = link.closest('.label')!.getBoundingClientRect();
      const { left, right } = link.getBoundingClientRect();
      return {
        name: link.textContent,
        cutPx: Math.max(right - label.right, label.left - left),
        seenPx: label.right - left,
      };
    }),
  );
  expect(names.length).toBeGreaterThan(6);
  for (const { name, cutPx, seenPx } of names) {
    if (name.length < 20) expect(cutPx, name).toBeLessThan(1);
    else expect(seenPx, name).toBeGreaterThan(60);
  }
});

test('a slip in a language tag is passed over', async ({ site, timeline }) => {
  await site.answer('/good.json', small('Good'));
  for (const markup of [
    '<div lang="en_US"><sourced-timeline src="good.json"></sourced-timeline></div>',
    '<sourced-timeline src="good.json" locale="!!bad!!" lang="en us"></sourced-timeline>',
  ]) {
    await site.openPage(markup);
    await timeline.drawn();
    await expect(timeline.label('Good: the first')).toBeVisible();
  }
});

test.describe('safety', () => {
  test('it draws whole under a strict policy, and nothing violates that', async ({ page, site, timeline }) => {
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      addEventListener('securitypolicyviolation', (event) =>
        violations.push(`${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    await site.openPage(`<h1>Strict</h1>${FLAGSHIP}`, { policy: STRICT_POLICY, css: 'body { margin: 20px }' });
    await timeline.drawn();
    await timeline.select('ceasefire-collapses');
    await timeline.fit();
    await timeline.focusEvents();
    await timeline.press('Home', 'ArrowRight', '+', 'Enter', 'Escape');
    await timeline.give(JSON.stringify(hostile()));
    await expect(timeline.label(HOSTILE_TEXTS[3]!)).toBeAttached();
    await timeline.atRest();
    await timeline.select('e3');
    await expect(timeline.card).toHaveCSS('border-inline-start-style', 'solid');
    await expect.poll(() => timeline.pixelsOf(26, 26, 24)).toBeGreaterThan(100);
    expect(await page.evaluate(() => Object(window).violations)).toEqual([]);
  });

  test('hostile texts and addresses run nothing, are shown as they are, and become no links', async ({
    page,
    site,
    timeline,
  }) => {
    site.expectComplaint(/Failed to load resource/);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.addInitScript(() => {
      Object.assign(window, { alert: (what: unknown) => Object.assign(window, { ran: what }) });
    });
    await site.openPage('<sourced-timeline></sourced-timeline>');
    await timeline.give(JSON.stringify(hostile()));
    await expect(timeline.label(HOSTILE_TEXTS[3]!)).toBeAttached();
    await timeline.atRest();
    await timeline.fit();
    for (const [index, text] of HOSTILE_TEXTS.entries()) {
      await timeline.select(`e${index}`);
      await expect(timeline.cardTitle).toHaveText(text);
      await expect(timeline.part('quote').first()).toContainText(text);
    }
    await timeline.labels.first().hover();
    const made = await timeline.element.evaluate((element) => {
      const root = element.shadowRoot!;
      const urls = [...root.querySelectorAll('[href], [src], [cite]')].flatMap((node) =>
        ['href', 'src', 'cite'].flatMap((name) => node.getAttribute(name) ?? []),
      );
      const handlers = [...root.querySelectorAll('*')].flatMap((node) =>
        node.getAttributeNames().filter((name) => name.startsWith('on')),
      );
      return { urls, handlers, foreign: root.querySelectorAll('script, iframe, template, math, style, body').length };
    });
    expect(made.urls.filter((url) => !/^(https?:\/\/|mailto:)/.test(url) && /^\s*\w+:/.test(url))).toEqual([]);
    expect(made.urls.filter((url) => HOSTILE_ADDRESSES.includes(url))).toEqual([]);
    expect(made).toMatchObject({ handlers: [], foreign: 0 });
    expect(dialogs).toEqual([]);
    expect(await page.evaluate(() => Object(window).ran)).toBe(undefined);
  });

  test('hostile texts in the light DOM stay texts', async ({ page, site, timeline }) => {
    const encode = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    await page.addInitScript(() => Object.assign(window, { alert: () => Object.assign(window, { ran: true }) }));
    await site.openPage(
      `<sourced-timeline><ol>${HOSTILE_TEXTS.map(
        (text, index) => `<li><time datetime="2025-03-${String(index + 1).padStart(2, '0')}"></time>
          <strong>${encode(text)}</strong> <a href="${encode(HOSTILE_ADDRESSES[index % 10]!)}">${encode(text)}</a></li>`,
      ).join('')}</ol></sourced-timeline>`,
    );
    await timeline.drawn();
    await timeline.fit();
    expect(await timeline.sourceLinks.count()).toBe(0);
    expect(await page.evaluate(() => Object(window).ran)).toBe(undefined);
  });

  test('an attribute src with a script as its address fetches and runs nothing', async ({ site, timeline }) => {
    site.expectComplaint(/URL scheme|not supported|Fetch API cannot load/);
    await site.openPage('<sourced-timeline src="javascript:alert(1)"></sourced-timeline>');
    await expect(timeline.error).toBeVisible();
  });

  test('no request leaves but for the data and the parts of the element', async ({ site, timeline, baseURL }) => {
    await site.openPage(FLAGSHIP);
    await timeline.drawn();
    for (const { id } of flagship.events) await timeline.select(id);
    await timeline.fit();
    await timeline.press('Home', 'End');
    await expect(timeline.element.locator('script')).toHaveCount(1);
    const page = ['own-page.html', 'own-page.css', 'data/gaza-ceasefire.json'];
    const parts = ['sourced-timeline.js', 'sourced-timeline-details.js'];
    // A browser without a window does not ask for the page's icon.
    const requests = site.requests.filter((address) => !address.endsWith('/icon-of-own-page.svg'));
    expect(requests.toSorted()).toEqual([...page, ...parts].map((path) => `${baseURL}/${path}`).toSorted());
  });

  test('styles of the page do not reach in, and those of the element do not get out', async ({ site, timeline }) => {
    await site.openPage(`<p id="text">Text</p><button id="button">Button</button>${FLAGSHIP}`, {
      css: 'button { color: rgb(1, 2, 3); padding: 30px } ol { margin: 50px } p { color: rgb(4, 5, 6) } * { line-height: 3 }',
    });
    await timeline.drawn();
    await expect(timeline.labels.first()).toHaveCSS('padding-left', '0px');
    await expect(timeline.labels.first()).not.toHaveCSS('color', 'rgb(1, 2, 3)');
    await expect(timeline.page.locator('#button')).toHaveCSS('padding-left', '30px');
    await expect(timeline.page.locator('#text')).toHaveCSS('color', 'rgb(4, 5, 6)');
  });
});

test.describe('a host page', () => {
  test.beforeEach(async ({ site, timeline }) => {
    await site.openPage(FLAGSHIP);
    await timeline.drawn();
  });

  test('hears of each change of the viewport before it happens, and may prevent it', async ({ timeline }) => {
    const before = await timeline.viewport();
    await timeline.element.evaluate((element) =>
      element.addEventListener('timeline-viewport-change', (event) => event.preventDefault(), { once: true }),
    );
    await timeline.wheel(await timeline.point(), { x: 100 });
    expect(await timeline.viewport()).toEqual(before);
    await timeline.wheel(await timeline.point(), { x: 100 });
    const [prevented, accepted] = await timeline.told('viewport-change');
    expect(prevented!.previous).toEqual(before);
    expect(accepted!.viewport).toEqual(await timeline.viewport());
  });

  test('may own the viewport: prevents each change and sets what it likes', async ({ timeline }) => {
    await timeline.element.evaluate((element: SourcedTimeline) =>
      element.addEventListener('timeline-viewport-change', (event) => {
        event.preventDefault();
        // A host that lets nobody zoom.
        element.viewport = { start: event.viewport.start, duration: event.previous.duration };
      }),
    );
    const before = await timeline.viewport();
    await timeline.wheel(await timeline.point(), { x: 100 });
    await timeline.wheel(await timeline.point(0.1), { y: -100, holding: 'Control' });
    const after = await timeline.viewport();
    expect(after.duration).toBe(before.duration);
    expect(after.start).toBeGreaterThan(before.start);
  });

  test('sets the viewport without an event, and is told of a wrong one', async ({ timeline }) => {
    const week: Viewport = { start: Date.UTC(2025, 2, 17), duration: 7 * 86_400_000 };
    await timeline.set({ viewport: week });
    expect(await timeline.viewport()).toEqual(week);
    expect(await timeline.told('viewport-change')).toEqual([]);
    await expect(timeline.element.getByText(/17\s*–\s*23 March 2025/)).toBeVisible();
    const message = await timeline.element.evaluate((element: SourcedTimeline) => {
      try {
        element.viewport = { start: 0, duration: 0 };
      } catch (error) {
        return String(error);
      }
      return 'accepted';
    });
    expect(message).toContain('TypeError: viewport: expected { start, duration }');
    expect(await timeline.viewport()).toEqual(week);
  });

  test('that sets values of the wrong kind is told, and nothing throws', async ({ timeline }) => {
    const set = (name: string, value: unknown): Promise<string> =>
      timeline.element.evaluate(
        async (element, [name, value]) => {
          try {
            Object.assign(element, { [name]: value });
          } catch (error) {
            return `${(error as Error).name}: ${(error as Error).message}`;
          }
          await (element as SourcedTimeline).updateComplete;
          return '';
        },
        [name, value] as const,
      );
    expect(await set('viewport', { start: 1e300, duration: 1e300 })).toMatch(/^TypeError: viewport: expected/);
    expect(await set('calendar', 42)).toBe('');
    await expect(timeline.part('error')).toContainText('calendar');
    for (const [name, value] of [
      ['calendar', undefined],
      ['asKnownOn', 2025],
      ['asKnownOn', null],
      ['hashKey', 5],
      ['story', ['ceasefire-collapses', 'march-call']],
      ['data', null],
    ] as const)
      expect(await set(name, value)).toBe('');
    await timeline.drawn();
    await timeline.element.evaluate((element: SourcedTimeline) => {
      element.select(null);
      return element.removeEvents([null as never, 'no-such-event']);
    });
    await timeline.element.locator('.story-open').click();
    await expect(timeline.cardTitle).toHaveText('The ceasefire collapses');
  });

  test('flies with zoomTo, to dates in EDTF and to viewports; wrong ones are refused', async ({ timeline }) => {
    await timeline.zoomTo('2025-04');
    const { start, duration } = await timeline.viewport();
    expect(start).toBe(Date.UTC(2025, 3, 1));
    expect(start + duration).toBe(Date.UTC(2025, 4, 1));
    await expect(timeline.element.evaluate((element: SourcedTimeline) => element.zoomTo('soon'))).rejects.toThrow(
      /zoomTo: expected/,
    );
    await expect(timeline.element.evaluate((element: SourcedTimeline) => element.zoomTo('2025/..'))).rejects.toThrow(
      /zoomTo: expected/,
    );
    expect(await timeline.viewport()).toEqual({ start, duration });
    // Before there is a document, too.
    const empty = await timeline.element.evaluate(async (element: SourcedTimeline) => {
      const other = document.createElement('sourced-timeline');
      element.after(other);
      await other.updateComplete;
      const ends = await Promise.allSettled([other.zoomTo('soon'), other.zoomTo('2025')]);
      other.remove();
      return ends.map(({ status }) => status);
    });
    expect(empty).toEqual(['rejected', 'fulfilled']);
  });

  test('takes null for what is not given, as frameworks do: the opening view', async ({ timeline }) => {
    const home = await timeline.viewport();
    await timeline.zoomTo('2025-04');
    await timeline.element.evaluate((element: SourcedTimeline) => (element.viewport = null));
    await timeline.atRest();
    expect(await timeline.viewport()).toEqual(home);
  });

  test('steps with next and previous, from the view and from event to event', async ({ timeline }) => {
    const step = (method: 'next' | 'previous'): Promise<string | undefined> =>
      timeline.element.evaluate((element: SourcedTimeline, name) => {
        element[name]();
        return element.selected;
      }, method);
    const first = await step('next');
    const second = await step('next');
    const inTime = flagship.events.map(({ id }) => id);
    expect(inTime.indexOf(second!)).toBe(inTime.indexOf(first!) + 1);
    expect(await step('previous')).toBe(first);
    await timeline.select(inTime.at(-1));
    expect(await step('next')).toBe(inTime.at(-1));
    expect((await timeline.told('select')).map(({ selected }) => selected)).toEqual([
      first,
      second,
      first,
      inTime.at(-1),
    ]);
  });

  test('changes zone and locale while it runs', async ({ timeline }) => {
    await timeline.set({ timeZone: 'Asia/Qatar', locale: 'de' });
    await expect(timeline.tick('März 2025')).toBeVisible();
    await expect(timeline.element.getByText('Asia/Qatar')).toBeVisible();
    await expect(timeline.element.getByText('18. März').first()).toBeVisible();
  });

  test('an empty zone is none: that of the document counts', async ({ timeline }) => {
    const { timeZone: _, ...rest } = flagship;
    await timeline.give({ ...rest, timeZone: 'Asia/Qatar' });
    await timeline.element.evaluate((element) => element.setAttribute('time-zone', ''));
    await expect(timeline.element.getByText('Asia/Qatar')).toBeVisible();
  });

  test('makes it narrower and wider: everything is drawn anew for the width', async ({ page, timeline }) => {
    for (const width of [500, 360, 1100]) {
      await page.setViewportSize({ width, height: 800 });
      // Where time turns, the drawing is another one.
      await expect(async () => expect((await timeline.area()).width).toBeLessThanOrEqual(width)).toPass();
      await timeline.complete();
      const ratios = await timeline.element.evaluate((element) =>
        [...element.shadowRoot!.querySelectorAll('canvas')].map(({ width, clientWidth }) => width / clientWidth),
      );
      expect(ratios.length).toBeGreaterThan(0);
      for (const ratio of ratios) expect(ratio).toBeCloseTo(1, 2);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  test('is zoomed, or moved to a screen with other pixels: the ink is as sharp there', async ({ page, timeline }) => {
    // No engine lets its pixels be changed from outside in such a way that the page is told.
    await page.addInitScript(() => {
      const pixels = new EventTarget();
      const ask = window.matchMedia.bind(window);
      window.matchMedia = (query) => (query.includes('resolution') ? (pixels as MediaQueryList) : ask(query));
      Object.assign(window, {
        setRatio(ratio: number) {
          Object.defineProperty(window, 'devicePixelRatio', { value: ratio, configurable: true });
          pixels.dispatchEvent(new Event('change'));
        },
      });
    });
    await page.reload();
    await timeline.drawn();
    const widthOf = () => timeline.canvas.evaluate((canvas: HTMLCanvasElement) => canvas.width);
    const [ratio, before] = await page.evaluate(() => devicePixelRatio).then(async (one) => [one, await widthOf()]);
    for (const times of [2, 1.5, 1]) {
      await page.evaluate(
        (next) => (window as unknown as { setRatio(ratio: number): void }).setRatio(next),
        times * ratio!,
      );
      await expect.poll(widthOf).toBe(Math.round(before! * times));
    }
  });

  test('hides it and shows it again', async ({ timeline }) => {
    await timeline.element.evaluate((element) => element.toggleAttribute('hidden'));
    await expect(timeline.element).toBeHidden();
    await timeline.element.evaluate((element) => element.toggleAttribute('hidden'));
    await timeline.drawn();
    await expect.poll(() => timeline.pixelsOf(26, 26, 24)).toBeGreaterThan(200);
  });
});

test('a far jump that takes long is drawn bit by bit, and comes to rest with the same labels', async ({
  page,
  site,
  timeline,
}) => {
  await site.answer('/many.json', JSON.stringify(many(1000)));
  const jump = (): Promise<number> =>
    timeline.element.evaluate(async (element: SourcedTimeline) => {
      await element.zoomTo('2003-03-01/2003-04-30');
      await element.updateComplete;
      return element.shadowRoot!.querySelectorAll('.label').length;
    });
  await site.openPage('<sourced-timeline src="many.json"></sourced-timeline>');
  await timeline.drawn();
  await jump();
  await timeline.atRest();
  const labels = await timeline.labels.allTextContents();
  // Of a machine so slow that there is time for one step in each frame.
  await page.addInitScript(() => {
    let now = Date.now();
    Date.now = () => (now += 20);
  });
  await page.reload();
  await timeline.drawn();
  expect(await jump()).toBeLessThan(labels.length);
  // A flight to where the reader is gives up the frame that was asked for, and not what it was to draw.
  expect(await jump()).toBeLessThan(labels.length);
  await expect(timeline.labels).toHaveText(labels);
});

test.describe('a parent that asks how wide it wants to be', () => {
  for (const style of [
    'display: flex',
    'display: flex; flex-direction: column; align-items: center',
    'display: grid; place-items: center',
    'width: max-content',
  ])
    test(`is answered: ${style}`, async ({ page, site, timeline }) => {
      await site.openPage(
        `<div style="${style}"><sourced-timeline src="data/gaza-ceasefire.json"></sourced-timeline></div>`,
      );
      await timeline.drawn();
      const widthPx = async () => (await timeline.element.boundingBox())!.width;
      expect(await widthPx()).toBe(640);
      await page.setViewportSize({ width: 360, height: 700 });
      await expect.poll(widthPx).toBe(324);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });

  test('is no wider for it: a column beside another', async ({ site, timeline }) => {
    await site.openPage(
      '<div style="display: grid; grid-template-columns: 1fr 300px; width: 500px"><sourced-timeline src="data/gaza-ceasefire.json"></sourced-timeline><p>Beside</p></div>',
    );
    await timeline.drawn();
    expect((await timeline.element.boundingBox())!.width).toBe(200);
  });
});

test('it is made by createElement, filled, and only then put into the page', async ({ page, site, timeline }) => {
  await site.openPage('');
  await page.evaluate((data) => {
    const made = document.createElement('sourced-timeline');
    Object.assign(made, { data, selected: 'second' });
    document.querySelector('main')!.append(made);
  }, small('Made'));
  await timeline.drawn();
  await expect(timeline.cardTitle).toHaveText('Made: the second');
});

test('importing the package in Node throws nothing, and defines nothing', () => {
  const script = `
    const names = Object.keys(await import('./dist/modules/index.js'));
    await import('./dist/modules/core.js');
    const isDefined = globalThis.customElements?.get('sourced-timeline') !== undefined;
    console.log(names.includes('SourcedTimeline'), isDefined);`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  expect(said.trim()).toBe('true false');
});

test('loading the bundle twice does not disturb the page', async ({ page, site, timeline }) => {
  await site.openPage(FLAGSHIP);
  await timeline.drawn();
  await page.addScriptTag({ type: 'module', url: '/sourced-timeline.js?again' });
  await timeline.atRest();
  await expect(timeline.labels.first()).toBeVisible();
});
