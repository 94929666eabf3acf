/**
 * The engines beside Chromium that the end-to-end core runs in where they are installed. Out: a project of Playwright for each that is
 * there, and one line that says which are and how the others are had.
 */
import { existsSync } from 'node:fs';
import type { PlaywrightTestProject } from '@playwright/test';

interface Engine {
  readonly name: string;
  /** The programs that it takes, all of them. */
  readonly programs: readonly string[];
  readonly packages: string;
  readonly project: PlaywrightTestProject;
}

const ENGINES: readonly Engine[] = [
  {
    name: 'firefox',
    programs: ['/usr/bin/firefox-esr'],
    packages: 'firefox-esr',
    // Through WebDriver BiDi, as Firefox is released: Playwright's other way wants a Firefox of its own.
    project: {
      testMatch: 'core/playwright.spec.ts',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: { executablePath: '/usr/bin/firefox-esr' },
      },
    },
  },
  {
    name: 'webkit',
    programs: ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'],
    packages: 'webkit2gtk-driver libwebkit2gtk-4.1-0 xvfb',
    project: { testMatch: 'core/webkit.spec.ts' },
  },
];

const isThere = ({ programs }: Engine): boolean => programs.every((program) => existsSync(program));

/** One worker each, so that no two of an engine share the machine. */
export const engineProjects: readonly PlaywrightTestProject[] = ENGINES.filter(isThere).map(({ name, project }) => ({
  name,
  workers: 1,
  ...project,
}));

export const enginesLine: string = `engines: ${[
  ['chromium', ...ENGINES.filter(isThere).map(({ name }) => name)].join(', '),
  ...ENGINES.filter((engine) => !isThere(engine)).map(
    ({ name, packages }) => `${name} not found: apt-get install ${packages}`,
  ),
].join('; ')}`;
