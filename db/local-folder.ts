import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, opendirSync } from 'node:fs';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { ruleViolated } from '../shared/contract/errors.ts';

/** A mounted file system: where it is, and its kind as the operating system names it. */
interface Mount {
  at: string;
  type: string;
}

const NETWORK_TYPE =
  /^(nfs\d?|cifs|smb\w*|afs|afpfs|9p|ceph|glusterfs|lustre|webdav|davfs2?|ncpfs|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|glusterfs|s3fs))$/u;

/**
 * Checks that the register can live in the folder. Throws `network_folder` for one on another computer, where SQLite's
 * write-ahead log doesn't work, and `folder_not_writable` for one that can't be written.
 */
export function checkLocalFolder(folder: string): void {
  const real = realFolder(folder);
  if (isNetworkPath(real, process.platform, readMounts(process.platform))) {
    throw ruleViolated('network_folder');
  }
}

/** Makes the folder where it is missing. Throws `folder_not_writable`. */
export function ensureFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    throw notWritable(error);
  }
}

/** Node's own recursive mkdir never returns where a parent is there but refuses (as in /proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  mkdirSync(folder);
}

/** Whether the path lies on another computer. Mapped Windows drives must be resolved before. */
export function isNetworkPath(path: string, platform: string, mounts: readonly Mount[]): boolean {
  if (platform === 'win32') return /^(\\\\|\/\/)(?![.?][\\/](?!UNC))/iu.test(path);
  const inside = mounts.filter(
    ({ at }) => path === at || path.startsWith(at.replace(/\/?$/u, '/')),
  );
  // The last of equally long ones hides the others.
  const [nearest] = inside.toReversed().sort((a, b) => b.at.length - a.at.length);
  return nearest !== undefined && NETWORK_TYPE.test(nearest.type);
}

/** What Linux tells in /proc/self/mountinfo. */
export function parseMountinfo(text: string): Mount[] {
  return [...text.matchAll(/^(?:\S+ ){4}(\S+) .*? - (\S+) /gmu)].map(([, at = '', type = '']) => ({
    at: at.replaceAll(/\\(\d{3})/gu, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    ),
    type,
  }));
}

/** What `mount` prints on macOS. */
export function parseMountCommand(text: string): Mount[] {
  return [...text.matchAll(/^.*? on (.+) \((\w+)[,)]/gmu)].map(([, at = '', type = '']) => ({
    at,
    type,
  }));
}

function readMounts(platform: string): Mount[] {
  if (platform === 'linux') return parseMountinfo(readFileSync('/proc/self/mountinfo', 'utf8'));
  if (platform !== 'darwin') return [];
  return parseMountCommand(execFileSync('/sbin/mount', { encoding: 'utf8' }));
}

function realFolder(folder: string): string {
  try {
    // The native one resolves mapped drives of Windows to the server they stand for.
    const real = realpathSync.native(folder);
    opendirSync(real).closeSync();
    accessSync(real, constants.R_OK | constants.W_OK | constants.X_OK);
    return real;
  } catch (error) {
    throw notWritable(error);
  }
}

function notWritable(cause: unknown) {
  const error = ruleViolated('folder_not_writable');
  error.cause = cause;
  return error;
}
