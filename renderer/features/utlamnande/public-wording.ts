import { checkOffentligLydelse } from '../../../shared/checks/offentlighet.ts';
import { textOffentligLydelse } from '../../text/utlamnande.ts';

/**
 * The warning at a field whose text the public may read (K04): it holds a personnummer, or the
 * name of somebody whose name is hidden. `undefined` when there is nothing to warn of.
 */
export function publicWordingWarning(
  text: string,
  hiddenNames: readonly string[] = [],
): string | undefined {
  const [found] = checkOffentligLydelse([{ field: '', text }], hiddenNames);
  if (!found) return undefined;
  const { personnummer, namn } = found.details;
  return personnummer === undefined
    ? textOffentligLydelse.namn(String(namn))
    : textOffentligLydelse.personnummer(String(personnummer));
}
