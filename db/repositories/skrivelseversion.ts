import { SkrivelseversionId } from '../../shared/domain/id.ts';
import type { TjansteskrivelseId } from '../../shared/domain/id.ts';
import type { Skrivelseversion, Versionsinnehall } from '../../shared/domain/granskning.ts';
import type { Skrivelsestatus } from '../../shared/domain/skrivelsestatus.ts';
import { TjansteskrivelseData } from '../../shared/domain/tjansteskrivelse.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { created, found } from './rows.ts';

/**
 * The form of the paper that versions are written in. When the paper's schema changes so that an
 * older one no longer parses, this is raised, and a reader of the older form is added beside it.
 */
const FORMAT = 1;

const TOLD = [
  ...(['id', 'tjansteskrivelseId', 'nr', 'namn', 'status', 'skapad', 'skapadAv'] as const),
] as const;

/** The versions of a paper, newest first. */
export function listVersioner(
  tx: ReadTx,
  tjansteskrivelseId: TjansteskrivelseId,
): Promise<Skrivelseversion[]> {
  return tx[db]
    .selectFrom('skrivelseversion')
    .select(TOLD)
    .where('tjansteskrivelseId', '=', tjansteskrivelseId)
    .orderBy('nr', 'desc')
    .execute();
}

/** One version, whole. Throws `NotFound`. */
export async function getVersion(tx: ReadTx, id: SkrivelseversionId): Promise<Versionsinnehall> {
  const query = tx[db].selectFrom('skrivelseversion').selectAll().where('id', '=', id);
  const { data, format, ...row } = found(await query.executeTakeFirst());
  if (format !== FORMAT) throw new Error(`no reader of versions in format ${String(format)}`);
  return { ...row, data: TjansteskrivelseData.parse(JSON.parse(data)) };
}

/** Keeps a paper as it stands, under a name. `status` is the state it comes into with it. */
export async function insertVersion(
  tx: WriteTx,
  tjansteskrivelseId: TjansteskrivelseId,
  version: { namn: string; status: Skrivelsestatus | null; data: TjansteskrivelseData },
): Promise<Skrivelseversion> {
  const id = SkrivelseversionId.parse(tx.context.newId());
  const [last] = await listVersioner(tx, tjansteskrivelseId);
  const nr = (last?.nr ?? 0) + 1;
  const { namn, status, data } = version;
  const { skapad, skapadAv } = created(tx);
  const told = { id, tjansteskrivelseId, nr, namn, status, skapad, skapadAv };
  await tx[db]
    .insertInto('skrivelseversion')
    .values({ ...told, format: FORMAT, data: JSON.stringify(data) })
    .execute();
  return told;
}
