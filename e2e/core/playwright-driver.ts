/** In: a page that Playwright drives, in Chromium or Firefox. Out: the same as a driver. */
import type { Page } from '@playwright/test';
import { wayOf } from './driver.ts';
import type { Driver, Point } from './driver.ts';

export function playwrightDriver(page: Page): Driver {
  const move = (to: Point): Promise<void> => page.mouse.move(to.x, to.y);
  return {
    async open(address) {
      await page.goto(address);
    },
    evaluate: (expression) => page.evaluate(expression),
    resize: (width, height) => page.setViewportSize({ width, height }),
    move,
    click: ({ x, y }) => page.mouse.click(x, y),
    async drag(from, to) {
      await move(from);
      await page.mouse.down();
      for (const point of wayOf(from, to)) await move(point);
      await page.mouse.up();
    },
    async wheel(at, by, holding) {
      await move(at);
      if (holding) await page.keyboard.down(holding);
      await page.mouse.wheel(by.x, by.y);
      if (holding) await page.keyboard.up(holding);
    },
    press: (key) => page.keyboard.press(key),
    screenshot: () => page.screenshot(),
  };
}
