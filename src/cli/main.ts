#!/usr/bin/env node
/** The program `sourced-timeline`: gives `command.ts` the terminal that it runs on. */
import { run } from './command.ts';

const { stdout, stderr } = process;

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => stdout.write(text),
  error: (text) => stderr.write(text),
  progress: stderr.isTTY ? (text) => stderr.write(`\r\u001b[K${text}`) : undefined,
  // `hasColors` knows NO_COLOR, FORCE_COLOR and terminals without colour.
  hasColor: stdout.isTTY && stdout.hasColors(),
});
