import { sql } from 'kysely';
import type { Kontrollobjekt } from '../../shared/domain/kontrollista.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';

type Skrivelse = Extract<Kontrollobjekt, { typ: 'tjansteskrivelse' }>;
type Del = Extract<Kontrollobjekt, { typ: 'protokollsdel' }>;

/** Papers that nothing is decided on in cases that are open, those written last first. */
export async function openPapers(tx: ReadTx, most: number): Promise<Omit<Skrivelse, 'typ'>[]> {
  const { rows } = await sql<Omit<Skrivelse, 'typ'>>`
    SELECT t.id, t.arende_id, a.diarienummer, t.rubrik
    FROM tjansteskrivelse t JOIN arende a ON a.id = t.arende_id
    WHERE a.status NOT IN ('avslutat', 'makulerat')
      AND NOT EXISTS (SELECT 1 FROM beslut WHERE tjansteskrivelse_id = t.id)
    ORDER BY t.andrad DESC, t.id LIMIT ${most}`.execute(tx[db]);
  return rows;
}

/** Parts of minutes whose notice hasn't come down, of the latest meetings first. */
export async function openParts(tx: ReadTx, most: number): Promise<Omit<Del, 'typ'>[]> {
  const { rows } = await sql<Omit<Del, 'typ'>>`
    SELECT d.id, d.sammantrade_id, o.namn AS organ, m.datum, d.typ AS del
    FROM protokollsdel d JOIN sammantrade m ON m.id = d.sammantrade_id
      JOIN organ o ON o.id = m.organ_id
    WHERE d.nedtaget IS NULL AND m.status IN ('pagaende', 'hallet')
    ORDER BY m.datum DESC, d.nr LIMIT ${most}`.execute(tx[db]);
  return rows;
}
