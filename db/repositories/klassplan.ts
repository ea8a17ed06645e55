import { sql } from 'kysely';
import { CallError } from '../../shared/contract/errors.ts';
import { KlassId, KlassplanId } from '../../shared/domain/id.ts';
import type {
  Klass,
  KlassRattning,
  Klassplan,
  KlassplanData,
  NyKlassplan,
} from '../../shared/domain/klassplan.ts';
import { readGallring } from '../../shared/rules/klassplan-rader.ts';
import { parentCodes } from '../../shared/rules/klassplan.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found, toFlag } from './rows.ts';

/** Rows in one INSERT: SQLite takes 32,766 parameters, a class has eight. */
const AT_ONCE = 1000;

/** Every file plan, the latest of each body first. */
export async function listKlassplan(tx: ReadTx): Promise<Klassplan[]> {
  return selectPlan(tx).orderBy('organId').orderBy('giltigFran', 'desc').execute();
}

/** One file plan. Throws `NotFound`. */
export async function getKlassplan(tx: ReadTx, id: KlassplanId): Promise<Klassplan> {
  return found(await selectPlan(tx).where('id', '=', id).executeTakeFirst());
}

/** The classes of a plan, as they were stored. */
export async function listKlass(tx: ReadTx, klassplanId: KlassplanId): Promise<Klass[]> {
  const rows = await tx[db]
    .selectFrom('klass')
    .selectAll()
    .where('klassplanId', '=', klassplanId)
    .orderBy('id')
    .execute();
  return rows.map(toKlass);
}

/** One class. Throws `NotFound`. */
export async function getKlass(tx: ReadTx, id: KlassId): Promise<Klass> {
  const row = await tx[db].selectFrom('klass').selectAll().where('id', '=', id).executeTakeFirst();
  return toKlass(found(row));
}

/** Puts a class right. Throws `NotFound`, `Conflict`. */
export async function updateKlass(
  tx: WriteTx,
  id: KlassId,
  version: number,
  { rubrik, gallringsregel, giltigTill }: KlassRattning,
): Promise<Klass> {
  checkVersion(await getKlass(tx, id), version);
  const { bevaras, gallringsfristAr } = readGallring(gallringsregel);
  const rule = { gallringsregel, bevaras: toFlag(bevaras), gallringsfristAr };
  await tx[db]
    .updateTable('klass')
    .set({ rubrik, giltigTill, ...rule, version: version + 1 })
    .where('id', '=', id)
    .execute();
  return getKlass(tx, id);
}

/** Stores a plan with all its classes. Throws `klassplan_overlap` for days another plan has. */
export async function insertKlassplan(
  tx: WriteTx,
  { klasser, ...plan }: NyKlassplan,
): Promise<Klassplan> {
  const id = KlassplanId.parse(tx.context.newId());
  await tx[db]
    .insertInto('klassplan')
    .values({ id, ...plan, giltigTill: null, ...created(tx) })
    .execute();
  const ids = new Map(klasser.map(({ kod }) => [kod, KlassId.parse(tx.context.newId())]));
  const parents = parentCodes(klasser.map(({ kod }) => kod));
  const rows = klasser.map((klass) => ({
    ...klass,
    id: found(ids.get(klass.kod)),
    klassplanId: id,
    foralderId: ids.get(parents.get(klass.kod) ?? '') ?? null,
    bevaras: toFlag(klass.bevaras),
  }));
  // A class must find its parent there already, and a parent's code is shorter.
  const inOrder = rows.toSorted((a, b) => a.kod.length - b.kod.length);
  for (let start = 0; start < inOrder.length; start += AT_ONCE)
    await tx[db]
      .insertInto('klass')
      .values(inOrder.slice(start, start + AT_ONCE))
      .execute();
  return getKlassplan(tx, id);
}

/** Changes a plan's name and days. Throws `NotFound`, `Conflict`, `klassplan_overlap`. */
export async function updateKlassplan(
  tx: WriteTx,
  id: KlassplanId,
  version: number,
  data: KlassplanData,
): Promise<Klassplan> {
  checkVersion(await getKlassplan(tx, id), version);
  await tx[db]
    .updateTable('klassplan')
    .set({ ...data, ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  return getKlassplan(tx, id);
}

/** Removes a plan that no case is classed by. Throws `NotFound`, `Conflict`, `klassplan_in_use`. */
export async function deleteKlassplan(
  tx: WriteTx,
  id: KlassplanId,
  version: number,
): Promise<void> {
  checkVersion(await getKlassplan(tx, id), version);
  const inUse = await tx[db]
    .selectFrom('arende')
    .innerJoin('klass', 'klass.id', 'arende.klassId')
    .select('arende.id')
    .where('klass.klassplanId', '=', id)
    .limit(1)
    .executeTakeFirst();
  if (inUse) throw new CallError('RuleViolated', [{ path: [], rule: 'klassplan_in_use' }]);
  await tx[db].deleteFrom('klass').where('klassplanId', '=', id).execute();
  await tx[db].deleteFrom('klassplan').where('id', '=', id).execute();
}

function selectPlan(tx: ReadTx) {
  const antal = sql<number>`(SELECT count(*) FROM klass WHERE klassplan_id = klassplan.id)`;
  return tx[db]
    .selectFrom('klassplan')
    .select(['id', 'organId', 'namn', 'giltigFran', 'giltigTill', 'version'])
    .select(antal.as('antalKlasser'));
}

function toKlass({ bevaras, ...row }: Omit<Klass, 'bevaras'> & { bevaras: number }): Klass {
  return { ...row, bevaras: bevaras === 1 };
}
