/**
 * A project of somebody else's: in a fresh folder outside the repository, with the packed tarball and the examples as workspaces,
 * installed as anybody would. Out: where it is, and how to run things in it.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Those that are built here; examples/angular is source only. */
export const builtExamples = ['react', 'vue', 'svelte'] as const;

export class Consumer {
  readonly folder = mkdtempSync(join(tmpdir(), 'sourced-timeline-'));
  readonly tarball: string;

  constructor() {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', this.folder], {
        encoding: 'utf8',
      }),
    ) as [{ readonly filename: string }];
    this.tarball = join(this.folder, packed.filename);
    cpSync('examples', join(this.folder, 'examples'), { recursive: true });
    cpSync('data/gaza-ceasefire.json', join(this.folder, 'data/gaza-ceasefire.json'));
    this.write('package.json', {
      name: 'consumer',
      private: true,
      type: 'module',
      workspaces: builtExamples.map((name) => `examples/${name}`),
      dependencies: { 'sourced-timeline': `file:${packed.filename}` },
    });
    this.run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error');
  }

  write(name: string, content: string | object): void {
    writeFileSync(join(this.folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }

  /** What a program prints; throws with all that it said where it fails. */
  run(program: string, ...args: readonly string[]): string {
    const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' };
    try {
      return execFileSync(program, args, { cwd: this.folder, encoding: 'utf8', env, stdio: 'pipe' });
    } catch (error) {
      const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
      throw new Error([program, ...args].join(' ') + `\n${stdout}${stderr}`, { cause: error });
    }
  }

  /** A module in the project, run by Node. */
  runScript(script: string): string {
    this.write('script.mjs', script);
    return this.run(process.execPath, 'script.mjs');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
