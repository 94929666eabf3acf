import { expect, test } from 'vitest';
import { politeQueue } from './queue.ts';

test('at most so many tasks run at once, one for a host, and all are done', async () => {
  const queue = politeQueue(3);
  const running: string[] = [];
  const most = { all: 0, host: 0 };
  const task = (host: string) => async () => {
    running.push(host);
    most.all = Math.max(most.all, running.length);
    most.host = Math.max(most.host, running.filter((name) => name === host).length);
    await new Promise((done) => setImmediate(done));
    running.splice(running.indexOf(host), 1);
    if (host === 'd') throw new Error('refused');
    return host;
  };
  const hosts = 'aaabcdbbceeadf'.split('');
  const results = await Promise.allSettled(hosts.map((host) => queue(host, task(host))));
  expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'd'))).toEqual(hosts);
  expect(most).toEqual({ all: 3, host: 1 });
});
