import { sql } from 'kysely';
import { KontaktId } from '../../shared/domain/id.ts';
import type { Kontakt, KontaktData } from '../../shared/domain/kontakt.ts';
import { foldName } from '../../shared/rules/namn.ts';
import type { Flag } from '../schema-columns.ts';
import { toSortKey } from '../sort-key.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { hasWords } from './list-conditions.ts';
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
