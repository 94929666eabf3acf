/**
 * Takes the picture of the README: the built story page with an event open, 1280 px wide, light. In: `npm run build` and a
 * Chromium (scripts/browser.mjs). Out: demo/picture.png.
 */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';

const FILE = 'demo/picture.png';
const WIDTH_PX = 1280;
const MARGIN_PX = 24;

const server = await preview({ preview: { port: 0 }, logLevel: 'warn' });
const executablePath = readFileSync('node_modules/.cache/chromium.txt', 'utf8') || undefined;
const browser = await chromium.launch({ executablePath });
try {
  const page = await browser.newPage({
    viewport: { width: WIDTH_PX, height: 1200 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  await page.goto(server.resolvedUrls.local[0]);
  const story = page.locator('#story');
  await story.getByRole('button', { name: 'al-Sharaa visits Qatar' }).first().click();
  await story.getByText('a few days ago President al-Sharaa was in Qatar').waitFor();
  // The picture is of the timeline: without focus, pointer, and the text that introduces the story.
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    document.activeElement?.blur();
    document.querySelector('.sourced').remove();
  });
  const { y: top } = await page.locator('h1').boundingBox();
  const { y, height } = await story.boundingBox();
  const clip = { x: 0, y: top - MARGIN_PX, width: WIDTH_PX, height: y + height - top + 2 * MARGIN_PX };
  await page.screenshot({ path: FILE, clip, fullPage: true });
  console.log(`picture: ${FILE}, ${Math.round(readFileSync(FILE).length / 1000)} kB`);
} finally {
  await browser.close();
  await server.close();
}
