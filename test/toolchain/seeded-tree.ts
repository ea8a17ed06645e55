import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CLEAN_TREE } from './clean-tree.ts';

export const ROOT = join(import.meta.dirname, '..', '..');

const CONFIGS = [
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
  ...['shared', 'db', 'renderer', 'test', 'electron'].map((folder) => `${folder}/tsconfig.json`),
  ...['app', 'services', 'documents', 'files', 'extraction'].map(
    (folder) => `electron/${folder}/tsconfig.json`,
  ),
  'oxlint.config.ts',
  '.dependency-cruiser.cjs',
  'knip.json',
  '.oxfmtrc.json',
];

interface Outcome {
  passed: boolean;
  output: string;
}

/** A temporary copy of the clean tree under the project's own settings, to be seeded with faults. */
export class SeededTree {
  readonly path = mkdtempSync(join(tmpdir(), 'paragraf-guard-'));

  constructor() {
    for (const config of CONFIGS) cpSync(join(ROOT, config), join(this.path, config));
    symlinkSync(join(ROOT, 'node_modules'), join(this.path, 'node_modules'), 'junction');
    for (const [file, text] of Object.entries(CLEAN_TREE)) this.write(file, text);
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.path, file)), { recursive: true });
    writeFileSync(join(this.path, file), text);
  }

  remove(file: string): void {
    rmSync(join(this.path, file), { recursive: true });
  }

  /** Runs a tool of the project with the tree as its folder. */
  run(tool: string, ...args: string[]): Outcome {
    return this.#spawn(join(ROOT, 'node_modules', '.bin', tool), args);
  }

  /** Runs a script that lies in the project with the tree as its folder. */
  script(file: string, ...args: string[]): Outcome {
    return this.#spawn(process.execPath, [join(ROOT, file), ...args]);
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  #spawn(command: string, args: string[]): Outcome {
    const env = { ...process.env, NO_COLOR: '1' };
    const options = { cwd: this.path, env, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(command, args, options);
    return { passed: status === 0, output: stdout + stderr };
  }
}
