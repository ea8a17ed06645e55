import { execFileSync } from 'node:child_process';
import { globSync, readdirSync, statSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const main = join(root, 'out/main/main.js');

export interface Bundle {
  readonly main: string;
  /** The part that holds the program without its window. */
  readonly createApp: string;
}

/** The built program; built first when a source is newer. */
export function bundleMain(): Bundle {
  if (!isCurrent()) build();
  const folder = join(root, 'out/main');
  const name = readdirSync(folder).find((file) => /^create-app-.*\.js$/.test(file));
  if (name === undefined) throw new Error('the build has no create-app');
  return { main, createApp: join(folder, name) };
}

function isCurrent(): boolean {
  if (!existsSync(main)) return false;
  const built = statSync(main).mtimeMs;
  const sources = globSync('{shared,db,electron,renderer}/**/*.{ts,tsx,css,typ}', { cwd: root });
  return sources.every((file) => statSync(join(root, file)).mtimeMs < built);
}

function build(): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--app', '--logLevel', 'error'];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
