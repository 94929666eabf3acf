/**
 * A Vite plugin that puts files from elsewhere in the project on the demo site, under fixed addresses: the data, the
 * bundle, the manifest and the schema. In: a table from address to file or folder. Out: the development server answers
 * these addresses, and a build copies the files beside the pages.
 */
import { cpSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

export const siteFiles = (files: Readonly<Record<string, string>>): Plugin => {
  let config: ResolvedConfig;
  return {
    name: 'site-files',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      for (const [address, file] of Object.entries(files)) {
        server.middlewares.use(`/${address}`, (request, response, next) => {
          const rest = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
          const path = rest === '/' ? file : join(file, rest);
          if (!path.startsWith(file) || !existsSync(path) || !statSync(path).isFile()) return next();
          response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'application/json');
          response.end(readFileSync(path));
        });
      }
    },
    closeBundle() {
      if (config.command !== 'build') return;
      for (const [address, file] of Object.entries(files)) {
        if (!existsSync(file)) throw new Error(`The site needs ${file}: run "npm run build", which makes it first.`);
        cpSync(file, join(config.build.outDir, address), { recursive: true });
      }
    },
  };
};
