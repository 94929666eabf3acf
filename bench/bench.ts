/**
 * The bench, from the words on the command line to the results: every subject at every size, each in browsers of its own. A subject that
 * died at a size is not tried at larger ones.
 */
import { cpus } from 'node:os';
import { launch, measure, measureLeftover } from './measure.ts';
import type { Task } from './measure.ts';
import { medianOf } from './median.ts';
import { optionsOf } from './options.ts';
import { merge, readResults, resultsOnConsole, writeResults } from './results.ts';
import type { Results } from './results.ts';
import { isDead } from './row.ts';
import type { Row, SubjectName } from './row.ts';
import { serve } from './server.ts';

const MOST_RUNS = 3;
/** What has taken so long is not run again. */
const PATIENCE_MS = 40_000;

export async function bench(words: readonly string[]): Promise<void> {
  const { sizes, subjects, data, isAdded, isWhole } = optionsOf(words);
  const server = await serve();
  try {
    const rows: Row[] = [];
    const dead = new Set<SubjectName>();
    for (const size of sizes) {
      const tasks = subjects.filter((name) => !dead.has(name)).map((subject) => ({ subject, size, data }));
      for (const row of await measureInTurn(tasks, server.url)) {
        rows.push(row);
        if (isDead(row)) dead.add(row.subject);
      }
    }
    const results: Results = {
      engine: await engine(),
      cores: cpus().length,
      rows,
      ...(subjects.includes('sourced-timeline') ? { leftover: await measureLeftover(server.url) } : {}),
    };
    console.log(`\n${await resultsOnConsole(results)}`);
    if (isAdded) await writeResults(merge(readResults(), results));
    else if (isWhole) await writeResults(results);
    else console.log('A part of the bench: bench/results.md stays as it is. With --add it takes these rows in.');
  } finally {
    await server.close();
  }
}

/** One after the other, and quick ones again and again, so that a machine that is busy elsewhere for a while is so for all of them: the medians. */
async function measureInTurn(tasks: readonly Task[], url: string): Promise<readonly Row[]> {
  const all = tasks.map((task) => ({ task, runs: [] as Row[], tookMs: 0 }));
  for (let round = 0; round < MOST_RUNS; round++) {
    for (const one of all) {
      if (one.runs.some(isDead) || one.tookMs > PATIENCE_MS) continue;
      console.log(`${one.task.subject}, ${one.task.size} events`);
      const start = performance.now();
      one.runs.push(await measure(one.task, url));
      one.tookMs += performance.now() - start;
    }
  }
  // What died once is dead, and has no figures of what would have come after.
  return all.map(({ runs }) => runs.find(isDead) ?? medianOf(runs));
}

async function engine(): Promise<string> {
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}`;
}
