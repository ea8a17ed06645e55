import { sql } from 'kysely';
import { CallError } from '../../shared/contract/errors.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type {
  OffentligHandling,
  OffentligtArende,
  Utlamnandeurval,
} from '../../shared/domain/utlamnande.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';

// Nothing here reads anything but the views of what is public: secrets have no way into a list.

/** The rows of the cases that came in during the span, by diarium and number. */
export function offentligaArenderader(tx: ReadTx, urval: Utlamnandeurval): Promise<number[]> {
  return ids(
    tx,
    sql`SELECT rad FROM arende_offentlig WHERE inkom_datum BETWEEN ${urval.fran} AND ${urval.till}
      AND ${inDiarier(urval, sql`diarium_id`)} ORDER BY diarium_id, sortnyckel, rad`,
  );
}

/** The rows of the handlingar that came in or were drawn up during the span, by day and number. */
export function offentligaHandlingsrader(tx: ReadTx, urval: Utlamnandeurval): Promise<number[]> {
  return ids(
    tx,
    sql`SELECT h.rad FROM handling_offentlig h JOIN arende_offentlig a ON a.id = h.arende_id
      WHERE h.datum BETWEEN ${urval.fran} AND ${urval.till}
      AND ${inDiarier(urval, sql`a.diarium_id`)} ORDER BY h.datum, a.sortnyckel, h.handlnr`,
  );
}

/** The public side of these cases, in the order of the rows. */
export async function offentligaArenden(
  tx: ReadTx,
  rader: readonly number[],
): Promise<OffentligtArende[]> {
  const { rows } = await sql<OffentligtArende>`
    SELECT a.id, a.diarium_id, a.diarienummer, a.inkom_datum, a.arendemening, a.handlaggare,
      a.status, a.ursprung, a.ursprung_ref, a.klass, a.offentlighet
    FROM json_each(${JSON.stringify(rader)}) wanted JOIN arende_offentlig a ON a.rad = wanted.value
    ORDER BY wanted.key`.execute(tx[db]);
  return rows.map(withoutSecrets);
}

/** The public side of one case. Throws `NotFound`. */
export async function offentligtArende(tx: ReadTx, id: ArendeId): Promise<OffentligtArende> {
  const row = await tx[db]
    .selectFrom('arendeOffentlig')
    .select('rad')
    .where('id', '=', id)
    .executeTakeFirst();
  const [arende] = row ? await offentligaArenden(tx, [row.rad]) : [];
  if (!arende) throw new CallError('NotFound');
  return arende;
}

/** The public side of these handlingar, in the order of the rows. */
export function offentligaHandlingar(
  tx: ReadTx,
  rader: readonly number[],
): Promise<OffentligHandling[]> {
  return handlingar(
    tx,
    sql`json_each(${JSON.stringify(rader)}) wanted
      JOIN handling_offentlig h ON h.rad = wanted.value`,
    sql`wanted.key`,
  );
}

/** The public handlingar of these cases, by number within each. */
export function offentligaHandlingarAv(
  tx: ReadTx,
  arendeIds: readonly ArendeId[],
): Promise<OffentligHandling[]> {
  return handlingar(
    tx,
    sql`json_each(${JSON.stringify(arendeIds)}) wanted
      JOIN handling_offentlig h ON h.arende_id = wanted.value`,
    sql`wanted.key, h.handlnr`,
  );
}

type Piece = ReturnType<typeof sql<unknown>>;

async function handlingar(tx: ReadTx, from: Piece, order: Piece): Promise<OffentligHandling[]> {
  type Row = Omit<OffentligHandling, 'motpartDold' | 'makulerad'> & Record<Flags, 0 | 1>;
  type Flags = 'motpartDold' | 'makulerad';
  const { rows } = await sql<Row>`
    SELECT h.id, h.arende_id, a.diarium_id, a.diarienummer, h.beteckning, h.datum, h.riktning,
      h.handlingstyp, h.rubrik, h.motpart, h.motpart_dold, h.makulerad
    FROM ${from} JOIN arende_offentlig a ON a.id = h.arende_id ORDER BY ${order}`.execute(tx[db]);
  return rows.map((row) => ({
    ...row,
    motpartDold: row.motpartDold === 1,
    makulerad: row.makulerad === 1,
  }));
}

/** A cancelled number says nothing but that; the origin of a secret case may tell what it is. */
function withoutSecrets(arende: OffentligtArende): OffentligtArende {
  const { status, offentlighet } = arende;
  if (status === 'makulerat') return { ...arende, arendemening: '', ursprungRef: '' };
  return offentlighet === 'sekretess' ? { ...arende, ursprungRef: '' } : arende;
}

function inDiarier({ diarier }: Utlamnandeurval, column: Piece): Piece {
  if (diarier.length === 0) return sql`true`;
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(diarier)}))`;
}

/** One JSON text: a hundred thousand row objects would take ten times as long. */
async function ids(tx: ReadTx, query: Piece): Promise<number[]> {
  const { rows } = await sql<{ ids: string }>`
    SELECT json_group_array(rad) AS ids FROM (${query})`.execute(tx[db]);
  return JSON.parse(rows[0]?.ids ?? '[]') as number[];
}
