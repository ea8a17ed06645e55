import { sql } from 'kysely';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { FordelningData } from '../../shared/domain/fordelning.ts';
import type {
  Fordelningsram,
  FordelningsramData,
  TidigareTilldelning,
} from '../../shared/domain/fordelningsram.ts';
import { FordelningsomgangId } from '../../shared/domain/id.ts';
import type { ArendeId, FordelningsramId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { deleteRam, getRam, insertRam, updateRam } from './fordelningsram.ts';
import { changed, created } from './rows.ts';

interface Omgang {
  readonly id: FordelningsomgangId;
  readonly arendeId: ArendeId;
  readonly ramId: FordelningsramId | null;
}

type Kept = Omgang & { readonly ramId: FordelningsramId };

/** The facts of a round's frame that its ledger tells too, and whether the ledger writes them. */
export async function ramOf(tx: ReadTx, omgang: Kept) {
  const { agareOrganId, ar, andamal, kallhanvisningId, ...ram } = await getRam(tx, omgang.ramId);
  const isOwn = ram.arendeId === omgang.arendeId && (await isAlone(tx, omgang));
  return { agareOrganId, ar, andamal, kallhanvisningId, egenRam: isOwn };
}

/** Kronor left of the frame when the round's own grants are left out of account. */
export async function restBefore(tx: ReadTx, { id, ramId }: Kept): Promise<number> {
  const { rows } = await sql<{ kvar: number }>`SELECT
    (SELECT sum(ram_kr - tilldelat_kr) FROM ramhandelse WHERE ram_id = ${ramId})
    + coalesce((SELECT sum(t.belopp_kr) FROM tilldelning t JOIN ansokan a ON a.id = t.ansokan_id
        WHERE a.omgang_id = ${id}), 0) AS kvar`.execute(tx[db]);
  return rows[0]?.kvar ?? 0;
}

/**
 * What other rounds of the frame of a case have granted, by decision. Those decided after the case
 * was are left out: what a decided paper told then stands.
 */
export async function listTidigareTilldelning(
  tx: ReadTx,
  arendeId: ArendeId,
): Promise<TidigareTilldelning[]> {
  const { rows } = await sql<TidigareTilldelning>`
    SELECT c.diarienummer, b.organ_id, b.datum, b.paragraf, a.sokande_organ_id, s.begart_kr,
      t.belopp_kr
    FROM fordelningsomgang egen
      JOIN fordelningsomgang o ON o.ram_id = egen.ram_id AND o.id <> egen.id
      JOIN arende c ON c.id = o.arende_id
      JOIN ansokan a ON a.omgang_id = o.id
      JOIN ansokan_belopp s ON s.ansokan_id = a.id
      JOIN tilldelning t ON t.ansokan_id = a.id
      JOIN beslut b ON b.id = t.beslut_id
    WHERE egen.arende_id = ${arendeId} AND NOT EXISTS (SELECT 1 FROM beslut e
      WHERE e.arende_id = egen.arende_id AND (e.datum, e.id) < (b.datum, b.id))
    ORDER BY b.datum, b.id, a.ordning`.execute(tx[db]);
  return rows;
}

/**
 * Writes a round together with the frame that its ledger tells of: the frame is made with it, or
 * follows it while it is the round's own. Throws `frame_shared` at the fact that belongs to others.
 */
export async function writeOwnRam(
  tx: WriteTx,
  omgang: Omgang,
  data: FordelningData,
  writeOmgang: (ramId: FordelningsramId) => Promise<void>,
): Promise<void> {
  const { agareOrganId, ar, andamal, beloppKr, kallhanvisningId } = data;
  const facts = { agareOrganId, ar, andamal, beloppKr, kallhanvisningId };
  const { ramId } = omgang;
  if (ramId === null) {
    return writeOmgang((await insertRam(tx, facts, omgang.arendeId)).id);
  }
  const ram = await getRam(tx, ramId);
  const { egenRam } = await ramOf(tx, { ...omgang, ramId });
  if (!egenRam || ram.last) {
    refuseChanged(ram, facts);
    return writeOmgang(ramId);
  }
  const writeRam = () => updateRam(tx, ramId, ram.version, facts);
  // The frame is never less than its round, on the way either.
  if (beloppKr < ram.beloppKr) await writeOmgang(ramId);
  await writeRam();
  if (beloppKr >= ram.beloppKr) await writeOmgang(ramId);
}

/**
 * Moves a case's round to a frame, or makes one there of all that is left. A frame that the case
 * wrote itself goes away with its only round. Throws `granted_above_frame`.
 */
export async function moveToRam(
  tx: WriteTx,
  arendeId: ArendeId,
  ram: Fordelningsram,
): Promise<void> {
  const round = await tx[db]
    .selectFrom('fordelningsomgang')
    .select(['id', 'arendeId', 'ramId', 'beloppKr', 'version'])
    .where('arendeId', '=', arendeId)
    .executeTakeFirst();
  const id = round?.id ?? FordelningsomgangId.parse(tx.context.newId());
  if (round?.ramId === ram.id) return;
  const left = Math.max(0, await restBefore(tx, { id, arendeId, ramId: ram.id }));
  if (!round) return insertOmgang(tx, { id, arendeId, ramId: ram.id, beloppKr: left });
  const { egenRam } = await ramOf(tx, round);
  const beloppKr = Math.min(left, round.beloppKr);
  await tx[db]
    .updateTable('fordelningsomgang')
    .set({ ramId: ram.id, beloppKr, ...changed(tx, round.version) })
    .where('id', '=', id)
    .execute();
  if (egenRam) await deleteRam(tx, round.ramId);
}

async function insertOmgang(tx: WriteTx, omgang: Kept & { beloppKr: number }): Promise<void> {
  const points = { punktAvslag: 1, punktRest: 1, punktFinansiering: 0 } as const;
  await tx[db]
    .insertInto('fordelningsomgang')
    .values({ ...omgang, visningsenhet: null, ...points, ...created(tx) })
    .execute();
}

function refuseChanged(ram: FordelningsramData, facts: FordelningsramData): void {
  for (const field of ['agareOrganId', 'ar', 'andamal', 'kallhanvisningId'] as const) {
    if (ram[field] !== facts[field]) throw ruleViolated('frame_shared', ['data', field]);
  }
}

async function isAlone(tx: ReadTx, { id, ramId }: Kept): Promise<boolean> {
  const { rows } = await sql<{ n: number }>`SELECT
    (SELECT count(*) FROM fordelningsomgang WHERE ram_id = ${ramId} AND id <> ${id})
    + (SELECT count(*) FROM ramandring WHERE ${ramId} IN (ram_id, till_ram_id)) AS n`.execute(
    tx[db],
  );
  return rows[0]?.n === 0;
}
