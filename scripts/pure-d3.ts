/**
 * Lets a bundler shake d3's modules. Each declares `sideEffects: false` but ships as one file, in which calls at the top level
 * (`var rgb = rgbGamma(1)`) look as if they did something: they are marked as pure, as the packages say they are.
 */
import type { Plugin } from 'vite';

export function pureD3(): Plugin {
  return {
    name: 'pure-d3',
    transform(code, id) {
      if (!/\/node_modules\/d3-[a-z-]+\/dist\/[^/]+\.mjs$/.test(id)) return undefined;
      return {
        code: code.replace(/^((?:var|let|const) [\w$]+ = )(?=\(function|[\w$.]+\()/gm, '$1/* @__PURE__ */ '),
        map: null,
      };
    },
  };
}
