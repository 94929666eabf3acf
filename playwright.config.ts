/**
 * End-to-end tests: real pages in a real browser, against what `npm run build` made (the site, and the bundle that it
 * serves as /sourced-timeline.js). All of them run in Chromium, which scripts/browser.mjs finds; the core (e2e/core/) runs in Firefox
 * and WebKit too, where they are installed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { engineProjects } from './scripts/engines.ts';

const port = Number(process.env.PORT ?? 4387);
const chromiumFile = 'node_modules/.cache/chromium.txt';
const executablePath = existsSync(chromiumFile) ? readFileSync(chromiumFile, 'utf8') : '';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  reporter: [['list'], ['./scripts/playwright-reporter.ts']],
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // On a busy machine a driver now and then loses a race; what passes only then is named at the end, so that it is mended and not forgotten.
  retries: 1,
  // Generous, since a busy machine is no fault: they only end what hangs.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: '**/webkit.spec.ts',
      use: {
        browserName: 'chromium',
        colorScheme: 'light',
        contextOptions: { reducedMotion: 'reduce' },
        launchOptions: executablePath ? { executablePath } : {},
      },
    },
    ...engineProjects,
  ],
});
