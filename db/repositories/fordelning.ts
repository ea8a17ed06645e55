import { CallError } from '../../shared/contract/errors.ts';
import type { Ansokan, Fordelning, FordelningData } from '../../shared/domain/fordelning.ts';
import { FordelningsramId } from '../../shared/domain/id.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { toAnsokan, toAnsokanColumns } from './ansokan-rows.ts';
import { isBeslutat } from './beslutad.ts';
import { changed, checkVersion, created, toFlag } from './rows.ts';

const RAM = [
  ...(['id', 'arendeId', 'agareOrganId', 'ar', 'beloppKr', 'visningsenhet', 'andamal'] as const),
  ...(['kallhanvisningId', 'punktAvslag', 'punktRest', 'punktFinansiering', 'version'] as const),
] as const;
const POST = [
  ...(['id', 'ansokanId', 'tillfalle', 'rubrik', 'begartKr', 'beviljatKr', 'utfall'] as const),
] as const;

/** The ledger of a case, or null while it has none. */
export async function getFordelning(tx: ReadTx, arendeId: ArendeId): Promise<Fordelning | null> {
  const ram = await tx[db]
    .selectFrom('fordelningsram')
    .select(RAM)
    .where('arendeId', '=', arendeId)
    .executeTakeFirst();
  if (!ram) return null;
  const { punktAvslag, punktRest, punktFinansiering, ...rest } = ram;
  return {
    ...rest,
    punktval: {
      avslag: punktAvslag === 1,
      rest: punktRest === 1,
      finansiering: punktFinansiering === 1,
    },
    ansokningar: await listAnsokan(tx, ram.id),
    last: await isBeslutat(tx, arendeId),
  };
}

/**
 * Stores the whole ledger; `version` is null the first time. Throws `Conflict`, and breaks of
 * rules as the database finds them: `granted_above_frame`, `granted_above_requested`,
 * `request_missing`, `grant_missing`, `excluded_with_grant`, `locked`.
 */
export async function saveFordelning(
  tx: WriteTx,
  arendeId: ArendeId,
  version: number | null,
  data: FordelningData,
): Promise<Fordelning> {
  const current = await getRam(tx, arendeId);
  if (version === null ? current !== undefined : current === undefined) {
    throw new CallError('Conflict');
  }
  if (current) checkVersion(current, version ?? 0);
  const ramId = current?.id ?? FordelningsramId.parse(tx.context.newId());
  // Old applications go first, so that no sum of old and new ever stands against the frame.
  await tx[db].deleteFrom('ansokan').where('ramId', '=', ramId).execute();
  const columns = toRamColumns(data);
  const query = current
    ? tx[db]
        .updateTable('fordelningsram')
        .set({ ...columns, ...changed(tx, current.version) })
        .where('id', '=', ramId)
    : tx[db]
        .insertInto('fordelningsram')
        .values({ id: ramId, arendeId, ...columns, ...created(tx) });
  await query.execute();
  for (const [ordning, ansokan] of data.ansokningar.entries()) {
    await insertAnsokan(tx, ramId, ordning, ansokan);
  }
  const saved = await getFordelning(tx, arendeId);
  if (!saved) throw new Error('a ledger vanished while it was saved');
  return saved;
}

async function getRam(tx: ReadTx, arendeId: ArendeId) {
  return tx[db]
    .selectFrom('fordelningsram')
    .select(['id', 'version'])
    .where('arendeId', '=', arendeId)
    .executeTakeFirst();
}

async function insertAnsokan(
  tx: WriteTx,
  ramId: FordelningsramId,
  ordning: number,
  ansokan: Ansokan,
): Promise<void> {
  const ansokanId = ansokan.id;
  await tx[db]
    .insertInto('ansokan')
    .values({ ramId, ordning, ...toAnsokanColumns(ansokan) })
    .execute();
  for (const [index, { beskrivning, kallhanvisningId }] of ansokan.tillfallen.entries()) {
    const values = { ansokanId, nr: index + 1, beskrivning, kallhanvisningId };
    await tx[db].insertInto('ansokningstillfalle').values(values).execute();
  }
  for (const [index, post] of ansokan.poster.entries()) {
    await tx[db]
      .insertInto('ansokanspost')
      .values({ ...post, ansokanId, ordning: index })
      .execute();
  }
}

async function listAnsokan(tx: ReadTx, ramId: FordelningsramId): Promise<Ansokan[]> {
  const ansokningar = await tx[db]
    .selectFrom('ansokan')
    .selectAll()
    .where('ramId', '=', ramId)
    .orderBy('ordning')
    .execute();
  const ids = ansokningar.map(({ id }) => id);
  const tillfallen = await tx[db]
    .selectFrom('ansokningstillfalle')
    .selectAll()
    .where('ansokanId', 'in', ids)
    .orderBy('nr')
    .execute();
  const poster = await tx[db]
    .selectFrom('ansokanspost')
    .select(POST)
    .where('ansokanId', 'in', ids)
    .orderBy('ordning')
    .execute();
  return ansokningar.map((row) => toAnsokan(row, tillfallen, poster));
}

function toRamColumns(data: FordelningData) {
  const { agareOrganId, ar, beloppKr, visningsenhet, andamal, kallhanvisningId, punktval } = data;
  return {
    ...{ agareOrganId, ar, beloppKr, visningsenhet, andamal, kallhanvisningId },
    punktAvslag: toFlag(punktval.avslag),
    punktRest: toFlag(punktval.rest),
    punktFinansiering: toFlag(punktval.finansiering),
  };
}
