/** The whole program, against files in a temporary folder and a server on this machine. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../check/problem.ts';
import type { DocumentReport } from './check-document.ts';
import type { ExitCode } from './command.ts';
import { run } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourced-timeline-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const call = async (...args: string[]): Promise<{ code: ExitCode; out: string; error: string; progress: string[] }> => {
  const said = { out: '', error: '', progress: [] as string[] };
  const code = await run(args, {
    out: (text) => (said.out += text),
    error: (text) => (said.error += text),
    progress: (text) => said.progress.push(text),
    hasColor: false,
  });
  return { code, ...said };
};

const problemsOf = (out: string): readonly Problem[] =>
  (JSON.parse(out) as { files: readonly DocumentReport[] }).files.flatMap(({ problems }) => problems);

/** A document with one source and one event for each pair of an address and a quotation from there. */
const documentOf = (cited: readonly (readonly [fields: object, exact: string])[]): string =>
  JSON.stringify({
    sources: cited.map(([fields], index) => ({ id: `s${index}`, publisher: 'The Paper', ...fields })),
    events: cited.map(([, exact], index) => ({
      id: `e${index}`,
      title: `Event ${index}`,
      date: '2025-03-18',
      citations: [{ source: `s${index}`, quote: { exact } }],
    })),
  });

describe('a document by itself', () => {
  test('without a mistake gives exit code 0 and one line', async () => {
    const file = write('good.json', documentOf([[{}, 'some words']]));
    expect(await call('check', file)).toMatchObject({
      code: 0,
      out: `${file}: 1 event, 1 source, 1 quotation; no problems\n`,
      error: '',
    });
  });

  test('with a mistake gives exit code 1, and its place, path, excerpt, expectation and remedy', async () => {
    const file = write('bad.json', '{ "events": [\n  { "id": "a", "title": "A", "date": "2025-02-31" }\n] }');
    const { code, out } = await call('check', file);
    expect(code).toBe(1);
    expect(out).toBe(
      `${file}:2:38  error  “2025-02-31” names a day that does not exist. The event is left out. bad-date\n` +
        '    │   { "id": "a", "title": "A", "date": "2025-02-31" }\n' +
        '    │                                      ^\n' +
        '    at       event 1 “A” → date  /events/0/date\n' +
        '    found    “2025-02-31”\n' +
        '    expected a date in EDTF, such as 2025-03-18, 2025-03-19~ or 2024-11/2025-01\n' +
        '    remedy   Check the day, or write only the year and the month.\n\n' +
        `${file}: 0 events, 0 sources, 0 quotations; 1 error, 0 warnings\n`,
    );
  });

  test('may be a table, whose problems have its rows and columns', async () => {
    const file = write(
      'talks.csv',
      'row,id,publisher,title,date,citation.source,citation.quote.exact\n' +
        'source,paper,The Paper,,,,\n' +
        'event,a,,A,2025-02-31,paper,some words\n' +
        'event,b,,B,2025-03,papre,other words\n',
    );
    const { code, out } = await call('check', '--max-words', '1', file);
    expect(code).toBe(1);
    expect(out).toContain(
      `${file}:3:12  error  “2025-02-31” names a day that does not exist. The event is left out. bad-date`,
    );
    expect(out).toContain('    │ event,a,,A,2025-02-31,paper,some words\n    │            ^\n');
    expect(out).toContain(`${file}:4:20  error  No source that can be used has the id “papre”.`);
    expect(out).toContain('remedy   Did you mean “paper”?');
    expect(out).toMatch(/talks\.csv:3:29 {2}\w+ {2}.*words/);
    expect(out).toContain('1 event, 1 source, 2 quotations');
    const sheet = write('sheet.csv', 'Year,Month,Day,Headline\n2025,4,17,They meet\n');
    expect(await call('check', sheet)).toMatchObject({
      code: 0,
      out: `${sheet}: 1 event, 0 sources, 0 quotations; no problems\n`,
    });
  });

  test('says the same as data', async () => {
    const { code, out } = await call('check', '--json', join(folder, 'bad.json'));
    expect(code).toBe(1);
    expect(problemsOf(out)).toMatchObject([
      { severity: 'error', code: 'bad-date', line: 2, column: 38, path: '/events/0/date' },
    ]);
  });

  test('that is not JSON is said to be none, and cannot command the terminal', async () => {
    const { code, out } = await call('check', write('broken.json', '{ "events": [ \u001b[2J'));
    expect(code).toBe(1);
    expect(out).toContain('not JSON');
    expect(out).not.toContain('\u001b');
  });

  test('may have no quotation longer than asked for', async () => {
    const file = write('long.json', documentOf([[{}, 'one two – three, four']]));
    expect((await call('check', '--max-words', '4', file)).code).toBe(0);
    const { code, out } = await call('check', '--max-words', '3', '--json', file);
    expect(code).toBe(1);
    expect(problemsOf(out)).toMatchObject([{ code: 'quotation-long', message: 'The quotation has 4 words.' }]);
  });
});

