import { sql } from 'kysely';
import type {
  ArendeId,
  DagordningspunktId,
  OrganId,
  SammantradeId,
  TjansteskrivelseId,
} from '../../shared/domain/id.ts';
import type { Protokollsdelstatus, Protokollsdelstyp } from '../../shared/domain/protokollsdel.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';

/** A paper that may be put on an agenda. */
export interface KlarSkrivelse {
  readonly arendeId: ArendeId;
  readonly tjansteskrivelseId: TjansteskrivelseId;
  readonly rubrik: string;
  readonly diarienummer: string;
  readonly omedelbarJustering: boolean;
}

/**
 * Papers handed over for a meeting or one before it, or for none in particular, that stand on no
 * agenda. One that was put off or sent back stands on none until it is called again.
 */
export async function listKlaraSkrivelser(
  tx: ReadTx,
  meeting: { organId: OrganId; datum: string },
): Promise<KlarSkrivelse[]> {
  const { rows } = await sql<Omit<KlarSkrivelse, 'omedelbarJustering'> & { oj: number }>`
    SELECT t.arende_id AS "arendeId", t.id AS "tjansteskrivelseId", t.rubrik, a.diarienummer,
      EXISTS (SELECT 1 FROM plan p WHERE p.arende_id = t.arende_id
        AND p.organ_id = ${meeting.organId} AND p.omedelbar_justering = 1) AS oj
    FROM tjansteskrivelse t JOIN arende a ON a.id = t.arende_id
    WHERE t.status = 'lamnad_till_namnd' AND a.status <> 'makulerat'
      AND (EXISTS (SELECT 1 FROM sammantrade m WHERE m.id = t.sammantrade_id
          AND m.organ_id = ${meeting.organId} AND m.datum <= ${meeting.datum})
        OR (t.sammantrade_id IS NULL
          AND ${meeting.organId} IN (t.beslutsniva_organ_id, t.adressat_organ_id)))
      AND NOT EXISTS (SELECT 1 FROM beslut b WHERE b.tjansteskrivelse_id = t.id)
      AND NOT EXISTS (SELECT 1 FROM dagordningspunkt d
        JOIN sammantrade s ON s.id = d.sammantrade_id
        LEFT JOIN paragraf g ON g.dagordningspunkt_id = d.id
        WHERE d.tjansteskrivelse_id = t.id AND d.utgar = 0 AND s.status <> 'installt'
          AND coalesce(g.status, 'oppen') NOT IN ('bordlagd', 'aterremitterad'))
    ORDER BY a.sortnyckel, t.id`.execute(tx[db]);
  return rows.map(({ oj, ...row }) => ({ ...row, omedelbarJustering: oj === 1 }));
}

/** A § that was put off or sent back without a paper, and waits to be called again. */
export interface UppskjutenParagraf {
  readonly arendeId: ArendeId | null;
  readonly rubrik: string;
  readonly diarienummer: string;
  readonly nr: number;
  readonly datum: string;
  readonly status: 'bordlagd' | 'aterremitterad';
}

/**
 * §§ of earlier meetings that have no paper to bring them back, and that no later agenda has taken
 * up: those of a case by the case, others by their heading. One put off to a day waits for it.
 */
export async function listUppskjutna(
  tx: ReadTx,
  meeting: { organId: OrganId; datum: string },
): Promise<UppskjutenParagraf[]> {
  const { rows } = await sql<UppskjutenParagraf>`
    SELECT g.arende_id AS "arendeId", g.rubrik, coalesce(a.diarienummer, '') AS diarienummer,
      g.nr, s.datum, g.status
    FROM paragraf g JOIN sammantrade s ON s.id = g.sammantrade_id
    LEFT JOIN dagordningspunkt d ON d.id = g.dagordningspunkt_id
    LEFT JOIN arende a ON a.id = g.arende_id
    WHERE g.status IN ('bordlagd', 'aterremitterad') AND g.organ_id = ${meeting.organId}
      AND s.datum < ${meeting.datum} AND d.tjansteskrivelse_id IS NULL
      AND coalesce(a.status, '') NOT IN ('avslutat', 'makulerat')
      AND NOT EXISTS (SELECT 1 FROM paragrafbeslut b
        WHERE b.paragraf_id = g.id AND b.till_datum > ${meeting.datum})
      AND NOT EXISTS (SELECT 1 FROM dagordningspunkt n JOIN sammantrade m ON m.id = n.sammantrade_id
        WHERE m.organ_id = g.organ_id AND m.datum > s.datum AND m.status <> 'installt'
          AND n.utgar = 0 AND n.arende_id IS g.arende_id
          AND (g.arende_id IS NOT NULL OR n.rubrik = g.rubrik))
    ORDER BY s.datum, g.nr`.execute(tx[db]);
  return rows;
}

/** Whether the item has become a §. */
export async function isOpened(tx: ReadTx, id: DagordningspunktId): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM paragraf
    WHERE dagordningspunkt_id = ${id}`.execute(tx[db]);
  return rows.length > 0;
}

/** Whether a § of the meeting is still being dealt with. */
export async function hasOpenParagraf(tx: ReadTx, id: SammantradeId): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM paragraf
    WHERE sammantrade_id = ${id} AND status = 'oppen'`.execute(tx[db]);
  return rows.length > 0;
}

interface Omfang {
  readonly punkter: number;
  readonly paragrafer: number;
}

/** How many items and §§ each of the meetings has. */
export async function countAgendas(
  tx: ReadTx,
  ids: readonly SammantradeId[],
): Promise<ReadonlyMap<SammantradeId, Omfang>> {
  const { rows } = await sql<Omfang & { id: SammantradeId }>`
    SELECT j.value AS id,
      (SELECT count(*) FROM dagordningspunkt WHERE sammantrade_id = j.value AND utgar = 0) AS punkter,
      (SELECT count(*) FROM paragraf WHERE sammantrade_id = j.value) AS paragrafer
    FROM json_each(${JSON.stringify(ids)}) j`.execute(tx[db]);
  return new Map(rows.map(({ id, ...omfang }) => [id, omfang]));
}

/** How far the parts of the meetings' minutes have come. */
export async function listDelar(
  tx: ReadTx,
  ids: readonly SammantradeId[],
): Promise<
  { sammantradeId: SammantradeId; typ: Protokollsdelstyp; status: Protokollsdelstatus }[]
> {
  const { rows } = await sql<{
    sammantradeId: SammantradeId;
    typ: Protokollsdelstyp;
    status: Protokollsdelstatus;
  }>`SELECT d.sammantrade_id AS "sammantradeId", d.typ, d.status
    FROM protokollsdel d JOIN json_each(${JSON.stringify(ids)}) j ON j.value = d.sammantrade_id
    ORDER BY d.sammantrade_id, d.nr`.execute(tx[db]);
  return rows;
}
