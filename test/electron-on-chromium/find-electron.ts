import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Path of the Electron executable in `packageFolder`, or null where it was never fetched. */
export function installedElectron(
  packageFolder = join(root, 'node_modules/electron'),
): string | null {
  const pathFile = join(packageFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(packageFolder, 'dist');
  const executable = join(dist, readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : null;
}

/**
 * The Electron executable, fetched once if the place it comes from answers within three seconds;
 * null where it cannot be had. Never waits for a network that is not there.
 */
export async function findElectron(): Promise<string | null> {
  return installedElectron() ?? ((await canFetch()) ? fetchElectron() : null);
}

async function canFetch(): Promise<boolean> {
  const source = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/';
  try {
    await fetch(source, { method: 'HEAD', signal: AbortSignal.timeout(3000) });
    return true;
  } catch {
    return false;
  }
}

function fetchElectron(): string | null {
  process.stdout.write('Hämtar Electron …\n');
  spawnSync(process.execPath, [join(root, 'node_modules/electron/install.js')], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  return installedElectron();
}
