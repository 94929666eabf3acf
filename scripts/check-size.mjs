/**
 * Says how large the default bundle is, minified and gzipped, and fails above the limit. A page that embeds the timeline
 * with one tag loads this and nothing else, chunks that it asks for later excepted: a file that it imports at once would count.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 45;

/** The script and all that it imports statically, which the bundler may have split off. */
function filesOf(name, known = new Map()) {
  if (known.has(name)) return known;
  const file = readFileSync(`dist/${name}`);
  known.set(name, file);
  for (const [, imported] of file.toString().matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w-]+\.js)["']/g))
    filesOf(imported, known);
  return known;
}

const files = [...filesOf('sourced-timeline.js')];
const sum = (lengthOf) => files.reduce((total, [, file]) => total + lengthOf(file), 0) / 1000;
const sizeKb = sum((file) => gzipSync(file, { level: 9 }).length);
const within = sizeKb <= LIMIT_KB;

console.log(
  `size: dist/${files.map(([name]) => name).join(' + ')} is ${sizeKb.toFixed(1)} kB min+gzip (${sum(({ length }) => length).toFixed(1)} kB min), ` +
    `${within ? 'within' : 'ABOVE'} the limit of ${LIMIT_KB} kB`,
);
process.exitCode = within ? 0 : 1;
