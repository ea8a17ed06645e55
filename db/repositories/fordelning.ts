import { CallError } from '../../shared/contract/errors.ts';
import type { Ansokan, Fordelning, FordelningData } from '../../shared/domain/fordelning.ts';
import { FordelningsomgangId } from '../../shared/domain/id.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { toAnsokan, toAnsokanColumns } from './ansokan-rows.ts';
import { isBeslutat } from './beslutad.ts';
import { ramOf, restBefore, writeOwnRam } from './omgangsram.ts';
import { changed, checkVersion, created, found, toFlag } from './rows.ts';

const OMGANG = [
  ...(['id', 'arendeId', 'ramId', 'beloppKr', 'visningsenhet', 'bilaga'] as const),
  ...(['punktAvslag', 'punktRest', 'punktFinansiering', 'version'] as const),
] as const;
const POST = [
  ...(['id', 'ansokanId', 'tillfalle', 'rubrik', 'begartKr', 'beviljatKr', 'utfall'] as const),
] as const;

/** The ledger of a case, or null while it has none. */
export async function getFordelning(tx: ReadTx, arendeId: ArendeId): Promise<Fordelning | null> {
  const omgang = await tx[db]
    .selectFrom('fordelningsomgang')
    .select(OMGANG)
    .where('arendeId', '=', arendeId)
    .executeTakeFirst();
  if (!omgang) return null;
  const { punktAvslag, punktRest, punktFinansiering, bilaga, ...rest } = omgang;
  return {
    ...rest,
    ...(await ramOf(tx, omgang)),
    ramKvarKr: await restBefore(tx, omgang),
    bilaga: bilaga === 1,
    punktval: {
      avslag: punktAvslag === 1,
      rest: punktRest === 1,
      finansiering: punktFinansiering === 1,
    },
    ansokningar: await listAnsokan(tx, omgang.id),
    last: await isBeslutat(tx, arendeId),
  };
}

/**
 * Stores the whole ledger; `version` is null the first time. Throws `Conflict`, and breaks of
 * rules as the database finds them: `granted_above_frame`, `granted_above_requested`,
 * `round_above_rest`, `request_missing`, `grant_missing`, `excluded_with_grant`, `locked`. The facts
 * of a frame that others share aren't written here: `frame_shared`.
 */
export async function saveFordelning(
  tx: WriteTx,
  arendeId: ArendeId,
  version: number | null,
  data: FordelningData,
): Promise<Fordelning> {
  const current = await getOmgang(tx, arendeId);
  if (version === null ? current !== undefined : current === undefined) {
    throw new CallError('Conflict');
  }
  if (current) checkVersion(current, version ?? 0);
  const id = current?.id ?? FordelningsomgangId.parse(tx.context.newId());
  // Old applications go first, so that no sum of old and new ever stands against the frame.
  await tx[db].deleteFrom('ansokan').where('omgangId', '=', id).execute();
  await writeOwnRam(tx, current ?? { id, arendeId, ramId: null }, data, async (ramId) => {
    const columns = { ...toOmgangColumns(data), ramId };
    const query = current
      ? tx[db]
          .updateTable('fordelningsomgang')
          .set({ ...columns, ...changed(tx, current.version) })
          .where('id', '=', id)
      : tx[db].insertInto('fordelningsomgang').values({ id, arendeId, ...columns, ...created(tx) });
    await query.execute();
  });
  for (const [ordning, ansokan] of data.ansokningar.entries()) {
    await insertAnsokan(tx, id, ordning, ansokan);
  }
  const saved = await getFordelning(tx, arendeId);
  if (!saved) throw new Error('a ledger vanished while it was saved');
  return saved;
}

/** Whether the allocation is an appendix of the case's paper. Throws `NotFound`, `locked`. */
export async function setBilaga(
  tx: WriteTx,
  arendeId: ArendeId,
  bilaga: boolean,
): Promise<Fordelning> {
  await tx[db]
    .updateTable('fordelningsomgang')
    .set({ bilaga: toFlag(bilaga) })
    .where('arendeId', '=', arendeId)
    .execute();
  return found((await getFordelning(tx, arendeId)) ?? undefined);
}

async function getOmgang(tx: ReadTx, arendeId: ArendeId) {
  return tx[db]
    .selectFrom('fordelningsomgang')
    .select(['id', 'arendeId', 'ramId', 'beloppKr', 'version'])
    .where('arendeId', '=', arendeId)
    .executeTakeFirst();
}

async function insertAnsokan(
  tx: WriteTx,
  omgangId: FordelningsomgangId,
  ordning: number,
  ansokan: Ansokan,
): Promise<void> {
  const ansokanId = ansokan.id;
  await tx[db]
    .insertInto('ansokan')
    .values({ omgangId, ordning, ...toAnsokanColumns(ansokan) })
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

async function listAnsokan(tx: ReadTx, omgangId: FordelningsomgangId): Promise<Ansokan[]> {
  const ansokningar = await tx[db]
    .selectFrom('ansokan')
    .selectAll()
    .where('omgangId', '=', omgangId)
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

function toOmgangColumns({ beloppKr, visningsenhet, punktval }: FordelningData) {
  return {
    ...{ beloppKr, visningsenhet },
    punktAvslag: toFlag(punktval.avslag),
    punktRest: toFlag(punktval.rest),
    punktFinansiering: toFlag(punktval.finansiering),
  };
}