test('what cannot be run gives exit code 2 and says why', async () => {
  const good = write('good.json', documentOf([[{}, 'some words']]));
  for (const args of [
    [],
    ['check'],
    ['chekc', good],
    ['check', '--colour', good],
    ['check', join(folder, 'absent.json')],
    ['check', good, join(folder, 'absent.json')],
    ['check', '--articles', join(folder, 'absent'), good],
    ['check', '--timeout', 'soon', good],
  ]) {
    const { code, error } = await call(...args);
    expect([args, code]).toEqual([args, 2]);
    expect(error).toMatch(/^sourced-timeline: ./);
  }
  expect(await call('--help')).toMatchObject({ code: 0, error: '', out: expect.stringContaining('Usage') as string });
});

test('colour is used only where it is wanted', async () => {
  let out = '';
  const file = write('bad.json', '{ "events": [{ "id": "a", "title": "A", "date": "x" }] }');
  await run(['check', file], { out: (text) => (out += text), error: () => {}, hasColor: true });
  expect(out).toContain('\u001b[31merror\u001b[39m');
});

describe('articles in a folder', () => {
  test('hold every quotation, in texts and pages of any encoding', async () => {
    const articles = mkdtempSync(join(folder, 'articles-'));
    const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
    writeFileSync(join(articles, 'a.txt'), 'The minister said: “No bridge will fall,” and left the hall.');
    writeFileSync(
      join(articles, 'b.html'),
      latin('<meta charset=latin1><p>Le caf\u00e9 est <b>fer</b>m\u00e9 ce soir</p>'),
    );
    const file = write(
      'cited.json',
      documentOf([
        [{}, 'Le café est fermé'],
        [{}, 'No bridge will stand,” and left the hall'],
      ]),
    );
    const { code, out } = await call('check', '--articles', articles, '--json', file);
    expect(code).toBe(1);
    expect(problemsOf(out)).toMatchObject([
      {
        code: 'quotation-missing',
        path: '/events/1/citations/0/quote/exact',
        line: 1,
        message: 'These words do not stand so in a.txt: “stand” is “fall” there.',
        expected: 'nearest passage: “No bridge will fall,” and left the hall”',
      },
    ]);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ quotations: 2, standing: 1, articles: { s0: 'b.html', s1: 'a.txt' } }],
    });
  });
});

