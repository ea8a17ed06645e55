import type { PunktData } from '../../shared/domain/beslutspunkt.ts';
import type { TjansteskrivelseId } from '../../shared/domain/id.ts';
import type { Avsnitt } from '../../shared/domain/avsnitt.ts';
import type { Fotnot } from '../../shared/domain/tjansteskrivelse.ts';
import { db } from '../tx.ts';
import type { WriteTx } from '../tx.ts';
import type { PaperParts } from './paper-parts-read.ts';
import { toFlag } from './rows.ts';

/** Stores the parts anew; points are kept by id, and those that are gone are struck. */
export async function replacePaperParts(
  tx: WriteTx,
  tjansteskrivelseId: TjansteskrivelseId,
  data: PaperParts,
): Promise<void> {
  await clearParts(tx, tjansteskrivelseId);
  const own = (ordning: number) => ({ tjansteskrivelseId, ordning });
  for (const [index, personId] of data.handlaggare.entries()) {
    const values = { ...own(index), personId };
    await tx[db].insertInto('tjansteskrivelseHandlaggare').values(values).execute();
  }
  for (const [index, avsnitt] of data.avsnitt.entries()) {
    const values = { ...own(index), ...avsnittColumns(avsnitt) };
    await tx[db].insertInto('avsnitt').values(values).execute();
  }
  for (const [index, fotnot] of data.fotnoter.entries()) {
    const values = { ...own(index), ...fotnotColumns(fotnot) };
    await tx[db].insertInto('fotnot').values(values).execute();
  }
  for (const [index, rad] of data.handlingsrader.entries()) {
    const values = { ...own(index), ...rad, bilaggs: toFlag(rad.bilaggs) };
    await tx[db].insertInto('handlingsrad').values(values).execute();
  }
  for (const [index, samrad] of data.samrad.entries()) {
    await tx[db]
      .insertInto('samrad')
      .values({ ...own(index), ...samrad })
      .execute();
  }
  for (const [index, underskrift] of data.underskrifter.entries()) {
    await tx[db]
      .insertInto('underskrift')
      .values({ ...own(index), ...underskrift })
      .execute();
  }
  await savePunkter(tx, tjansteskrivelseId, data.punkter);
}

const REPLACED = [
  ...(['tjansteskrivelseHandlaggare', 'avsnitt', 'fotnot'] as const),
  ...(['handlingsrad', 'samrad', 'underskrift'] as const),
] as const;

async function clearParts(tx: WriteTx, id: TjansteskrivelseId): Promise<void> {
  for (const table of REPLACED) {
    await tx[db].deleteFrom(table).where('tjansteskrivelseId', '=', id).execute();
  }
}

async function savePunkter(
  tx: WriteTx,
  tjansteskrivelseId: TjansteskrivelseId,
  punkter: readonly PunktData[],
): Promise<void> {
  const stored = await tx[db]
    .updateTable('beslutspunkt')
    .set({ struken: 1 })
    .where('tjansteskrivelseId', '=', tjansteskrivelseId)
    .returning('id')
    .execute();
  const known = new Set(stored.map(({ id }) => id));
  await tx[db]
    .deleteFrom('delpunkt')
    .where('beslutspunktId', 'in', [...known])
    .execute();
  for (const [ordning, { id, nyckel, egenText, utgar, delpunkter }] of punkter.entries()) {
    const columns = { ordning, nyckel, egenText, utgar: toFlag(utgar), struken: 0 as const };
    const query = known.has(id)
      ? tx[db].updateTable('beslutspunkt').set(columns).where('id', '=', id)
      : tx[db].insertInto('beslutspunkt').values({ id, tjansteskrivelseId, ...columns });
    await query.execute();
    for (const [index, text] of delpunkter.entries()) {
      const values = { beslutspunktId: id, ordning: index, text };
      await tx[db].insertInto('delpunkt').values(values).execute();
    }
  }
}

function avsnittColumns({ innehall, utelamnat, foljer, ...rest }: Avsnitt) {
  const innehallDoc = JSON.stringify(innehall.doc);
  const flags = { utelamnat: toFlag(utelamnat), foljer: toFlag(foljer) };
  return { ...rest, ...flags, innehallVersion: innehall.version, innehallDoc };
}

function fotnotColumns(fotnot: Fotnot) {
  return fotnot.typ === 'kalla'
    ? { id: fotnot.id, kallhanvisningId: fotnot.kallhanvisningId, text: null }
    : { id: fotnot.id, kallhanvisningId: null, text: fotnot.text };
}
