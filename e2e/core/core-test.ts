/**
 * The stage of each test. In: the test's driver. Out: a stage of 1280 × 1100 px, all of it in view, on pages that are served while the test runs; when it
 * ends, its page must have complained of nothing.
 */
import { expect } from '@playwright/test';
import type { TestType } from '@playwright/test';
import type { Driver } from './driver.ts';
import { servePages } from './pages.ts';
import { Stage } from './stage.ts';

/** A test that has a stage, whatever else it has. */
export type CoreTest = TestType<{ readonly stage: Stage }, object>;

export async function onStage(driver: Driver, use: (stage: Stage) => Promise<void>): Promise<void> {
  const pages = await servePages();
  const stage = new Stage(driver, pages);
  await driver.resize(1280, 1100);
  await use(stage);
  expect(await stage.complaints(), 'what the page complained about').toEqual([]);
  pages.close();
}
