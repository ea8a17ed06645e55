import { ExpedieringId } from '../../shared/domain/id.ts';
import type { ArendeId, ParagrafId, SandlistaId } from '../../shared/domain/id.ts';
import type {
  Expediering,
  Expedieringshandelse,
  Expedieringslage,
} from '../../shared/domain/expediering.ts';
import type { Sandlistepost } from '../../shared/domain/sandlista.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { listMaskerade } from './maskering.ts';
import { found } from './rows.ts';

/** Something that happens to a recipient's copy. */
export interface NewExpediering {
  readonly handelse: Expedieringshandelse;
  readonly datum: string;
  readonly notering: string;
}

/** How far a list has been sent. Throws `NotFound`. */
export async function getExpedieringslage(tx: ReadTx, id: SandlistaId): Promise<Expedieringslage> {
  const { justerad } = found(
    await tx[db]
      .selectFrom('sandlistaJustering')
      .select('justerad')
      .where('sandlistaId', '=', id)
      .executeTakeFirst(),
  );
  return {
    ...{ sandlistaId: id, justerad },
    harParagraf: (await paragrafOfSandlista(tx, id)) !== null,
    avsteg: await readAvsteg(tx, id),
    handelser: await readHandelser(tx, id),
    maskerade: await listMaskerade(tx, id),
  };
}

async function readAvsteg(tx: ReadTx, id: SandlistaId): Promise<Expedieringslage['avsteg']> {
  const row = await tx[db]
    .selectFrom('expedieringsavsteg')
    .select(['skal', 'skapadAv as av', 'skapad as tid'])
    .where('sandlistaId', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

async function readHandelser(tx: ReadTx, id: SandlistaId): Promise<Expediering[]> {
  const rows = await tx[db]
    .selectFrom('expediering as e')
    .innerJoin('sandlistepost as p', 'p.id', 'e.sandlistepostId')
    .select(['e.id', 'e.sandlistepostId as postId', 'e.handelse', 'e.datum', 'e.kanal'])
    .select(['e.adress', 'e.antal', 'e.kopietyp as version', 'e.notering', 'e.skapadAv as av'])
    .where('p.sandlistaId', '=', id)
    .orderBy('e.skapad')
    .orderBy('e.nr')
    .orderBy('p.ordning')
    .execute();
  return rows;
}

/**
 * Notes what happened to a recipient's copy; it stands. Throws `not_approved`, `sandlista_open`,
 * `expediering_order`, `before_earlier_event`, `case_served`.
 */
export async function insertExpediering(
  tx: WriteTx,
  { id: sandlistepostId, kanal, adress, antal, version: kopietyp }: Sandlistepost,
  { handelse, datum, notering }: NewExpediering,
): Promise<void> {
  const last = await tx[db]
    .selectFrom('expediering')
    .select(({ fn }) => fn.max('nr').as('nr'))
    .where('sandlistepostId', '=', sandlistepostId)
    .executeTakeFirst();
  const id = ExpedieringId.parse(tx.context.newId());
  const nr = (last?.nr ?? 0) + 1;
  const made = { skapad: tx.tid, skapadAv: tx.context.user };
  await tx[db]
    .insertInto('expediering')
    .values({
      id,
      sandlistepostId,
      nr,
      handelse,
      datum,
      notering,
      kanal,
      adress,
      antal,
      kopietyp,
      ...made,
    })
    .execute();
}

/** Keeps why a list is sent before its decision is approved. Throws `already_exists`. */
export async function insertExpedieringsavsteg(
  tx: WriteTx,
  sandlistaId: SandlistaId,
  skal: string,
): Promise<void> {
  const values = { sandlistaId, skal, skapad: tx.tid, skapadAv: tx.context.user };
  await tx[db].insertInto('expedieringsavsteg').values(values).execute();
}

/** Lists of a case, by when they were made. */
export async function listSandlistorOfArende(
  tx: ReadTx,
  arendeId: ArendeId,
): Promise<SandlistaId[]> {
  const rows = await tx[db]
    .selectFrom('sandlistaArende')
    .select('sandlistaId')
    .where('arendeId', '=', arendeId)
    .orderBy('sandlistaId')
    .execute();
  return rows.map(({ sandlistaId }) => sandlistaId);
}

/** Lists that tell of what was decided in a §. */
export async function listSandlistorOfParagraf(
  tx: ReadTx,
  paragrafId: ParagrafId,
): Promise<SandlistaId[]> {
  const rows = await tx[db]
    .selectFrom('sandlistaParagraf')
    .select('sandlistaId')
    .where('paragrafId', '=', paragrafId)
    .orderBy('sandlistaId')
    .execute();
  return rows.map(({ sandlistaId }) => sandlistaId);
}

/** Lists that keep a case from being told everywhere. */
export async function listOexpedierade(tx: ReadTx, arendeId: ArendeId): Promise<SandlistaId[]> {
  const rows = await tx[db]
    .selectFrom('oexpedieradLista')
    .select('sandlistaId')
    .where('arendeId', '=', arendeId)
    .execute();
  return rows.map(({ sandlistaId }) => sandlistaId);
}

/** The case of a list, null for a § of none. Throws `NotFound`. */
export async function arendeOfSandlista(tx: ReadTx, id: SandlistaId): Promise<ArendeId | null> {
  const row = await tx[db]
    .selectFrom('sandlistaArende')
    .select('arendeId')
    .where('sandlistaId', '=', id)
    .executeTakeFirst();
  return found(row).arendeId;
}

/** The § that a list tells of; null for a decision that no meeting in the register took. */
export async function paragrafOfSandlista(tx: ReadTx, id: SandlistaId): Promise<ParagrafId | null> {
  const row = await tx[db]
    .selectFrom('sandlistaParagraf')
    .select('paragrafId')
    .where('sandlistaId', '=', id)
    .executeTakeFirst();
  return row?.paragrafId ?? null;
}
