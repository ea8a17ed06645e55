import { ParagrafId } from '../../shared/domain/id.ts';
import type { OrganId, ProtokollsdelId, SammantradeId } from '../../shared/domain/id.ts';
import type { Paragraf, ParagrafData } from '../../shared/domain/paragraf.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { flatten, gather } from './paragraf-rader.ts';
import type { ParagrafRader } from './paragraf-rader-grund.ts';
import { readRader, replaceRader } from './paragraf-tabeller.ts';
import { changed, checkVersion, created, found, toFlag } from './rows.ts';

const OWN = [
  ...(['id', 'version', 'nr', 'ar', 'status', 'dagordningspunktId', 'arendeId'] as const),
  ...(['protokollsdelId', 'rubrik', 'underrubrik', 'myndighetsutovning'] as const),
  ...(['stangdaDorrar', 'overklagande', 'ordforandeId'] as const),
] as const;

/** The §§ of a meeting, by number. */
export async function listParagraf(tx: ReadTx, sammantradeId: SammantradeId): Promise<Paragraf[]> {
  const rows = await tx[db]
    .selectFrom('paragraf')
    .select(OWN)
    .where('sammantradeId', '=', sammantradeId)
    .orderBy('nr')
    .execute();
  const raderOf = await readRader(tx, { sammantradeId });
  return rows.map((row) => toParagraf(row, raderOf(row.id)));
}

/** One §, whole. Throws `NotFound`. */
export async function getParagraf(tx: ReadTx, id: ParagrafId): Promise<Paragraf> {
  const row = await readOwn(tx, id);
  return toParagraf(row, (await readRader(tx, { id }))(id));
}

/** The meeting a § belongs to. Throws `NotFound`. */
export async function sammantradeOf(tx: ReadTx, id: ParagrafId): Promise<SammantradeId> {
  const row = await tx[db]
    .selectFrom('paragraf')
    .select('sammantradeId')
    .where('id', '=', id)
    .executeTakeFirst();
  return found(row).sammantradeId;
}

type Own = Awaited<ReturnType<typeof readOwn>>;

async function readOwn(tx: ReadTx, id: ParagrafId) {
  const query = tx[db].selectFrom('paragraf').select(OWN).where('id', '=', id);
  return found(await query.executeTakeFirst());
}

function toParagraf(row: Own, rader: ParagrafRader): Paragraf {
  const { myndighetsutovning, stangdaDorrar, ...rest } = row;
  const flags = {
    myndighetsutovning: myndighetsutovning === 1,
    stangdaDorrar: stangdaDorrar === 1,
  };
  return { ...rest, ...flags, ...gather(rader) };
}

/** Where a § is opened, and with what number. */
export interface NewParagraf extends Pick<
  Paragraf,
  'protokollsdelId' | 'dagordningspunktId' | 'arendeId' | 'ar' | 'nr'
> {
  readonly sammantradeId: SammantradeId;
  readonly organId: OrganId;
}

/**
 * Opens a §. Throws `number_not_next`, `meeting_not_open`, `already_exists` for an item that is
 * taken up already, `item_of_other_meeting`, `part_of_other_meeting` and `part_locked`.
 */
export async function insertParagraf(
  tx: WriteTx,
  place: NewParagraf,
  data: ParagrafData,
): Promise<Paragraf> {
  const id = ParagrafId.parse(tx.context.newId());
  await tx[db]
    .insertInto('paragraf')
    .values({ id, ...place, status: 'oppen', ...toColumns(data), ...created(tx) })
    .execute();
  await replaceRader(tx, id, null, flatten(data));
  return getParagraf(tx, id);
}

/**
 * Stores a § whole in place of the one that was read. Throws `Conflict`, `part_locked`,
 * `vote_without_seat`, `reservation_without_part`, `jav_takes_part`, `unknown_reference`.
 */
export async function saveParagraf(
  tx: WriteTx,
  fore: Paragraf,
  version: number,
  data: ParagrafData,
): Promise<Paragraf> {
  checkVersion(fore, version);
  const { id } = fore;
  await tx[db]
    .updateTable('paragraf')
    .set({ ...toColumns(data), ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  await replaceRader(tx, id, flatten(fore), flatten(data));
  return { ...fore, ...data, version: version + 1 };
}

/** How the § ended, and how that is appealed. Throws `NotFound`, `Conflict`, `part_locked`. */
export function changeParagrafstatus(
  tx: WriteTx,
  fore: Paragraf,
  version: number,
  { status, overklagande }: Pick<Paragraf, 'status' | 'overklagande'>,
): Promise<Paragraf> {
  return update(tx, fore, version, { status, overklagande });
}

/** Puts a § in another part. Throws `part_of_other_meeting`, `part_locked`. */
export function moveParagraf(
  tx: WriteTx,
  fore: Paragraf,
  protokollsdelId: ProtokollsdelId,
): Promise<Paragraf> {
  return update(tx, fore, fore.version, { protokollsdelId });
}

async function update(
  tx: WriteTx,
  fore: Paragraf,
  version: number,
  columns: Pick<Paragraf, 'status' | 'overklagande'> | Pick<Paragraf, 'protokollsdelId'>,
): Promise<Paragraf> {
  checkVersion(fore, version);
  await tx[db]
    .updateTable('paragraf')
    .set({ ...columns, ...changed(tx, version) })
    .where('id', '=', fore.id)
    .execute();
  return { ...fore, ...columns, version: version + 1 };
}

function toColumns(data: ParagrafData) {
  const { rubrik, underrubrik, overklagande, ordforandeId } = data;
  const flags = {
    myndighetsutovning: toFlag(data.myndighetsutovning),
    stangdaDorrar: toFlag(data.stangdaDorrar),
  };
  return { rubrik, underrubrik, overklagande, ordforandeId, ...flags };
}
