import type { TjansteskrivelseSummary } from '../../shared/contract/tjansteskrivelse.ts';
import { TjansteskrivelseId } from '../../shared/domain/id.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { Skrivelsestatus } from '../../shared/domain/skrivelsestatus.ts';
import type {
  Tjansteskrivelse,
  TjansteskrivelseData,
} from '../../shared/domain/tjansteskrivelse.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { isBeslutat } from './beslutad.ts';
import { readPaperParts } from './paper-parts-read.ts';
import { replacePaperParts } from './paper-parts-write.ts';
import { changed, checkVersion, created, found } from './rows.ts';

/** What a paper holds in its own row. */
const OWN = [
  ...(['dokumenttyp', 'mallId', 'rubrik', 'underrubrik', 'dokumentdatum', 'enhet'] as const),
  ...(['sammantradeId', 'adressatOrganId', 'beslutsnivaOrganId'] as const),
  'tjansteskrivelse.status',
] as const;

const SUMMARY = [
  ...(['t.id', 't.arendeId', 't.dokumenttyp', 't.rubrik', 't.dokumentdatum'] as const),
  ...(['t.status', 's.faststalld'] as const),
] as const;

/** The papers of a case, oldest first. */
export async function listTjansteskrivelse(
  tx: ReadTx,
  arendeId: ArendeId,
): Promise<TjansteskrivelseSummary[]> {
  const rows = await tx[db]
    .selectFrom('tjansteskrivelse as t')
    .leftJoin('sandlista as s', 's.tjansteskrivelseId', 't.id')
    .select(SUMMARY)
    .where('t.arendeId', '=', arendeId)
    .orderBy('t.id')
    .execute();
  const last = await isBeslutat(tx, arendeId);
  return rows.map(({ faststalld, ...row }) => {
    return { ...row, last, sandlistaFaststalld: faststalld === 1 };
  });
}

/** One paper, whole. Points struck out of it are kept in the database and not told here. */
export async function getTjansteskrivelse(
  tx: ReadTx,
  id: TjansteskrivelseId,
): Promise<Tjansteskrivelse> {
  const row = found(
    await tx[db]
      .selectFrom('tjansteskrivelse')
      .innerJoin('arende', 'arende.id', 'tjansteskrivelse.arendeId')
      .select(['tjansteskrivelse.id', 'tjansteskrivelse.arendeId', 'tjansteskrivelse.version'])
      .select(OWN)
      .select('arende.diarienummer')
      .where('tjansteskrivelse.id', '=', id)
      .executeTakeFirst(),
  );
  const last = await isBeslutat(tx, row.arendeId);
  return { ...row, last, ...(await readPaperParts(tx, id)) };
}

/** Adds a paper to a case. Throws `locked` when the case is decided. */
export async function insertTjansteskrivelse(
  tx: WriteTx,
  arendeId: ArendeId,
  data: TjansteskrivelseData,
): Promise<Tjansteskrivelse> {
  const id = TjansteskrivelseId.parse(tx.context.newId());
  await tx[db]
    .insertInto('tjansteskrivelse')
    .values({ id, arendeId, ...toColumns(data), ...created(tx) })
    .execute();
  await replacePaperParts(tx, id, data);
  return getTjansteskrivelse(tx, id);
}

/** Stores the whole paper. Throws `NotFound`, `Conflict`, or `locked` when the case is decided. */
export async function saveTjansteskrivelse(
  tx: WriteTx,
  id: TjansteskrivelseId,
  version: number,
  data: TjansteskrivelseData,
): Promise<Tjansteskrivelse> {
  const current = await tx[db]
    .selectFrom('tjansteskrivelse')
    .select('version')
    .where('id', '=', id)
    .executeTakeFirst();
  checkVersion(found(current), version);
  await tx[db]
    .updateTable('tjansteskrivelse')
    .set({ ...toColumns(data), ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  await replacePaperParts(tx, id, data);
  return getTjansteskrivelse(tx, id);
}

/** Takes a paper to another state. Throws `NotFound`, `Conflict`, or `no_such_step`. */
export async function changeSkrivelsestatus(
  tx: WriteTx,
  id: TjansteskrivelseId,
  version: number,
  status: Skrivelsestatus,
): Promise<void> {
  checkVersion(await getTjansteskrivelse(tx, id), version);
  await tx[db]
    .updateTable('tjansteskrivelse')
    .set({ status, ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
}

function toColumns(data: TjansteskrivelseData) {
  const { dokumenttyp, mallId, rubrik, underrubrik, dokumentdatum, enhet } = data;
  const { sammantradeId, adressatOrganId, beslutsnivaOrganId } = data;
  const what = { dokumenttyp, mallId, rubrik, underrubrik, dokumentdatum, enhet };
  return { ...what, sammantradeId, adressatOrganId, beslutsnivaOrganId };
}
