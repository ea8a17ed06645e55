import { sql } from 'kysely';
import type { SandlistaId, SandlistepostId } from '../../shared/domain/id.ts';
import type { Filval, Maskfil, MaskeradKopia } from '../../shared/domain/maskering.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';

/** The files chosen for those of a list who get a masked copy, in the order of the list. */
export function listMaskerade(tx: ReadTx, sandlistaId: SandlistaId): Promise<MaskeradKopia[]> {
  return tx[db]
    .selectFrom('maskeradKopia as m')
    .innerJoin('sandlistepost as p', 'p.id', 'm.sandlistepostId')
    .innerJoin('handlingFil as f', (join) =>
      join.onRef('f.handlingId', '=', 'm.handlingId').onRef('f.ordning', '=', 'm.ordning'),
    )
    .innerJoin('fil as b', 'b.rad', 'f.filRad')
    .select(['m.sandlistepostId as postId', 'm.handlingId', 'm.ordning', 'f.namn', 'b.sha256'])
    .where('p.sandlistaId', '=', sandlistaId)
    .where('p.kopietyp', '=', 'maskerad')
    .orderBy('p.ordning')
    .execute();
}

/** Files of a list's case that can be masked copies: what `setMaskerad` doesn't refuse. */
export async function listMaskfiler(tx: ReadTx, sandlistaId: SandlistaId): Promise<Maskfil[]> {
  const { rows } = await sql<Maskfil>`
    SELECT h.id AS handling_id, f.ordning, f.namn, h.beteckning
    FROM sandlista_arende x JOIN handling h ON h.arende_id = x.arende_id
      JOIN handling_fil f ON f.handling_id = h.id JOIN fil b ON b.rad = f.fil_rad
    WHERE x.sandlista_id = ${sandlistaId} AND h.makulerad_tid IS NULL AND f.ersatt_av IS NULL
      AND b.mime = 'application/pdf'
      AND NOT EXISTS (SELECT 1 FROM sekretessmarkering
        WHERE handling_id = h.id AND havd_datum IS NULL)
      AND NOT EXISTS (SELECT 1 FROM protokollsdel WHERE sha256 = b.sha256)
    ORDER BY h.rad DESC, f.ordning LIMIT 500`.execute(tx[db]);
  return rows;
}

/**
 * Chooses the file of a masked copy, or none. Throws `not_masked`, `masked_file_missing` for one
 * that isn't a PDF of the list's case, `unmasked_file`, and `post_sent` once it has been sent.
 */
export async function setMaskerad(
  tx: WriteTx,
  sandlistepostId: SandlistepostId,
  fil: Filval | null,
): Promise<void> {
  await tx[db].deleteFrom('maskeradKopia').where('sandlistepostId', '=', sandlistepostId).execute();
  if (fil === null) return;
  const made = { skapad: tx.tid, skapadAv: tx.context.user };
  await tx[db]
    .insertInto('maskeradKopia')
    .values({ sandlistepostId, ...fil, ...made })
    .execute();
}