describe('articles on line', () => {
  const page =
    '<!doctype html><title>x</title><article><p>The minister said that no bridge will fall this year.</article>';
  const sentence = 'no bridge will fall this year';
  const megabyte = Buffer.alloc(1_000_000, '<p>noise</p>');
  const agents = new Set<string | undefined>();
  let [sentMegabytes, underWay, mostUnderWay] = [0, 0, 0];
  let server: Server;
  let base = '';

  const answers: Readonly<Record<string, RequestListener>> = {
    '/page': (_, response) => response.setHeader('Content-Type', 'text/html').end(page),
    '/changed': (_, response) => response.setHeader('Content-Type', 'text/html').end(page.replace('bridge', 'tunnel')),
    '/moved': (_, response) => response.writeHead(301, { Location: '/page' }).end(),
    '/for-now': (_, response) => response.writeHead(302, { Location: '/page' }).end(),
    '/moved-away': (_, response) => response.writeHead(308, { Location: '/gone' }).end(),
    '/circle': (_, response) => response.writeHead(301, { Location: '/circle' }).end(),
    '/gone': (_, response) => response.writeHead(404).end(page),
    '/broken': (_, response) => response.writeHead(503).end(),
    '/for-people': (_, response) => response.writeHead(403).end(),
    '/paper.pdf': (_, response) => response.setHeader('Content-Type', 'application/pdf').end('%PDF'),
    '/hangs': () => {},
    '/drips': (_, response) => {
      response.setHeader('Content-Type', 'text/html').write('<p>slow');
      const drip = setInterval(() => response.write('.'), 50);
      response.on('close', () => clearInterval(drip));
    },
    '/huge': (_, response) => {
      response.setHeader('Content-Type', 'text/html');
      const send = (): void => {
        if (response.destroyed) return;
        if (sentMegabytes++ < 50) response.write(megabyte, send);
        else response.end();
      };
      send();
    },
    '/windows-1256': (_, response) =>
      response
        .setHeader('Content-Type', 'text/html; charset=windows-1256')
        .end(Buffer.from([0xe3, 0xd1, 0xcd, 0xc8, 0xc7])),
    '/utf-16': (_, response) =>
      response.setHeader('Content-Type', 'text/html').end(Buffer.from(`\ufeff<p>مرحبا`, 'utf16le')),
    '/utf-8': (_, response) => response.setHeader('Content-Type', 'text/plain; charset=latin1').end('\ufeffمرحبا'),
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      agents.add(request.headers['user-agent']);
      mostUnderWay = Math.max(mostUnderWay, ++underWay);
      response.on('close', () => underWay--);
      answers[request.url ?? '']?.(request, response);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  /** The problems of a document with one source at the address, as pairs of severity and code. */
  const checkOne = async (fields: object, exact = sentence, timeout = '20') => {
    const file = write('online.json', documentOf([[fields, exact]]));
    const { code, out } = await call('check', '--online', '--timeout', timeout, '--json', file);
    return { code, problems: problemsOf(out) };
  };

  test.each([
    ['/page', 0, []],
    ['/for-now', 0, []],
    ['/moved', 1, ['link-moved']],
    ['/changed', 1, ['quotation-missing']],
    ['/gone', 1, ['link-dead']],
    ['/broken', 1, ['link-dead']],
    ['/moved-away', 1, ['link-dead']],
    ['/circle', 1, ['link-unreachable']],
    ['/for-people', 0, ['page-unread']],
    ['/paper.pdf', 0, ['page-unread']],
  ])('%s gives %i %j', async (path, code, codes) => {
    const result = await checkOne({ url: base + path });
    expect(result.problems.map((problem) => problem.code)).toEqual(codes);
    expect(result.code).toBe(code);
  });

  test.each(['/hangs', '/drips'])('%s is waited for no longer than asked for', async (path) => {
    const { problems } = await checkOne({ url: base + path }, sentence, '0.3');
    expect(problems).toMatchObject([
      { code: 'link-unreachable', message: 'The page cannot be read: no whole answer came in time.' },
    ]);
  });

  test('of 50 MB are not read to their end', async () => {
    sentMegabytes = 0;
    expect((await checkOne({ url: `${base}/huge` })).problems).toMatchObject([{ code: 'page-too-large' }]);
    expect(sentMegabytes).toBeGreaterThan(9);
    expect(sentMegabytes).toBeLessThan(40);
  });

  test.each(['/windows-1256', '/utf-16', '/utf-8'])('%s is read as it is encoded', async (path) => {
    expect(await checkOne({ url: base + path }, 'مرحبا')).toEqual({ code: 0, problems: [] });
  });

  test('that have moved are named with their new address', async () => {
    const { problems } = await checkOne({ url: `${base}/moved` });
    expect(problems).toMatchObject([{ path: '/sources/0/url', expected: `${base}/page`, severity: 'warning' }]);
  });

  test('that are gone, or cannot be read, are held against their archived copy', async () => {
    const archived = { archivedAt: `${base}/page` };
    expect(await checkOne({ url: `${base}/gone`, gone: true, ...archived })).toEqual({ code: 0, problems: [] });
    const { problems } = await checkOne({ url: `${base}/gone`, ...archived }, 'no bridge will stand this year');
    expect(problems.map(({ code }) => code)).toEqual(['link-dead', 'quotation-missing']);
  });

  test('at a host that takes no connection are unreachable', async () => {
    expect((await checkOne({ url: 'http://127.0.0.1:1/' })).problems).toMatchObject([{ code: 'link-unreachable' }]);
  });

  test('are asked for once each, one at a time for a host, with progress and an honest name', async () => {
    mostUnderWay = 0;
    const cited = ['/page', '/page#part', '/changed', '/for-now'].map(
      (path) => [{ url: base + path }, sentence] as const,
    );
    const { progress } = await call('check', '--online', write('many.json', documentOf(cited)));
    expect(progress).toEqual(['1 of 3 addresses', '2 of 3 addresses', '3 of 3 addresses', '']);
    expect(mostUnderWay).toBe(1);
    expect([...agents]).toEqual([expect.stringMatching(/^sourced-timeline\/\d/)]);
  });
});
