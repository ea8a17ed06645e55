import { sql } from 'kysely';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { pairKey } from '../../shared/rules/dubbletter.ts';
import type { Pekarantal, Slag } from '../../shared/domain/dubblett.ts';
import { PersonId } from '../../shared/domain/id.ts';
import type { Uppdrag } from '../../shared/domain/uppdrag.ts';
import { takeOver } from '../../shared/rules/uppdrag.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { indexArendenOf } from './arende-sok.ts';
import { movePekare } from './pekare.ts';

/**
 * Moves all that points at a duplicate to the one that stays, and takes the duplicate out of use
 * with a mark of where it went. Rows of decided cases keep what they say. Throws `both_applicants`
 * when both apply in the same allocation, `uppdrag_overlap` when their tasks contradict each
 * other, and `organ_with_diarium` for a duplicate whose cases are numbered after it.
 */
export async function mergeInto(
  tx: WriteTx,
  slag: Slag,
  from: string,
  to: string,
): Promise<Pekarantal[]> {
  if (slag === 'organ') {
    await checkDiarium(tx, from);
    await checkApplicants(tx, from, to);
  }
  const uppdrag = slag === 'kontakt' ? 0 : await moveUppdrag(tx, slag, from, to);
  const moved = await movePekare(tx, slag, from, to);
  const table = sql.table(slag);
  await sql`UPDATE ${table} SET sammanslagen_med = ${to}
    WHERE sammanslagen_med = ${from}`.execute(tx[db]);
  await sql`UPDATE ${table} SET avslutad = 1, sammanslagen_med = ${to}, andrad = ${tx.tid},
    version = version + 1 WHERE id = ${from}`.execute(tx[db]);
  if (slag === 'person') await indexArendenOf(tx, PersonId.parse(to));
  return uppdrag === 0 ? moved : [...moved, { tabell: 'uppdrag', antal: uppdrag }];
}

/** The pairs that have been said to be two, as `pairKey` writes them. */
export async function listKeptApart(tx: ReadTx): Promise<Set<string>> {
  const rows = await tx[db].selectFrom('ejDubblett').select(['enaId', 'andraId']).execute();
  return new Set(rows.map(({ enaId, andraId }) => pairKey({ id: enaId }, { id: andraId })));
}

/** Remembers that two who look alike are two. */
export async function keepApart(tx: WriteTx, one: string, other: string): Promise<void> {
  const [enaId, andraId] = one < other ? [one, other] : [other, one];
  await tx[db]
    .insertInto('ejDubblett')
    .values({ enaId, andraId, skapad: tx.tid, skapadAv: tx.context.user })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function checkDiarium(tx: ReadTx, from: string): Promise<void> {
  const { rows } = await sql`SELECT 1 FROM diarium WHERE organ_id = ${from}
    UNION ALL SELECT 1 FROM register WHERE organ_id = ${from}`.execute(tx[db]);
  if (rows.length > 0) throw ruleViolated('organ_with_diarium');
}

async function checkApplicants(tx: ReadTx, from: string, to: string): Promise<void> {
  const { rows } = await sql`SELECT 1 FROM ansokan a JOIN ansokan b ON b.omgang_id = a.omgang_id
    WHERE a.sokande_organ_id = ${from} AND b.sokande_organ_id = ${to}`.execute(tx[db]);
  if (rows.length > 0) throw ruleViolated('both_applicants');
}

async function moveUppdrag(
  tx: WriteTx,
  slag: 'person' | 'organ',
  from: string,
  to: string,
): Promise<number> {
  const column = slag === 'person' ? 'personId' : 'organId';
  const of = async (id: string) =>
    (await tx[db]
      .selectFrom('uppdrag')
      .selectAll()
      .where(sql.ref(column), '=', id)
      .execute()) as Uppdrag[];
  const { flyttas, krockar } = takeOver(await of(to), await of(from), (one, other) =>
    isSameTask(one, other, slag),
  );
  if (krockar.length > 0) throw ruleViolated('uppdrag_overlap');
  for (const { id } of flyttas) {
    await sql`UPDATE uppdrag SET ${sql.ref(column)} = ${to} WHERE id = ${id}`.execute(tx[db]);
  }
  return flyttas.length;
}

function isSameTask(one: Uppdrag, other: Uppdrag, slag: 'person' | 'organ'): boolean {
  const others =
    slag === 'person' ? one.organId === other.organId : one.personId === other.personId;
  return others && one.roll === other.roll;
}
