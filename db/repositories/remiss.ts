import { RemissId } from '../../shared/domain/id.ts';
import type { ArendeId, BevakningId } from '../../shared/domain/id.ts';
import type { Remiss, RemissData } from '../../shared/domain/remiss.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { svarOf } from './remissvar.ts';
import { changed, checkVersion, created, found } from './rows.ts';

const COLUMNS = [
  ...(['id', 'arendeId', 'riktning', 'avsandareOrganId', 'avsandarensDnr', 'rubrik'] as const),
  ...(['motionRef', 'inkommenDatum', 'svarSenast', 'anstandBegart', 'anstandTill'] as const),
  ...(['underlag', 'sandningssatt', 'bevakningId', 'version'] as const),
] as const;

/** Every remiss with its answers, oldest first; of one case, also where it is answered there. */
export async function listRemiss(tx: ReadTx, arendeId: ArendeId | null): Promise<Remiss[]> {
  const rows = await tx[db]
    .selectFrom('remiss')
    .select(COLUMNS)
    .$if(arendeId !== null, (query) =>
      query.where((where) =>
        where.or([
          where('arendeId', '=', arendeId),
          where('id', 'in', (from) =>
            from
              .selectFrom('remissvar')
              .select('remissvar.remissId')
              .where('remissvar.arendeId', '=', arendeId),
          ),
        ]),
      ),
    )
    .orderBy('id')
    .execute();
  const svar = await svarOf(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, svar: svar.get(row.id) ?? [] }));
}

/** One remiss with its answers. Throws `NotFound`. */
export async function getRemiss(tx: ReadTx, id: RemissId): Promise<Remiss> {
  const row = found(
    await tx[db].selectFrom('remiss').select(COLUMNS).where('id', '=', id).executeTakeFirst(),
  );
  return { ...row, svar: (await svarOf(tx, [id])).get(id) ?? [] };
}

/**
 * Registers a remiss in a case. Throws `last_day_missing` for one sent without a last day (FL 26 §),
 * `anstand_before_last_day`, `arende_makulerat`, `unknown_reference`.
 */
export async function insertRemiss(
  tx: WriteTx,
  arendeId: ArendeId,
  data: RemissData,
  bevakningId: BevakningId | null,
): Promise<Remiss> {
  const id = RemissId.parse(tx.context.newId());
  await tx[db]
    .insertInto('remiss')
    .values({ id, arendeId, ...data, bevakningId, ...created(tx) })
    .execute();
  return getRemiss(tx, id);
}

/** Corrects a remiss. Throws `NotFound`, `Conflict`, and what {@link insertRemiss} throws. */
export async function updateRemiss(
  tx: WriteTx,
  id: RemissId,
  version: number,
  data: RemissData,
): Promise<Remiss> {
  checkVersion(await getRemiss(tx, id), version);
  await tx[db]
    .updateTable('remiss')
    .set({ ...data, ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  return getRemiss(tx, id);
}
