import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { Host } from './host.ts';

/** Whether a folder lies in the program's own, which an uninstaller or a newer version removes. */
export function isInProgramFolder(
  { programFolder }: Pick<Host, 'programFolder'>,
  folder: string | null,
): boolean {
  if (programFolder === null || folder === null) return false;
  const way = relative(realOf(programFolder), realOf(folder));
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

/** Throws `program_folder` for one that nothing of the user's may be put in. */
export function refuseProgramFolder(host: Pick<Host, 'programFolder'>, folder: string): void {
  if (isInProgramFolder(host, folder)) throw ruleViolated('program_folder');
}

/** Where a path leads, also one that isn't there yet. */
function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realOf(parent), basename(path));
  }
}
