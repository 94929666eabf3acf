/**
 * Makes the project's template literals lean for the bundle: style sheets are minified, as Vite does with those in files, and HTML loses
 * its indentation, which is the source's and not the page's. Nothing is put into a style sheet, so Lit need not look at what would be.
 */
import { transform as minify } from 'lightningcss';
import type { Plugin } from 'vite';

export function leanLiterals(): Plugin {
  return {
    name: 'lean-literals',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/element\/.*\.ts$/.test(id)) return undefined;
      const lean = code
        .replace(/(import \{.*)\bcss\b(.*\} from 'lit';)/, '$1unsafeCSS as css$2')
        .replace(/css`([^`]*)`/g, (_, sheet: string) => `css(\`${minifyCss(sheet, id)}\`)`)
        .replace(/\n\s+/g, '\n');
      return { code: lean, map: null };
    },
  };
}

function minifyCss(sheet: string, filename: string): string {
  return new TextDecoder().decode(minify({ filename, code: new TextEncoder().encode(sheet), minify: true }).code);
}
