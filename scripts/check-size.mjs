/**
 * Says how large the default bundle is, minified and gzipped, and fails above the limit. A page that embeds the timeline
 * with one tag loads this and nothing else, chunks that it asks for later excepted.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 45;

const file = readFileSync('dist/sourced-timeline.js');
const sizeKb = gzipSync(file, { level: 9 }).length / 1000;
const within = sizeKb <= LIMIT_KB;

console.log(
  `size: dist/sourced-timeline.js is ${sizeKb.toFixed(1)} kB min+gzip (${(file.length / 1000).toFixed(1)} kB min), ` +
    `${within ? 'within' : 'ABOVE'} the limit of ${LIMIT_KB} kB`,
);
process.exitCode = within ? 0 : 1;
