/** The core in Chromium and in Firefox, which Playwright drives. */
import { test } from '@playwright/test';
import { onStage } from './core-test.ts';
import { describeCore } from './core.ts';
import { playwrightDriver } from './playwright-driver.ts';
import type { Stage } from './stage.ts';

describeCore(
  test.extend<{ readonly stage: Stage }>({ stage: ({ page }, use) => onStage(playwrightDriver(page), use) }),
);
