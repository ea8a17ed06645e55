import { RemissvarId } from '../../shared/domain/id.ts';
import type { ArendeId, OrganId, RemissId, TjansteskrivelseId } from '../../shared/domain/id.ts';
import type { Remissvar, RemissvarData, SvarsplanData } from '../../shared/domain/remiss.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found, toFlag } from './rows.ts';

const COLUMNS = [
  ...(['id', 'organId', 'arendeId', 'tjansteskrivelseId', 'standpunkt'] as const),
  ...(['sammanfattning', 'barare', 'vag', 'sammantradeId', 'omedelbarJustering'] as const),
  ...(['status', 'besvaradDatum', 'pamindDatum', 'skal', 'version'] as const),
] as const;

/** An answer and the remiss it belongs to. */
export type StoredSvar = Remissvar & { readonly remissId: RemissId };

/** The answers of each remiss, in the order the bodies are asked. */
export async function svarOf(
  tx: ReadTx,
  remissIds: readonly RemissId[],
): Promise<ReadonlyMap<RemissId, Remissvar[]>> {
  const rows = await tx[db]
    .selectFrom('remissvar')
    .select([...COLUMNS, 'remissId'])
    .where('remissId', 'in', remissIds)
    .orderBy('ordning')
    .orderBy('id')
    .execute();
  const byRemiss = new Map<RemissId, Remissvar[]>();
  for (const { remissId, ...row } of rows) {
    const svar = { ...row, omedelbarJustering: row.omedelbarJustering === 1 };
    byRemiss.set(remissId, [...(byRemiss.get(remissId) ?? []), svar]);
  }
  return byRemiss;
}

/** One answer. Throws `NotFound`. */
export async function getRemissvar(tx: ReadTx, id: RemissvarId): Promise<StoredSvar> {
  const row = found(
    await tx[db]
      .selectFrom('remissvar')
      .select([...COLUMNS, 'remissId'])
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  return { ...row, omedelbarJustering: row.omedelbarJustering === 1 };
}

/** The answer that a paper carries; null for a paper that is none. */
export async function svarOfPaper(
  tx: ReadTx,
  tjansteskrivelseId: TjansteskrivelseId,
): Promise<StoredSvar | null> {
  const row = await tx[db]
    .selectFrom('remissvar')
    .select('id')
    .where('tjansteskrivelseId', '=', tjansteskrivelseId)
    .executeTakeFirst();
  return row ? getRemissvar(tx, row.id) : null;
}

/** The answers in a case that no paper carries, in the order they came. */
export async function svarUtanSkrivelse(tx: ReadTx, arendeId: ArendeId): Promise<StoredSvar[]> {
  const rows = await tx[db]
    .selectFrom('remissvar')
    .select([...COLUMNS, 'remissId'])
    .where('arendeId', '=', arendeId)
    .where('tjansteskrivelseId', 'is', null)
    .orderBy('skapad')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, omedelbarJustering: row.omedelbarJustering === 1 }));
}

/**
 * Asks one more body, last in the order. Throws `already_exists` for one that is asked already,
 * `asks_itself`, `arende_makulerat`, `yttrande_to_kf_delegated` (KL 6 kap. 38 §).
 */
export async function insertRemissvar(
  tx: WriteTx,
  remissId: RemissId,
  organId: OrganId,
  plan: SvarsplanData,
): Promise<StoredSvar> {
  const id = RemissvarId.parse(tx.context.newId());
  const { ordning } = await tx[db]
    .selectFrom('remissvar')
    .select(({ fn }) => fn.countAll<number>().as('ordning'))
    .where('remissId', '=', remissId)
    .executeTakeFirstOrThrow();
  const start = { status: 'mottagen', besvaradDatum: null, pamindDatum: null, skal: '' } as const;
  await tx[db]
    .insertInto('remissvar')
    .values({ id, remissId, organId, ordning, ...toColumns(plan), ...start, ...created(tx) })
    .execute();
  return getRemissvar(tx, id);
}

/** Plans an answer anew. Throws `NotFound`, `Conflict`, `paper_of_other_case`, `locked` once it is sent. */
export function updateSvarsplan(
  tx: WriteTx,
  id: RemissvarId,
  version: number,
  plan: SvarsplanData,
): Promise<StoredSvar> {
  return update(tx, id, version, toColumns(plan));
}

/** Moves an answer on, or notes that its body was reminded. */
export function updateSvarslage(
  tx: WriteTx,
  id: RemissvarId,
  version: number,
  lage: Partial<Pick<RemissvarData, 'status' | 'besvaradDatum' | 'pamindDatum' | 'skal'>>,
): Promise<StoredSvar> {
  return update(tx, id, version, lage);
}

/** Corrects an answer that was sent, with why; the only change it takes. */
export async function correctRemissvar(
  tx: WriteTx,
  id: RemissvarId,
  version: number,
  data: Pick<RemissvarData, 'standpunkt' | 'sammanfattning' | 'besvaradDatum' | 'skal'>,
  rattelseskal: string,
): Promise<StoredSvar> {
  const counted = await tx[db]
    .selectFrom('remissvar')
    .select('rattelser')
    .where('id', '=', id)
    .executeTakeFirst();
  const rattelser = found(counted).rattelser + 1;
  return update(tx, id, version, { ...data, rattelser, rattelseskal });
}

/** Takes away a body that was asked by mistake. Throws `no_delete` when it has begun to answer. */
export async function deleteRemissvar(
  tx: WriteTx,
  id: RemissvarId,
  version: number,
): Promise<StoredSvar> {
  const before = await getRemissvar(tx, id);
  checkVersion(before, version);
  await tx[db].deleteFrom('remissvar').where('id', '=', id).execute();
  return before;
}

async function update(
  tx: WriteTx,
  id: RemissvarId,
  version: number,
  set: Partial<ReturnType<typeof toColumns> & Pick<RemissvarData, 'status' | 'skal'>> & {
    readonly besvaradDatum?: string | null;
    readonly pamindDatum?: string | null;
    readonly rattelser?: number;
    readonly rattelseskal?: string;
  },
): Promise<StoredSvar> {
  checkVersion(await getRemissvar(tx, id), version);
  await tx[db]
    .updateTable('remissvar')
    .set({ ...set, ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  return getRemissvar(tx, id);
}

function toColumns({ omedelbarJustering, ...plan }: SvarsplanData) {
  return { ...plan, omedelbarJustering: toFlag(omedelbarJustering) };
}
