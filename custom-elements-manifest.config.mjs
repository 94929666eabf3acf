// What the analyzer reads, and where it writes the manifest (custom-elements.json) that editors and the API page use.
export default {
  globs: ['src/element/**/*.ts', 'src/define.ts'],
  exclude: ['**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
