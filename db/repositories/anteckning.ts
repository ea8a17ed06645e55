import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Anteckning } from '../../shared/domain/anteckning.ts';
import { AnteckningId } from '../../shared/domain/id.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { ArendeTables } from '../schema-arende.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found } from './rows.ts';

type Row = Selectable<ArendeTables['anteckning']>;

/** The notes of a case, newest first, with the earlier wordings that its log tells. */
export async function listAnteckning(tx: ReadTx, arendeId: ArendeId): Promise<Anteckning[]> {
  const query = tx[db].selectFrom('anteckning').selectAll().where('arendeId', '=', arendeId);
  const rows = await query.orderBy('id', 'desc').execute();
  const history = await readHistory(tx, arendeId);
  return rows.map((row) => toAnteckning(row, history));
}

/** One note. Throws `NotFound`. */
export async function getAnteckning(tx: ReadTx, id: AnteckningId): Promise<Anteckning> {
  const query = tx[db].selectFrom('anteckning').selectAll().where('id', '=', id);
  const row = found(await query.executeTakeFirst());
  return toAnteckning(row, await readHistory(tx, row.arendeId));
}

/** Writes a note on a case. */
export async function insertAnteckning(
  tx: WriteTx,
  arendeId: ArendeId,
  text: string,
): Promise<Anteckning> {
  const id = AnteckningId.parse(tx.context.newId());
  await tx[db]
    .insertInto('anteckning')
    .values({ id, arendeId, text, struken: 0, ...created(tx) })
    .execute();
  return getAnteckning(tx, id);
}

/** Rewords a note, or strikes it. Throws `NotFound`, `Conflict`, or `locked` for a struck one. */
export async function updateAnteckning(
  tx: WriteTx,
  id: AnteckningId,
  version: number,
  change: { text: string } | { struken: 1 },
): Promise<void> {
  checkVersion(await getAnteckning(tx, id), version);
  await tx[db]
    .updateTable('anteckning')
    .set({ ...change, ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
}

const Wording = z.object({ text: z.string() });

async function readHistory(tx: ReadTx, arendeId: ArendeId) {
  return tx[db]
    .selectFrom('logg')
    .select(['objektId', 'handelse', 'fore', 'orsak', 'tid', 'anvandare'])
    .where('arendeId', '=', arendeId)
    .where('handelse', 'in', ['anteckning.andrad', 'anteckning.struken'])
    .orderBy('nr', 'desc')
    .execute();
}

type History = Awaited<ReturnType<typeof readHistory>>;

function toAnteckning(row: Row, history: History): Anteckning {
  const { id, arendeId, text, skapad, skapadAv, version } = row;
  const own = history.filter(({ objektId }) => objektId === id);
  const tidigare = own
    .filter(({ handelse }) => handelse === 'anteckning.andrad')
    .map(({ fore, tid, anvandare }) => ({
      text: Wording.parse(JSON.parse(fore ?? 'null')).text,
      andrad: tid,
      andradAv: anvandare,
    }));
  const strike = own.find(({ handelse }) => handelse === 'anteckning.struken');
  const struken = strike && { orsak: strike.orsak ?? '', av: strike.anvandare, tid: strike.tid };
  return { id, arendeId, text, skapad, skapadAv, version, tidigare, struken: struken ?? null };
}
