import type { Handling } from '../../shared/domain/handling.ts';
import type { Handlingslank, Handlingsrad } from '../../shared/domain/handlingsrad.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';
import { getHandling, listHandling } from './handling.ts';

/** The handlingar of a case by number, with what a list shows of each. */
export async function listHandlingsrad(tx: ReadTx, arendeId: ArendeId): Promise<Handlingsrad[]> {
  const handlingar = await listHandling(tx, arendeId);
  const antalFiler = await countFiler(tx, arendeId);
  const lagrum = Map.groupBy(await listLagrum(tx, arendeId), ({ handlingId }) => handlingId);
  return handlingar.map((handling) => ({
    ...handling,
    antalFiler: antalFiler.get(handling.id) ?? 0,
    lagrum: (lagrum.get(handling.id) ?? []).map((row) => row.lagrum),
    ersattAv: replacing(handling, handlingar),
  }));
}

/** What a handling replaces, and the newest that stands of those that replace it. */
export async function findErsattningar(
  tx: ReadTx,
  handling: Handling,
): Promise<{ ersatter: Handlingslank | null; ersattAv: Handlingslank | null }> {
  const { ersatterId, arendeId } = handling;
  return {
    ersatter: ersatterId === null ? null : toLank(await getHandling(tx, ersatterId)),
    ersattAv: replacing(handling, await listHandling(tx, arendeId)),
  };
}

function replacing(
  { id }: Pick<Handling, 'id'>,
  handlingar: readonly Handling[],
): Handlingslank | null {
  const newest = handlingar.findLast((one) => one.ersatterId === id && one.makulering === null);
  return newest ? toLank(newest) : null;
}

function toLank({ id, arendeId, beteckning, rubrik }: Handling): Handlingslank {
  return { id, arendeId, beteckning, rubrik };
}

async function countFiler(tx: ReadTx, arendeId: ArendeId): Promise<Map<string, number>> {
  const rows = await tx[db]
    .selectFrom('handling as h')
    .innerJoin('handlingFil as f', 'f.handlingId', 'h.id')
    .select(({ fn }) => ['h.id', fn.countAll<number>().as('antal')])
    .where('h.arendeId', '=', arendeId)
    .where('f.ersattAv', 'is', null)
    .groupBy('h.id')
    .execute();
  return new Map(rows.map(({ id, antal }) => [id, antal]));
}

function listLagrum(tx: ReadTx, arendeId: ArendeId) {
  return tx[db]
    .selectFrom('handling as h')
    .innerJoin('sekretessmarkering as s', 's.handlingId', 'h.id')
    .select(['s.handlingId', 's.lagrum'])
    .where('h.arendeId', '=', arendeId)
    .where('s.havdDatum', 'is', null)
    .orderBy('s.id')
    .execute();
}
