import type {
  Narvarogrupper,
  Narvarorad,
} from '../../../shared/document/sammantrade/narvaro-facts.ts';
import { paragrafer } from '../../../shared/rules/paragrafintervall.ts';
import type { Listkolumn, Listtabell } from './lista-data.ts';

interface Narvarogrupp {
  readonly rubrik: string;
  readonly tabell: Listtabell;
}

interface Kolumn extends Listkolumn {
  readonly cell: (rad: Narvarorad) => string;
}

const kolumn = (rubrik: string, mm: number | null, cell: Kolumn['cell']): Kolumn => ({
  ...{ rubrik, mm, hoger: false, cell },
});

const namn = kolumn('Namn', 52, (rad) => rad.namn);
const parti = kolumn('Parti', 14, (rad) => rad.parti);
const uppdrag = kolumn('Uppdrag', 50, uppdragstext);
const narvaro = kolumn('Närvaro', 38, narvarotext);

/** Those who were there as tables, one for each group that anybody belongs to (KL 5 kap. 66 §). */
export function narvarotabeller(grupper: Narvarogrupper): Narvarogrupp[] {
  return [
    ...grupp('Beslutande', grupper.beslutande, [namn, parti, uppdrag, narvaro]),
    ...grupp('Ersättare som inte tjänstgör', grupper.ersattare, [namn, parti, uppdrag, narvaro]),
    ...grupp('Övriga närvarande', grupper.ovriga, [namn, uppdrag, narvaro]),
  ];
}

/** A column that says nothing of anybody is left out, and the last of them has what is left. */
function grupp(
  rubrik: string,
  rader: readonly Narvarorad[],
  columns: readonly Kolumn[],
): Narvarogrupp[] {
  if (rader.length === 0) return [];
  const used = columns.filter(({ cell }) => rader.some((rad) => cell(rad) !== ''));
  const kolumner = used.map(({ cell: _, ...rest }, index) =>
    index === used.length - 1 ? { ...rest, mm: null } : rest,
  );
  return [
    { rubrik, tabell: { kolumner, rader: rader.map((rad) => used.map(({ cell }) => cell(rad))) } },
  ];
}

/** What somebody is, and whose seat a deputy fills. */
function uppdragstext({ uppdrag: own, ersatter }: Narvarorad): string {
  return [own, ersatter && `Ersätter ${ersatter}`].filter(Boolean).join(', ');
}

function narvarotext({ paragrafer: nummer, distans }: Narvarorad): string {
  const where = distans ? 'på distans' : '';
  return [paragrafer(nummer), where].filter(Boolean).join(', ');
}
