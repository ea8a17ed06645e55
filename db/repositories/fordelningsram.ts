import { sql } from 'kysely';
import type {
  Fordelningsram,
  FordelningsramData,
  Ramrad,
  Sokandear,
} from '../../shared/domain/fordelningsram.ts';
import { FordelningsramId } from '../../shared/domain/id.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found } from './rows.ts';

const RAM = [
  ...(['id', 'agareOrganId', 'ar', 'andamal', 'beloppKr', 'kallhanvisningId'] as const),
  ...(['arendeId', 'version'] as const),
] as const;

/** A frame. Throws `NotFound`. */
export async function getRam(tx: ReadTx, id: FordelningsramId): Promise<Fordelningsram> {
  const row = await tx[db]
    .selectFrom('fordelningsram')
    .select(RAM)
    .where('id', '=', id)
    .executeTakeFirst();
  return { ...found(row), last: await isDecided(tx, id) };
}

/** Every frame, the newest year first, with what has become of it. */
export async function listRam(tx: ReadTx): Promise<Ramrad[]> {
  const { rows } = await sql<Omit<Ramrad, 'last'> & { last: number }>`
    SELECT f.id, f.agare_organ_id, f.ar, f.andamal, f.belopp_kr, f.kallhanvisning_id, f.arende_id,
      f.version, sum(h.ram_kr) AS totalt_kr, sum(h.tilldelat_kr) AS tilldelat_kr,
      (SELECT count(*) FROM fordelningsomgang WHERE ram_id = f.id) AS omgangar,
      EXISTS (SELECT 1 FROM fordelningsomgang o JOIN beslut b ON b.arende_id = o.arende_id
        WHERE o.ram_id = f.id)
      OR EXISTS (SELECT 1 FROM ramandring WHERE f.id IN (ram_id, till_ram_id)) AS last
    FROM fordelningsram f JOIN ramhandelse h ON h.ram_id = f.id
    GROUP BY f.id ORDER BY f.ar DESC, f.id DESC`.execute(tx[db]);
  return rows.map((row) => ({ ...row, last: row.last === 1 }));
}

/** Makes a frame, written in a case's ledger or by itself. */
export async function insertRam(
  tx: WriteTx,
  data: FordelningsramData,
  arendeId: ArendeId | null,
): Promise<Fordelningsram> {
  const id = FordelningsramId.parse(tx.context.newId());
  await tx[db]
    .insertInto('fordelningsram')
    .values({ id, arendeId, ...data, ...created(tx) })
    .execute();
  return getRam(tx, id);
}

/** Changes the facts of a frame. Throws `NotFound`, `Conflict`, `locked`, `round_above_rest`. */
export async function updateRam(
  tx: WriteTx,
  id: FordelningsramId,
  version: number,
  data: FordelningsramData,
): Promise<Fordelningsram> {
  checkVersion(await getRam(tx, id), version);
  await tx[db]
    .updateTable('fordelningsram')
    .set({ ...data, ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  return getRam(tx, id);
}

/** Takes away a frame in which there is nothing. Throws `unknown_reference` when there is. */
export async function deleteRam(tx: WriteTx, id: FordelningsramId): Promise<void> {
  await tx[db].deleteFrom('fordelningsram').where('id', '=', id).execute();
}

/** What every applicant has asked for and been given, year by year, oldest first. */
export async function listSokandear(tx: ReadTx): Promise<Sokandear[]> {
  const { rows } = await sql<Sokandear>`
    SELECT a.sokande_organ_id, f.ar, sum(b.begart_kr) AS begart_kr,
      sum((SELECT coalesce(sum(p.begart_kr), 0) FROM ansokanspost p
        WHERE p.ansokan_id = a.id AND p.utfall = 'omfattas_ej')) AS undantaget_kr,
      sum((SELECT coalesce(sum(h.kr), 0) FROM tilldelningshandelse h
        WHERE h.ansokan_id = a.id)) AS tilldelat_kr,
      sum((SELECT sum(u.belopp_kr) FROM anvant u
        WHERE u.ansokan_id = a.id)) AS anvant_kr
    FROM ansokan a JOIN ansokan_belopp b ON b.ansokan_id = a.id
      JOIN fordelningsomgang o ON o.id = a.omgang_id JOIN fordelningsram f ON f.id = o.ram_id
    WHERE EXISTS (SELECT 1 FROM beslut WHERE arende_id = o.arende_id)
    GROUP BY a.sokande_organ_id, f.ar ORDER BY f.ar, a.sokande_organ_id`.execute(tx[db]);
  return rows;
}

async function isDecided(tx: ReadTx, id: FordelningsramId): Promise<boolean> {
  const { rows } = await sql<{ last: number }>`SELECT
    EXISTS (SELECT 1 FROM fordelningsomgang o JOIN beslut b ON b.arende_id = o.arende_id
      WHERE o.ram_id = ${id})
    OR EXISTS (SELECT 1 FROM ramandring WHERE ${id} IN (ram_id, till_ram_id)) AS last`.execute(
    tx[db],
  );
  return rows[0]?.last === 1;
}
