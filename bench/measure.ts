/**
 * One subject at one size in a browser of its own. Out: a row. What takes longer than a minute, or crashes, is dead, and what would
 * come after it is left out.
 */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Distribution } from './events.ts';
import { Gestures } from './gestures.ts';
import type { Dead, Leftover, Row, SubjectName } from './row.ts';
import { gzippedKb } from './server.ts';

const PATIENCE_MS = 60_000;
const MIB = 2 ** 20;
const CYCLES = 100;
const CYCLED_SIZE = 1_000;
const CODE = new Set(['script', 'stylesheet', 'font']);

export interface Task {
  readonly subject: SubjectName;
  readonly size: number;
  readonly data: Distribution;
}

/** A browser that reaches this machine only: no subject is measured with what it fetches from elsewhere. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: readFileSync('node_modules/.cache/chromium.txt', 'utf8') || undefined,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });

export async function measure(task: Task, url: string): Promise<Row> {
  const { subject, size, data } = task;
  const row = { subject, size, data, measuredOn: new Date().toISOString().replace(/\.\d+/, '') };
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 600 }, locale: 'en-GB', timezoneId: 'UTC' });
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Performance.enable');
    await page.goto(url);
    const loaded = new Set<string>();
    page.on('request', (request) => CODE.has(request.resourceType()) && loaded.add(request.url()));
    const prepare = ([subject, text]: readonly [string, string]) => window.bench.prepare(subject, text);
    const handle = await page.evaluate(prepare, [subject, `/events.json?size=${size}&data=${data}`] as const);
    const heapBefore = await heapBytes(page, devTools);

    const firstDrawing = await alive(page, () => page.evaluate(() => window.bench.mount()));
    const loadedKb = [...loaded].reduce((sum, url) => sum + gzippedKb(url), 0);
    if (firstDrawing === 'dead') return { ...row, loadedKb, firstDrawing };
    if (subject === 'parse-and-sort') return { ...row, firstDrawing };
    const memory = await alive(page, async () => ({
      heapMiB: ((await heapBytes(page, devTools)) - heapBefore) / MIB,
      elements: await page.evaluate(() => window.bench.elements()),
    }));
    if (memory === 'dead') return { ...row, loadedKb, firstDrawing, zoom: 'dead' };

    const gestures = new Gestures(page, devTools, handle);
    const zoom = await alive(page, () => gestures.zoom());
    const drawn = { ...row, loadedKb, firstDrawing, ...memory, zoom };
    return zoom === 'dead' ? drawn : { ...drawn, drag: await alive(page, () => gestures.drag()) };
  } finally {
    await browser.close();
  }
}

/** What our element leaves behind, in a browser of its own. */
export async function measureLeftover(url: string): Promise<Leftover> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 600 } });
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Performance.enable');
    await page.goto(url);
    const text = `/events.json?size=${CYCLED_SIZE}&data=clumpy`;
    await page.evaluate((text) => window.bench.prepare('sourced-timeline', text), text);
    // What is made once, for the first, is no leftover.
    await page.evaluate(() => window.bench.cycle(3));
    const before = await held(page, devTools);
    await page.evaluate((times) => window.bench.cycle(times), CYCLES);
    const after = await held(page, devTools);
    return {
      cycles: CYCLES,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      heapMiB: (after.bytes - before.bytes) / MIB,
    };
  } finally {
    await browser.close();
  }
}

async function held(page: Page, devTools: CDPSession) {
  const bytes = await heapBytes(page, devTools);
  const { metrics } = await devTools.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((one) => one.name === name)!.value;
  return { bytes, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

/** Objects, DOM and buffers of the page and what its workers hold, after two collections. */
async function heapBytes(page: Page, devTools: CDPSession): Promise<number> {
  for (let time = 0; time < 2; time++) await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await devTools.send('Runtime.getHeapUsage');
  const workers = page.workers().length > 0 ? await page.evaluate(() => window.bench.workersBytes()) : 0;
  return usedSize + embedderHeapUsedSize + backingStorageSize + workers;
}

/** `dead` after a minute, or when the page crashed or threw; which of them is printed. */
async function alive<T>(page: Page, run: () => Promise<T>): Promise<T | Dead> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`longer than ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
    page.once('crash', () => reject(new Error('the page crashed')));
  });
  try {
    return await Promise.race([run(), end]);
  } catch (error) {
    console.log(`  dead: ${error instanceof Error ? error.message : String(error)}`);
    return 'dead';
  } finally {
    clearTimeout(timer);
  }
}
