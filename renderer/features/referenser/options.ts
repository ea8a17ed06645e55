import { formatKallhanvisning } from '../../../shared/domain/kallhanvisning.ts';
import type { Kallhanvisning } from '../../../shared/domain/kallhanvisning.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import type { Option } from '../../ui/option.ts';

/** Bodies to choose among, with the abbreviation that tells two alike apart. */
export function organOptions(organ: readonly Organ[]): Option[] {
  return organ.map(({ id, namn, forkortning }) => ({ id, label: namn, detail: forkortning }));
}

/** Known citations, the latest decision first. */
export function kallaOptions(
  kallhanvisningar: readonly Kallhanvisning[],
  organ: readonly Organ[],
): Option[] {
  return kallhanvisningar
    .toSorted((a, b) => b.datum.localeCompare(a.datum))
    .flatMap((source) => {
      const body = organ.find((one) => one.id === source.organId);
      return body
        ? [{ id: source.id, label: formatKallhanvisning(source, body), detail: body.namn }]
        : [];
    });
}
