import type { Beslut } from '../../shared/domain/beslut.ts';
import type { BeslutId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';

type BeslutParts = Pick<Beslut, 'punkter' | 'tilldelningar' | 'aterrapporteringar'>;

/** What a decision decided. */
export async function readBeslut(tx: ReadTx, id: BeslutId): Promise<BeslutParts> {
  return {
    punkter: await readPunkter(tx, id),
    tilldelningar: await readTilldelningar(tx, id),
    aterrapporteringar: await readAterrapporteringar(tx, id),
  };
}

async function readPunkter(tx: ReadTx, id: BeslutId): Promise<Beslut['punkter']> {
  return tx[db]
    .selectFrom('beslutadPunkt')
    .select(['id', 'nr', 'typ', 'text', 'sokandeOrganId', 'harleddFranId'])
    .where('beslutId', '=', id)
    .orderBy('nr')
    .execute();
}

async function readTilldelningar(tx: ReadTx, id: BeslutId): Promise<Beslut['tilldelningar']> {
  return tx[db]
    .selectFrom('beslutTilldelning as t')
    .innerJoin('ansokan as a', 'a.id', 't.ansokanId')
    .innerJoin('ansokanBelopp as b', 'b.ansokanId', 't.ansokanId')
    .select(['t.ansokanId', 't.beloppKr', 'a.sokandeOrganId', 'b.begartKr'])
    .where('t.beslutId', '=', id)
    .orderBy('a.ordning')
    .execute();
}

async function readAterrapporteringar(
  tx: ReadTx,
  id: BeslutId,
): Promise<Beslut['aterrapporteringar']> {
  const rows = await tx[db]
    .selectFrom('aterrapportering')
    .select(['id', 'ansvarigOrganId', 'tillOrganId', 'senast', 'precision', 'status'])
    .where('beslutId', '=', id)
    .orderBy('id')
    .execute();
  // A decision names bodies, each by a day or a month.
  return rows.flatMap(({ ansvarigOrganId, precision, ...row }) =>
    ansvarigOrganId === null || precision === 'sammantrade'
      ? []
      : { ...row, ansvarigOrganId, precision },
  );
}
