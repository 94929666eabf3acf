/**
 * Starts WebKitGTK, which has the engine of Safari and which Playwright cannot drive: a screen in memory (Xvfb), its WebDriver, and a
 * session. Out: a driver, and how to end all three.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess, StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import { openSession } from './webdriver.ts';
import type { Session } from './webdriver.ts';

const LONGEST_START_MS = 20_000;

const start = (command: string, args: readonly string[], stdio: StdioOptions, display?: string): ChildProcess =>
  spawn(command, args, { stdio, env: { ...process.env, ...(display && { DISPLAY: display }) } });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves when a server answers. */
async function answers(address: string): Promise<void> {
  for (const end = Date.now() + LONGEST_START_MS; ; await wait(50)) {
    try {
      await fetch(address);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

export async function startWebKit(): Promise<Session> {
  // The screen says on its fourth stream which number it took.
  const screen = start(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1600x24', '-nolisten', 'tcp'],
    ['ignore', 'ignore', 'ignore', 'pipe'],
  );
  const [number] = await once(screen.stdio[3] as Readable, 'data');
  const port = await freePort();
  const server = start(
    'WebKitWebDriver',
    [`--port=${port}`, '--host=127.0.0.1'],
    'ignore',
    `:${String(number).trim()}`,
  );
  const address = `http://127.0.0.1:${port}`;
  const end = (): void => {
    server.kill();
    screen.kill();
  };
  try {
    await answers(`${address}/status`);
    const session = await openSession(address, { browserName: 'MiniBrowser' });
    return { ...session, close: () => session.close().finally(end) };
  } catch (error) {
    end();
    throw error;
  }
}
