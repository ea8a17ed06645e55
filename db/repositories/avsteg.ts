import { sql } from 'kysely';
import type { Avsteg, AvstegData } from '../../shared/domain/avsteg.ts';
import { AvstegId } from '../../shared/domain/id.ts';
import { Kontrollplats } from '../../shared/domain/kontrollista.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { found } from './rows.ts';

/** Reasons lie by what they are of, since each is locked in its own way. */
const TABLES = {
  tjansteskrivelse: { table: sql.raw('avsteg'), of: sql.raw('tjansteskrivelse_id') },
  protokollsdel: { table: sql.raw('protokollsavsteg'), of: sql.raw('protokollsdel_id') },
  arende: { table: sql.raw('arendeavsteg'), of: sql.raw('arende_id') },
  sammantrade: { table: sql.raw('sammantradesavsteg'), of: sql.raw('sammantrade_id') },
} as const satisfies Record<Kontrollplats['typ'], unknown>;

const COLUMNS = sql.raw('id, kontroll, ankare, lydelse, skal, skapad, skapad_av');

/** The findings of an object that somebody has let stand, oldest first. */
export async function listAvsteg(tx: ReadTx, { typ, id }: Kontrollplats): Promise<Avsteg[]> {
  const { table, of } = TABLES[typ];
  const { rows } = await sql<Avsteg>`
    SELECT ${COLUMNS} FROM ${table} WHERE ${of} = ${id} ORDER BY id`.execute(tx[db]);
  return rows;
}

/** One, with what it is of. Throws `NotFound`. */
export async function getAvsteg(
  tx: ReadTx,
  typ: Kontrollplats['typ'],
  id: AvstegId,
): Promise<Avsteg & { readonly plats: Kontrollplats }> {
  const { table, of } = TABLES[typ];
  const { rows } = await sql<Avsteg & { readonly platsId: string }>`
    SELECT ${COLUMNS}, ${of} AS plats_id FROM ${table} WHERE id = ${id}`.execute(tx[db]);
  const { platsId, ...avsteg } = found(rows[0]);
  return { ...avsteg, plats: Kontrollplats.parse({ typ, id: platsId }) };
}

/** Lets a finding stand. Throws `already_exists`, `locked` for a decided paper, `part_locked`. */
export async function insertAvsteg(
  tx: WriteTx,
  plats: Kontrollplats,
  data: AvstegData,
): Promise<Avsteg> {
  const id = AvstegId.parse(tx.context.newId());
  const skapad = { skapad: tx.tid, skapadAv: tx.context.user };
  const { table, of } = TABLES[plats.typ];
  const { kontroll, ankare, lydelse, skal } = data;
  await sql`
    INSERT INTO ${table} (${COLUMNS}, ${of})
    VALUES (${id}, ${kontroll}, ${ankare}, ${lydelse}, ${skal}, ${skapad.skapad},
      ${skapad.skapadAv}, ${plats.id})`.execute(tx[db]);
  return { id, ...data, ...skapad };
}

/** The finding counts again; the log keeps what was said. Throws `locked`, `part_locked`. */
export async function deleteAvsteg(
  tx: WriteTx,
  typ: Kontrollplats['typ'],
  id: AvstegId,
): Promise<void> {
  await sql`DELETE FROM ${TABLES[typ].table} WHERE id = ${id}`.execute(tx[db]);
}
