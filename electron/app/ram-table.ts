import { listOrgan } from '../../db/repositories/organ.ts';
import { getRegister } from '../../db/repositories/register.ts';
import { listSokandear } from '../../db/repositories/fordelningsram.ts';
import { getRamliggare } from '../../db/repositories/ramliggare.ts';
import type { FordelningsramId } from '../../shared/domain/id.ts';
import { byId } from '../../shared/document/paper-facts.ts';
import { ramrubrik, ramrader, SOKANDEKOLUMNER, RAMKOLUMNER } from '../../shared/rules/ramrader.ts';
import { sokanderader } from '../../shared/rules/ramrader.ts';
import type { ServiceContext } from '../services/context.ts';
import type { Table, TableCell } from '../services/table-export.ts';

/** A frame's applications and items with their sums, or every applicant's years without a frame. */
export function ramTable(
  { register }: ServiceContext,
  ramId: FordelningsramId | null,
): Promise<Table> {
  return register.read(async (tx) => {
    const { kommun: organisation } = await getRegister(tx);
    const organ = await listOrgan(tx);
    const nameOf = (id: string) => byId(organ, id).namn;
    if (ramId === null) {
      const rows = sokanderader(await listSokandear(tx), nameOf);
      return tableOf('Fördelade medel per år', organisation, SOKANDEKOLUMNER, rows);
    }
    const liggare = await getRamliggare(tx, ramId);
    return tableOf(ramrubrik(liggare.ram), organisation, RAMKOLUMNER, ramrader(liggare, nameOf));
  });
}

function tableOf(
  title: string,
  organisation: string,
  columns: readonly { readonly titel: string; readonly arTal: boolean }[],
  rows: readonly (readonly TableCell[])[],
): Table {
  return {
    ...{ title, fileName: title, organisation, total: rows.length },
    columns: columns.map(({ titel, arTal }) => ({
      ...{ title: titel, kind: arTal ? 'number' : 'text', mm: null },
    })),
    rows: iterate(rows),
  };
}

async function* iterate(rows: readonly (readonly TableCell[])[]) {
  yield* await Promise.resolve(rows);
}
