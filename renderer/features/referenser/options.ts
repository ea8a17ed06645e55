import { formatKallhanvisning } from '../../../shared/domain/kallhanvisning.ts';
import type { Kallhanvisning } from '../../../shared/domain/kallhanvisning.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { fullName } from '../../../shared/domain/person.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Option } from '../../ui/option.ts';

/** In use, or chosen already: what was taken out of use since stays where it is used. */
function offered<Row extends { readonly id: string; readonly avslutad: boolean }>(
  rows: readonly Row[],
  chosen: readonly (string | null | undefined)[],
): Row[] {
  return rows.filter(({ id, avslutad }) => !avslutad || chosen.includes(id));
}

/** Bodies to choose among, with the abbreviation that tells two alike apart. */
export function organOptions(
  organ: readonly Organ[],
  ...chosen: readonly (string | null | undefined)[]
): Option[] {
  return offered(organ, chosen).map(({ id, namn, forkortning }) => ({
    id,
    label: namn,
    detail: forkortning,
  }));
}

/** Persons to choose among, with title or unit. */
export function personOptions(
  persons: readonly Person[],
  ...chosen: readonly (string | null | undefined)[]
): Option[] {
  return offered(persons, chosen).map((person) => ({
    id: person.id,
    label: fullName(person),
    detail: person.titel || person.enhet,
  }));
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
