import type { Handlingsfil } from '../../../shared/domain/handlingsfil.ts';

/** The files of a handling with each newer version right after the one it replaces. */
export function inOrder(filer: readonly Handlingsfil[]): Handlingsfil[] {
  const isNewer = new Set(filer.map(({ ersattAv }) => ersattAv));
  const first = filer.filter(({ ordning }) => !isNewer.has(ordning));
  return first.flatMap((fil) => withNewer(fil, filer));
}

function withNewer(fil: Handlingsfil, filer: readonly Handlingsfil[]): Handlingsfil[] {
  const newer = filer.find(({ ordning }) => ordning === fil.ersattAv);
  return newer ? [fil, ...withNewer(newer, filer)] : [fil];
}
