import { sql } from 'kysely';
import type { ArendeId, SammantradeId } from '../../shared/domain/id.ts';
import type { Kontrollobjekt } from '../../shared/domain/kontrollista.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';

type Of<Typ extends Kontrollobjekt['typ']> = Omit<Extract<Kontrollobjekt, { typ: Typ }>, 'typ'>;

/** How many are asked for, and of what alone. */
interface Urval<Id> {
  readonly most: number;
  readonly inom?: Id;
}

/** Papers that nothing is decided on in cases that are open, those written last first. */
export async function openPapers(
  tx: ReadTx,
  { most, inom }: Urval<ArendeId>,
): Promise<Of<'tjansteskrivelse'>[]> {
  const { rows } = await sql<Of<'tjansteskrivelse'>>`
    SELECT t.id, t.arende_id, a.diarienummer, t.rubrik
    FROM tjansteskrivelse t JOIN arende a ON a.id = t.arende_id
    WHERE a.status NOT IN ('avslutat', 'makulerat')
      AND ${inom === undefined ? sql`true` : sql`t.arende_id = ${inom}`}
      AND NOT EXISTS (SELECT 1 FROM beslut WHERE tjansteskrivelse_id = t.id)
    ORDER BY t.andrad DESC, t.id LIMIT ${most}`.execute(tx[db]);
  return rows;
}

/** Parts of minutes whose notice hasn't come down, of the latest meetings first. */
export async function openParts(
  tx: ReadTx,
  { most, inom }: Urval<SammantradeId>,
): Promise<Of<'protokollsdel'>[]> {
  const { rows } = await sql<Of<'protokollsdel'>>`
    SELECT d.id, d.sammantrade_id, o.namn AS organ, m.datum, d.typ AS del
    FROM protokollsdel d JOIN sammantrade m ON m.id = d.sammantrade_id
      JOIN organ o ON o.id = m.organ_id
    WHERE d.nedtaget IS NULL AND m.status IN ('pagaende', 'hallet')
      AND ${inom === undefined ? sql`true` : sql`m.id = ${inom}`}
    ORDER BY m.datum DESC, d.nr LIMIT ${most}`.execute(tx[db]);
  return rows;
}

/** Cases that are open, those registered last first; one by its id, however it stands. */
export async function openCases(
  tx: ReadTx,
  { most, inom }: Urval<ArendeId>,
): Promise<Of<'arende'>[]> {
  const { rows } = await sql<Of<'arende'>>`
    SELECT id, diarienummer, arendemening FROM arende
    WHERE ${
      inom === undefined
        ? sql`status NOT IN ('avslutat', 'arkiverat', 'makulerat')`
        : sql`id = ${inom}`
    }
    ORDER BY rad DESC LIMIT ${most}`.execute(tx[db]);
  return rows;
}

/** Meetings that are called and not yet held, the latest first; one by its id, however it stands. */
export async function openMeetings(
  tx: ReadTx,
  { most, inom }: Urval<SammantradeId>,
): Promise<Of<'sammantrade'>[]> {
  const { rows } = await sql<Of<'sammantrade'>>`
    SELECT m.id, o.namn AS organ, m.datum FROM sammantrade m JOIN organ o ON o.id = m.organ_id
    WHERE ${inom === undefined ? sql`m.status IN ('kallat', 'pagaende')` : sql`m.id = ${inom}`}
    ORDER BY m.datum DESC LIMIT ${most}`.execute(tx[db]);
  return rows;
}
