import { sql } from 'kysely';
import type { KontaktFilter, KontaktSort } from '../../shared/contract/kontakter.ts';
import { KontaktId } from '../../shared/domain/id.ts';
import type { Kontakt, KontaktData, Kontaktrad } from '../../shared/domain/kontakt.ts';
import { foldName } from '../../shared/rules/namn.ts';
import type { Flag } from '../schema-columns.ts';
import { toSortKey } from '../sort-key.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { checkUnmerged } from './merged.ts';
import { changed, checkVersion, created, found, toFlag } from './rows.ts';

const COLUMNS = [
  ...(['id', 'typ', 'namn', 'epost', 'telefon', 'adress', 'skyddad', 'avslutad'] as const),
  ...(['sammanslagenMed', 'version'] as const),
] as const;

/** One contact. Throws `NotFound`. */
export async function getKontakt(tx: ReadTx, id: KontaktId): Promise<Kontakt> {
  const row = await tx[db]
    .selectFrom('kontakt')
    .select(COLUMNS)
    .where('id', '=', id)
    .executeTakeFirst();
  return toKontakt(found(row));
}

/** Every contact that isn't merged into another, by name in Swedish order. */
export async function listKontakt(tx: ReadTx): Promise<Kontakt[]> {
  const rows = await tx[db]
    .selectFrom('kontakt')
    .select(COLUMNS)
    .where('sammanslagenMed', 'is', null)
    .orderBy('sortnyckel')
    .orderBy('rad')
    .execute();
  return rows.map(toKontakt);
}

/** Adds a contact. */
export async function insertKontakt(tx: WriteTx, data: KontaktData): Promise<Kontakt> {
  const id = KontaktId.parse(tx.context.newId());
  await tx[db]
    .insertInto('kontakt')
    .values({ id, ...toColumns(data), ...created(tx) })
    .execute();
  return getKontakt(tx, id);
}

/** Changes a contact. Throws `NotFound`, `Conflict`, `merged`. */
export async function updateKontakt(
  tx: WriteTx,
  id: KontaktId,
  version: number,
  data: KontaktData,
): Promise<Kontakt> {
  const before = await getKontakt(tx, id);
  checkVersion(before, version);
  checkUnmerged(before);
  await tx[db]
    .updateTable('kontakt')
    .set({ ...toColumns(data), ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  return getKontakt(tx, id);
}

/** The rows (`kontakt.rad`) of every contact that passes the filter, in the order asked for. */
export async function listKontaktIds(
  tx: ReadTx,
  { text, typ, avslutade }: KontaktFilter,
  sort: { by: KontaktSort; descending: boolean },
): Promise<number[]> {
  const direction = sort.descending ? 'desc' : 'asc';
  const ordered = tx[db]
    .selectFrom('kontakt')
    .select('rad')
    .where('sammanslagenMed', 'is', null)
    .$if(!avslutade, (query) => query.where('avslutad', '=', 0))
    .$if(typ.length > 0, (query) => query.where('typ', 'in', typ))
    .where(hasWords(text))
    .$if(sort.by === 'typ', (query) => query.orderBy('typ', direction))
    .orderBy('sortnyckel', sort.by === 'namn' ? direction : 'asc')
    .orderBy('rad', sort.by === 'namn' ? direction : 'asc');
  const { ids } = await tx[db]
    .selectFrom(ordered.as('ordered'))
    .select(sql<string>`json_group_array(rad)`.as('ids'))
    .executeTakeFirstOrThrow();
  return JSON.parse(ids) as number[];
}

/** Lines of the list, in the order of `ids`; ids that don't exist are left out. */
export async function kontaktRows(tx: ReadTx, ids: readonly number[]): Promise<Kontaktrad[]> {
  const rows = await tx[db]
    .selectFrom('kontakt')
    .select([...COLUMNS, 'rad'])
    .select(({ selectFrom }) =>
      selectFrom('handling')
        .whereRef('motpartKontaktId', '=', 'kontakt.id')
        .select(({ fn }) => fn.countAll<number>().as('antal'))
        .as('antalHandlingar'),
    )
    .where('rad', 'in', sql<number>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`)
    .execute();
  const byRad = new Map(rows.map((row) => [row.rad, row]));
  return ids.flatMap((rad) => {
    const row = byRad.get(rad);
    return row ? [{ ...toKontakt(row), rad, antalHandlingar: row.antalHandlingar ?? 0 }] : [];
  });
}

/** Contacts in use of which every typed word begins a word, those that begin with it first. */
export async function searchKontakt(tx: ReadTx, text: string, limit: number): Promise<Kontakt[]> {
  const start = ` ${foldName(text)}`;
  const rows = await tx[db]
    .selectFrom('kontakt')
    .select(COLUMNS)
    .where('avslutad', '=', 0)
    .where(hasWords(text))
    .orderBy(sql`instr(sokord, ${start}) <> 1`)
    .orderBy('sortnyckel')
    .limit(limit)
    .execute();
  return rows.map(toKontakt);
}

/** Every typed word begins a word of the name or the e-mail. */
function hasWords(text: string) {
  const words = foldName(text)
    .split(' ')
    .filter((word) => word !== '');
  return sql<boolean>`NOT EXISTS (SELECT 1 FROM json_each(${JSON.stringify(words)})
    WHERE instr(sokord, ' ' || value) = 0)`;
}

function toColumns({ skyddad, avslutad, ...rest }: KontaktData) {
  return {
    ...rest,
    skyddad: toFlag(skyddad),
    avslutad: toFlag(avslutad),
    sortnyckel: toSortKey(rest.namn),
    sokord: ` ${foldName(`${rest.namn} ${rest.epost}`)}`,
  };
}

type KontaktRow = Omit<Kontakt, 'skyddad' | 'avslutad'> & { skyddad: Flag; avslutad: Flag };

function toKontakt({ id, typ, namn, epost, telefon, adress, ...row }: KontaktRow): Kontakt {
  return {
    ...{ id, typ, namn, epost, telefon, adress },
    skyddad: row.skyddad === 1,
    avslutad: row.avslutad === 1,
    sammanslagenMed: row.sammanslagenMed,
    version: row.version,
  };
}
