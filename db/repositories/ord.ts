import { sql } from 'kysely';
import { OrdId } from '../../shared/domain/id.ts';
import type { TjansteskrivelseId } from '../../shared/domain/id.ts';
import type { Ord } from '../../shared/domain/ord.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found, toFlag } from './rows.ts';

const COLUMNS = [
  ...(['id', 'ord', 'tjansteskrivelseId', 'avslutad'] as const),
  ...(['skapad', 'skapadAv', 'version'] as const),
] as const;

/** The words for every paper, and those of one paper too when it is given; out of use too. */
export async function listOrd(
  tx: ReadTx,
  tjansteskrivelseId: TjansteskrivelseId | null,
): Promise<Ord[]> {
  const rows = await tx[db]
    .selectFrom('ord')
    .select(COLUMNS)
    .where((where) =>
      where.or([
        where('tjansteskrivelseId', 'is', null),
        where('tjansteskrivelseId', '=', tjansteskrivelseId),
      ]),
    )
    .orderBy('ord')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, avslutad: row.avslutad === 1 }));
}

/** One word. Throws `NotFound`. */
export async function getOrd(tx: ReadTx, id: OrdId): Promise<Ord> {
  const query = tx[db].selectFrom('ord').select(COLUMNS).where('id', '=', id);
  const row = found(await query.executeTakeFirst());
  return { ...row, avslutad: row.avslutad === 1 };
}

/** Adds a word. Throws `already_exists`, `unknown_reference` for a paper that doesn't exist. */
export async function insertOrd(
  tx: WriteTx,
  data: Pick<Ord, 'ord' | 'tjansteskrivelseId'>,
): Promise<Ord> {
  const id = OrdId.parse(tx.context.newId());
  await tx[db]
    .insertInto('ord')
    .values({ id, ...data, avslutad: 0, ...created(tx) })
    .execute();
  return getOrd(tx, id);
}

/** Puts a word out of use, or into use again. Throws `NotFound`, `Conflict`. */
export async function updateOrd(
  tx: WriteTx,
  id: OrdId,
  version: number,
  avslutad: boolean,
): Promise<Ord> {
  checkVersion(await getOrd(tx, id), version);
  await tx[db]
    .updateTable('ord')
    .set({ avslutad: toFlag(avslutad), ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  return getOrd(tx, id);
}

/** Every name of the register in all its forms: bodies, persons, contacts, parties. */
export async function allNames(tx: ReadTx): Promise<string[]> {
  const { rows } = await sql<{ namn: string }>`
    SELECT namn || ' ' || genitiv || ' ' || bestamd_form || ' ' || forkortning || ' '
      || ekonomifunktion AS namn FROM organ
    UNION SELECT fornamn || ' ' || efternamn || ' ' || titel || ' ' || enhet FROM person
    UNION SELECT namn || ' ' || genitiv FROM parti
    UNION SELECT namn FROM kontakt`.execute(tx[db]);
  return rows.map(({ namn }) => namn);
}
