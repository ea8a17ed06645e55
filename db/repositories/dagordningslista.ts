import type { DagordningspunktId, SammantradeId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';

/** A list that was typeset for an item, and goes with the call. */
export interface Punktlista {
  readonly dagordningspunktId: DagordningspunktId;
  readonly rubrik: string;
  /** What names its file in the store. */
  readonly sha256: string;
}

/** The lists that stand on an agenda, of items that aren't struck, in its order. */
export function listPunktlistor(tx: ReadTx, sammantradeId: SammantradeId): Promise<Punktlista[]> {
  return tx[db]
    .selectFrom('dagordningslista as l')
    .innerJoin('dagordningspunkt as p', 'p.id', 'l.dagordningspunktId')
    .select(['l.dagordningspunktId', 'l.rubrik', 'l.sha256'])
    .where('p.sammantradeId', '=', sammantradeId)
    .where('p.utgar', '=', 0)
    .orderBy('p.ordning')
    .execute();
}

/** The list of an item, if it has one. */
export function findPunktlista(
  tx: ReadTx,
  id: DagordningspunktId,
): Promise<Punktlista | undefined> {
  return tx[db]
    .selectFrom('dagordningslista')
    .select(['dagordningspunktId', 'rubrik', 'sha256'])
    .where('dagordningspunktId', '=', id)
    .executeTakeFirst();
}

/** Puts a list in the place of the one an item had. Throws `call_papers_stand`. */
export async function replacePunktlista(tx: WriteTx, lista: Punktlista): Promise<void> {
  await deletePunktlista(tx, lista.dagordningspunktId);
  const made = { skapad: tx.tid, skapadAv: tx.context.user };
  await tx[db]
    .insertInto('dagordningslista')
    .values({ ...lista, ...made })
    .execute();
}

/** Takes away what an item had. Throws `call_papers_stand`. */
export async function deletePunktlista(tx: WriteTx, id: DagordningspunktId): Promise<void> {
  await tx[db].deleteFrom('dagordningslista').where('dagordningspunktId', '=', id).execute();
}
