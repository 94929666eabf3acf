/** `npm run bench`. The bench is written in TypeScript, which Vite carries into Node. */
import { runnerImport } from 'vite';

const { module } = await runnerImport('./bench/bench.ts', { configFile: false, logLevel: 'warn' });
await module.bench(process.argv.slice(2));
