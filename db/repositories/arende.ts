import type { Arende, ArendeData, Arendestatus } from '../../shared/domain/arende.ts';
import { ArendeId } from '../../shared/domain/id.ts';
import type { DiariumId, PersonId } from '../../shared/domain/id.ts';
import { searchForms } from '../../shared/rules/diarienummer.ts';
import { toSortKey } from '../sort-key.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { indexArende } from './arende-sok.ts';
import { changed, checkVersion, found, toMakulering } from './rows.ts';

/** A case as it is registered: the number is taken and printed by the caller. */
export interface NewArende {
  diariumId: DiariumId;
  ar: number;
  lopnr: number;
  /** As printed, for ever. */
  diarienummer: string;
  sortnyckel: string;
  data: ArendeData;
}

const COLUMNS = [
  ...(['id', 'diariumId', 'ar', 'lopnr', 'diarienummer', 'arendemening'] as const),
  ...(['arendemeningOffentlig', 'offentlighet', 'ursprung', 'ursprungRef'] as const),
  ...(['initiativtagare', 'inkomDatum', 'klass', 'klassId', 'status', 'avslutadDatum'] as const),
  ...(['makuleradOrsak', 'makuleradAv', 'makuleradTid'] as const),
  ...(['registreradTid', 'registreradAv', 'version'] as const),
] as const;

/** One case. Throws `NotFound`. */
export async function getArende(tx: ReadTx, id: ArendeId): Promise<Arende> {
  const row = await tx[db]
    .selectFrom('arende')
    .select(COLUMNS)
    .where('id', '=', id)
    .executeTakeFirst();
  const persons = await tx[db]
    .selectFrom('arendeHandlaggare')
    .select('personId')
    .where('arendeId', '=', id)
    .orderBy('ordning')
    .execute();
  const { makuleradOrsak, makuleradAv, makuleradTid, ...arende } = found(row);
  return {
    ...arende,
    handlaggare: persons.map(({ personId }) => personId),
    makulering: toMakulering({ makuleradOrsak, makuleradAv, makuleradTid }),
  };
}

/** Registers a case. Throws `number_taken`, or `number_not_given` for a serial not taken before. */
export async function insertArende(
  tx: WriteTx,
  { data, diariumId, ar, lopnr, diarienummer, sortnyckel }: NewArende,
): Promise<Arende> {
  const id = ArendeId.parse(tx.context.newId());
  const number = { diariumId, ar, lopnr, diarienummer, sortnyckel };
  const registered = { registreradTid: tx.tid, registreradAv: tx.context.user, andrad: tx.tid };
  const { rad } = await tx[db]
    .insertInto('arende')
    .values({
      ...{ id, ...number, nummerSok: await numberAsSought(tx, number, data.klass) },
      ...{ ...toColumns(data), status: 'registrerat', ...registered },
    })
    .returning('rad')
    .executeTakeFirstOrThrow();
  await replaceHandlaggare(tx, id, data.handlaggare);
  await indexArende(tx, rad);
  return getArende(tx, id);
}

/** Corrects a case; its number never changes. Throws `NotFound`, `Conflict`. */
export async function updateArende(
  tx: WriteTx,
  id: ArendeId,
  version: number,
  data: ArendeData,
): Promise<Arende> {
  checkVersion(await getArende(tx, id), version);
  const { rad } = await tx[db]
    .updateTable('arende')
    .set({ ...toColumns(data), ...changed(tx, version) })
    .where('id', '=', id)
    .returning('rad')
    .executeTakeFirstOrThrow();
  await replaceHandlaggare(tx, id, data.handlaggare);
  await indexArende(tx, rad);
  return getArende(tx, id);
}

/**
 * Moves a case on, with its closing day where it is closed. The version stays, so that a form that
 * is open can still be saved. Throws `makulerat`.
 */
export async function setArendestatus(
  tx: WriteTx,
  id: ArendeId,
  status: Exclude<Arendestatus, 'makulerat'>,
  avslutadDatum: string | null = null,
): Promise<void> {
  await tx[db]
    .updateTable('arende')
    .set({ status, avslutadDatum, andrad: tx.tid })
    .where('id', '=', id)
    .execute();
}

/** Makulerar a case for ever; its number stays used. Throws `makulerat`. */
export async function makuleraArende(tx: WriteTx, id: ArendeId, orsak: string): Promise<void> {
  const makulering = { makuleradOrsak: orsak, makuleradAv: tx.context.user, makuleradTid: tx.tid };
  await tx[db]
    .updateTable('arende')
    .set({ status: 'makulerat', ...makulering, andrad: tx.tid })
    .where('id', '=', id)
    .execute();
}

async function replaceHandlaggare(
  tx: WriteTx,
  arendeId: ArendeId,
  persons: readonly PersonId[],
): Promise<void> {
  await tx[db].deleteFrom('arendeHandlaggare').where('arendeId', '=', arendeId).execute();
  const rows = persons.map((personId, ordning) => ({ arendeId, ordning, personId }));
  if (rows.length > 0) await tx[db].insertInto('arendeHandlaggare').values(rows).execute();
}

/** Every form the number may be typed in, and its letters and digits apart. */
async function numberAsSought(
  tx: ReadTx,
  { diariumId, ar, lopnr, diarienummer }: Omit<NewArende, 'data'>,
  klass: string,
): Promise<string> {
  const { forkortning } = await tx[db]
    .selectFrom('diarium')
    .innerJoin('organ', 'organ.id', 'diarium.organId')
    .select('organ.forkortning')
    .where('diarium.id', '=', diariumId)
    .executeTakeFirstOrThrow();
  const parts = { klass: klass || null, namnd: forkortning, ar, lopnr, handlnr: null };
  const runs = diarienummer.match(/\p{L}+|\p{Nd}+/gu) ?? [];
  const forms = [diarienummer, ...runs, String(lopnr), ...searchForms(diarienummer, parts)];
  return [...new Set(forms)].join(' ');
}

function toColumns({ handlaggare: _, ...rest }: ArendeData) {
  return { ...rest, arendemeningSort: toSortKey(rest.arendemening) };
}
