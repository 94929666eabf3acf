/**
 * Carries the files that the compiler does not emit (generated JavaScript and its types) from src/ to dist/modules/,
 * so that the modules for bundlers are whole.
 */
import { cpSync, statSync } from 'node:fs';

cpSync('src', 'dist/modules', {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || path.endsWith('.js') || path.endsWith('.d.ts'),
});
