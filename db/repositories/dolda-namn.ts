import { sql } from 'kysely';
import type { ArendeId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';

export interface DoltNamn {
  readonly arendeId: ArendeId;
  readonly namn: string;
}

/**
 * The names that public lists leave out of these cases: hidden senders and recipients, and those
 * who are protected. Secret: only to look for them where they should not stand (K04).
 */
export async function doldaNamn(tx: ReadTx, arendeIds: readonly ArendeId[]): Promise<DoltNamn[]> {
  const { rows } = await sql<DoltNamn>`
    SELECT DISTINCT h.arende_id, h.motpart AS namn
    FROM json_each(${JSON.stringify(arendeIds)}) wanted JOIN handling h
      ON h.arende_id = wanted.value
    LEFT JOIN kontakt k ON k.id = h.motpart_kontakt_id
    LEFT JOIN person p ON p.id = h.motpart_person_id
    WHERE h.motpart <> '' AND (h.motpart_typ = 'dold' OR coalesce(k.skyddad, p.skyddad, 0) = 1)
    ORDER BY wanted.key, namn`.execute(tx[db]);
  return rows;
}
