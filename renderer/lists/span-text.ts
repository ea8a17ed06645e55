import type { Dagspann } from '../../shared/domain/listfilter.ts';
import { textFilter } from '../text/listor.ts';

/** "2026-01-01–2026-01-31", "från 2026-01-01", "till 2026-01-31". */
export function formatSpann({ fran, till }: Dagspann): string {
  if (fran !== undefined && till !== undefined) return `${fran}\u2013${till}`;
  return fran === undefined ? textFilter.till(till ?? '') : textFilter.fran(fran);
}
