/** The core in WebKitGTK: one browser for all steps. */
import { test } from '@playwright/test';
import { onStage } from './core-test.ts';
import { describeCore } from './core.ts';
import type { Stage } from './stage.ts';
import type { Session } from './webdriver.ts';
import { startWebKit } from './webkit.ts';

describeCore(
  test.extend<{ readonly stage: Stage }, { readonly webkit: Session }>({
    webkit: [
      // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing here.
      async ({}, use) => {
        const webkit = await startWebKit();
        await use(webkit);
        await webkit.close();
      },
      { scope: 'worker' },
    ],
    stage: ({ webkit }, use) => onStage(webkit, use),
  }),
);
