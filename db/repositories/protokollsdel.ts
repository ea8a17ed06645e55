import { ProtokollsdelId } from '../../shared/domain/id.ts';
import type { PersonId, SammantradeId } from '../../shared/domain/id.ts';
import type {
  Anslag,
  Protokollsdel,
  Protokollsdelstyp,
  Underskrift,
} from '../../shared/domain/protokollsdel.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found } from './rows.ts';

const OWN = [
  ...(['id', 'version', 'sammantradeId', 'typ', 'status', 'plats', 'planerad'] as const),
  ...(['oenighet', 'justerad', 'sha256', 'anslaget', 'forvaringsplats'] as const),
  ...(['klagotidSistaDag', 'nedtaget'] as const),
] as const;

/** The parts of a meeting's minutes, in the order they were made. */
export async function listProtokollsdel(
  tx: ReadTx,
  sammantradeId: SammantradeId,
): Promise<Protokollsdel[]> {
  const rows = await tx[db]
    .selectFrom('protokollsdel')
    .select('id')
    .where('sammantradeId', '=', sammantradeId)
    .orderBy('nr')
    .execute();
  const delar: Protokollsdel[] = [];
  for (const { id } of rows) delar.push(await getProtokollsdel(tx, id));
  return delar;
}

/** One part. Throws `NotFound`. */
export async function getProtokollsdel(tx: ReadTx, id: ProtokollsdelId): Promise<Protokollsdel> {
  const query = tx[db].selectFrom('protokollsdel').select(OWN).where('id', '=', id);
  const { plats, planerad, oenighet, ...row } = found(await query.executeTakeFirst());
  const { anslaget, forvaringsplats, klagotidSistaDag, nedtaget, ...rest } = row;
  const anslag =
    anslaget === null || klagotidSistaDag === null
      ? null
      : { anslaget, forvaringsplats, klagotidSistaDag, nedtaget };
  const justering = { plats, planerad, oenighet, ...(await readPersoner(tx, id)) };
  return { ...rest, justering, anslag };
}

async function readPersoner(tx: ReadTx, id: ProtokollsdelId) {
  const justerare = await tx[db]
    .selectFrom('justerare')
    .select('personId')
    .where('protokollsdelId', '=', id)
    .orderBy('ordning')
    .execute();
  const underskrifter = await tx[db]
    .selectFrom('protokollsunderskrift')
    .select(['personId', 'satt', 'datum'])
    .where('protokollsdelId', '=', id)
    .orderBy('datum')
    .orderBy('personId')
    .execute();
  return { justerare: justerare.map(({ personId }) => personId), underskrifter };
}

/** Adds a part to a meeting's minutes, as a draft. */
export async function insertProtokollsdel(
  tx: WriteTx,
  { sammantradeId, typ }: { sammantradeId: SammantradeId; typ: Protokollsdelstyp },
): Promise<Protokollsdel> {
  const id = ProtokollsdelId.parse(tx.context.newId());
  const last = await tx[db]
    .selectFrom('protokollsdel')
    .select(({ fn }) => fn.max('nr').as('nr'))
    .where('sammantradeId', '=', sammantradeId)
    .executeTakeFirst();
  const nr = (last?.nr ?? 0) + 1;
  const empty = { plats: '', oenighet: '', forvaringsplats: '' };
  await tx[db]
    .insertInto('protokollsdel')
    .values({ id, sammantradeId, nr, typ, status: 'utkast', ...empty, ...created(tx) })
    .execute();
  return getProtokollsdel(tx, id);
}

/** Takes a draft without §§ away. Throws `no_delete` for any other. */
export async function deleteProtokollsdel(tx: WriteTx, id: ProtokollsdelId): Promise<void> {
  await tx[db].deleteFrom('justerare').where('protokollsdelId', '=', id).execute();
  await tx[db].deleteFrom('protokollsdel').where('id', '=', id).execute();
}

/** What is planned for an approval. */
export type Justeringsplan = Omit<Protokollsdel['justering'], 'underskrifter'>;

/** States who approves, and where. Throws `Conflict`, `part_locked`, `already_exists`. */
export async function saveJustering(
  tx: WriteTx,
  fore: Protokollsdel,
  version: number,
  { justerare, plats, planerad, oenighet }: Justeringsplan,
): Promise<Protokollsdel> {
  await update(tx, fore, version, { plats, planerad, oenighet });
  await tx[db].deleteFrom('justerare').where('protokollsdelId', '=', fore.id).execute();
  for (const [ordning, personId] of justerare.entries()) {
    const values = { protokollsdelId: fore.id, ordning, personId };
    await tx[db].insertInto('justerare').values(values).execute();
  }
  return getProtokollsdel(tx, fore.id);
}

/** A step of a part and the days that come with it. */
export interface Delsteg {
  readonly status: Protokollsdel['status'];
  readonly justerad?: string;
  readonly sha256?: string;
  /** Null when the notice begins anew. */
  readonly anslag?: Anslag | null;
}

/**
 * Takes a part a step on. Throws `Conflict`, `delsteg_missing`, and, when it is approved,
 * `paragraf_open`, `chair_not_there`, `seat_taken`, `presence_needed`, `signature_missing`.
 */
export async function changeDelstatus(
  tx: WriteTx,
  fore: Protokollsdel,
  version: number,
  { anslag, ...steg }: Delsteg,
): Promise<Protokollsdel> {
  const none = { anslaget: null, klagotidSistaDag: null, nedtaget: null };
  await update(tx, fore, version, { ...steg, ...(anslag === undefined ? {} : (anslag ?? none)) });
  return getProtokollsdel(tx, fore.id);
}

/** Notes a signature, in place of the one the person had. Throws `Conflict`, `part_locked`. */
export async function saveUnderskrift(
  tx: WriteTx,
  fore: Protokollsdel,
  version: number,
  { personId, underskrift }: { personId: PersonId; underskrift: Underskrift | null },
): Promise<Protokollsdel> {
  await update(tx, fore, version, {});
  await tx[db]
    .deleteFrom('protokollsunderskrift')
    .where('protokollsdelId', '=', fore.id)
    .where('personId', '=', personId)
    .execute();
  if (underskrift !== null) {
    const values = { protokollsdelId: fore.id, ...underskrift };
    await tx[db].insertInto('protokollsunderskrift').values(values).execute();
  }
  return getProtokollsdel(tx, fore.id);
}

/** Takes every signature away: what was signed is to be changed. Throws `part_locked`. */
export async function deleteUnderskrifter(tx: WriteTx, id: ProtokollsdelId): Promise<void> {
  await tx[db].deleteFrom('protokollsunderskrift').where('protokollsdelId', '=', id).execute();
}

async function update(
  tx: WriteTx,
  fore: Protokollsdel,
  version: number,
  columns: object,
): Promise<void> {
  checkVersion(fore, version);
  await tx[db]
    .updateTable('protokollsdel')
    .set({ ...columns, ...changed(tx, version) })
    .where('id', '=', fore.id)
    .execute();
}
