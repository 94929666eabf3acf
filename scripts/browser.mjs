/**
 * Finds a Chromium for the end-to-end tests, or installs one. Out: the path of its executable in `CACHE_FILE` (empty for
 * Playwright's own), which playwright.config.ts reads. The ways are tried in turn and the first that starts is taken, so
 * that a machine with a browser downloads nothing and a bare one still can run the tests.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const CACHE_FILE = 'node_modules/.cache/chromium.txt';
const SHELL_FOLDER = 'node_modules/.cache/chromium-shell';
const MINUTE_MS = 60_000;

const windows = process.platform === 'win32';
const mayUseApt = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Runs a command silently. True if it ended well. */
const run = (command, args, timeoutMs = 5 * MINUTE_MS) => {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: timeoutMs, shell: windows });
    return true;
  } catch {
    return false;
  }
};

/** The path, if a browser stands there that starts. (On Windows `--version` opens a window, so it is not asked.) */
const usable = (path) => {
  if (!path || !existsSync(path)) return undefined;
  return windows || run(path, ['--version'], MINUTE_MS / 4) ? path : undefined;
};

const playwrightsOwn = () => (existsSync(chromium.executablePath()) ? '' : undefined);

const installed = () => {
  const places = {
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter(Boolean)
      .flatMap((folder) => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]),
  };
  const linux = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return (places[process.platform] ?? linux.map((name) => `/usr/bin/${name}`)).find(usable);
};

/** A headless shell that comes as an npm package: works offline but for the registry. Linux on x64 only. */
const shellFromNpm = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // The last release for Node 20, and one for later versions.
  const version = Number(process.versions.node.split('.')[0]) >= 22 ? '153' : '147';
  const entry = `${SHELL_FOLDER}/node_modules/@sparticuz/chromium/build/esm/index.js`;
  if (!existsSync(entry)) {
    run('npm', ['install', '--no-audit', '--no-fund', '--prefix', SHELL_FOLDER, `@sparticuz/chromium@${version}`]);
  }
  if (!existsSync(entry)) return undefined;
  const { default: shell } = await import(pathToFileURL(resolve(entry)).href);
  return usable(await shell.executablePath());
};

const downloadedByPlaywright = () =>
  run('npx', ['playwright', 'install', '--with-deps', 'chromium'], 2 * MINUTE_MS) ? playwrightsOwn() : undefined;

const installedByApt = () => {
  if (!mayUseApt) return undefined;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  return installed();
};

/** Tests in Arabic and the picture of the README want the Noto faces; where they cannot be had, tests run without. */
const installFonts = () => {
  if (!mayUseApt || existsSync('/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf')) return;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'fonts-noto-core']);
};

const WAYS = {
  'CHROMIUM_PATH in the environment': () => usable(process.env.CHROMIUM_PATH),
  "Playwright's own Chromium": playwrightsOwn,
  'installed on this machine': installed,
  'a headless shell from npm': shellFromNpm,
  'npx playwright install': downloadedByPlaywright,
  'apt-get install chromium': installedByApt,
};

const find = async () => {
  for (const [way, tryIt] of Object.entries(WAYS)) {
    const path = await tryIt();
    if (path === undefined) continue;
    console.log(`browser: ${way}${path ? `, ${path}` : ''}`);
    return path;
  }
  return undefined;
};

/** What an earlier run found, if it still stands there. */
const remembered = () => {
  if (process.env.CHROMIUM_PATH || !existsSync(CACHE_FILE)) return undefined;
  const path = readFileSync(CACHE_FILE, 'utf8');
  return path === '' ? playwrightsOwn() : usable(path);
};

if (remembered() === undefined) {
  installFonts();
  const path = await find();
  if (path === undefined) {
    console.error(
      'browser: none found, and none could be installed. Install Chrome or Chromium, or run "npx playwright install ' +
        'chromium", or set CHROMIUM_PATH to the executable of one, and try again.',
    );
    process.exit(1);
  }
  mkdirSync(dirname(CACHE_FILE), { recursive: true });
  writeFileSync(CACHE_FILE, path);
}
