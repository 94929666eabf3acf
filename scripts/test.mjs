/**
 * `npm test`: everything that must hold before a change lands, in the order in which a fault is cheapest to learn of.
 * A step that fails does not stop the later ones. The last line sums up: `N passed, N failed`, where a step that is no
 * test run (lint, types, build, size) counts only when it fails. The line before it says in which browsers the end-to-end tests ran.
 */
import { spawn } from 'node:child_process';

const STEPS = [
  ['lint'],
  ['types'],
  ['test:unit', { TZ: 'UTC' }],
  // Dates that have no time must not shift with the zone of the machine, so what deals with time runs in three others.
  ['test:time', { TZ: 'America/St_Johns' }],
  ['test:time', { TZ: 'Asia/Kathmandu' }],
  ['test:time', { TZ: 'Pacific/Apia' }],
  ['build'],
  ['check:size'],
  ['test:e2e'],
];

/** Runs an npm script, passing its output on. Resolves to its exit code and what it printed. */
const runScript = (name, environment) =>
  new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', name], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => done({ code, output }));
  });

let passed = 0;
let failed = 0;
let engines = '';
for (const [name, environment = {}] of STEPS) {
  console.log(`\n— ${[name, ...Object.values(environment)].join(' in ')}`);
  const { code, output } = await runScript(name, environment);
  const counts = output.match(/^(?:unit|e2e): (\d+) passed, (\d+) failed$/m);
  engines = output.match(/^engines: .*$/m)?.[0] ?? engines;
  passed += Number(counts?.[1] ?? 0);
  // A step that failed without a failed test to show for it still is a failure.
  failed += Math.max(Number(counts?.[2] ?? 0), code === 0 ? 0 : 1);
}

console.log(`\n${engines}\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
