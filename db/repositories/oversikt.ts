import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { OrganId, TjansteskrivelseId, ArendeId } from '../../shared/domain/id.ts';
import type { Frist } from '../../shared/domain/oversikt.ts';
import { VANLIGA_REGLER } from '../../shared/domain/planering.ts';
import type { Motesfakta, Oversiktsdel } from '../../shared/rules/oversikt.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';
import type { Fristurval } from './frister.ts';

/** Parts and meetings told of: more than any secretary has at once. */
const MOST = sql.raw('200');

/** Meetings that aren't over, however old, and those of the days asked for; soonest first. */
export async function listOversiktsmoten(
  tx: ReadTx,
  urval: Fristurval & { readonly fran: string },
): Promise<Motesfakta[]> {
  const { inlamningDagar, kallelseDagar } = VANLIGA_REGLER;
  const moten = (which: RawBuilder<unknown>) => sql<Motesfakta>`
    SELECT m.id AS id, o.namn AS organ, o.organtyp, m.datum AS datum, m.status,
      coalesce(g.inlamning_dagar, ${inlamningDagar}) AS inlamning_dagar,
      coalesce(g.kallelse_dagar, ${kallelseDagar}) AS kallelse_dagar,
      (SELECT count(*) FROM dagordningspunkt WHERE sammantrade_id = m.id AND utgar = 0) AS punkter,
      (SELECT count(*) FROM tjansteskrivelse WHERE sammantrade_id = m.id
        AND status IN ('utkast', 'granskning', 'godkand')) AS olamnade
    FROM sammantrade m JOIN organ o ON o.id = m.organ_id
      LEFT JOIN planeringsregel g ON g.organ_id = m.organ_id
    WHERE ${which} ${ofSecretary(tx, urval)}`;
  const { rows } = await sql<Motesfakta>`
    ${moten(sql`m.datum < ${urval.fran} AND m.status IN ('planerat', 'kallat', 'pagaende')`)}
    UNION ALL
    ${moten(sql`m.datum BETWEEN ${urval.fran} AND ${urval.tom} AND m.status <> 'installt'`)}
    ORDER BY datum, id LIMIT ${MOST}`.execute(tx[db]);
  return rows;
}

type Delrad = Omit<Oversiktsdel, 'anslag'> & {
  readonly anslaget: string | null;
  readonly forvaringsplats: string;
  readonly klagotidSistaDag: string | null;
  readonly nedtaget: string | null;
};

/** Parts of minutes whose notice hasn't come down, of meetings that have begun. */
export async function listOversiktsdelar(tx: ReadTx, urval: Fristurval): Promise<Oversiktsdel[]> {
  const { rows } = await sql<Delrad>`
    SELECT d.id, d.typ, d.justerad, d.anslaget, d.forvaringsplats, d.klagotid_sista_dag,
      d.nedtaget, m.id AS sammantrade_id, m.datum, o.namn AS organ
    FROM protokollsdel d JOIN sammantrade m ON m.id = d.sammantrade_id
      JOIN organ o ON o.id = m.organ_id
    WHERE d.nedtaget IS NULL AND m.status IN ('pagaende', 'hallet') ${ofSecretary(tx, urval)}
    LIMIT ${MOST}`.execute(tx[db]);
  return rows.map(({ anslaget, forvaringsplats, klagotidSistaDag, nedtaget, ...del }) => ({
    ...del,
    anslag:
      anslaget === null || klagotidSistaDag === null
        ? null
        : { anslaget, forvaringsplats, klagotidSistaDag, nedtaget },
  }));
}

/** The day the post that has waited longest came in; null when nothing waits. */
export async function oldestWaiting(tx: ReadTx): Promise<string | null> {
  const { rows } = await sql<{ aldst: string | null }>`SELECT min(inkommen_datum) AS aldst
    FROM post WHERE status = 'vantar'`.execute(tx[db]);
  return rows[0]?.aldst ?? null;
}

/**
 * Decisions made on each body's behalf that wait to be reported, to its next meeting; an urgent one
 * to the first after it was made (KL 6 kap. 39–40 §§). A body that plans no meeting is left out.
 */
export async function listAnmalningsfrister(tx: ReadTx, idag: string): Promise<Frist[]> {
  const { rows } = await sql<{ organId: OrganId; organ: string; antal: number; senast: string }>`
    WITH vantar AS (
      SELECT b.organ_id, count(*) AS antal, min(iif(b.punkt_id IS NULL, b.datum, NULL)) AS bradskande
      FROM delegationsbeslut b LEFT JOIN delegationspunkt p ON p.id = b.punkt_id
      WHERE b.anmald_paragraf_id IS NULL AND b.makulerad_tid IS NULL
        AND (b.punkt_id IS NULL OR p.anmals = 1)
      GROUP BY b.organ_id)
    SELECT v.organ_id, o.namn AS organ, v.antal, min(m.datum) AS senast
    FROM vantar v JOIN organ o ON o.id = v.organ_id JOIN sammantrade m ON m.organ_id = v.organ_id
    WHERE m.status <> 'installt' AND (m.datum >= ${idag} OR m.datum > v.bradskande)
    GROUP BY v.organ_id`.execute(tx[db]);
  return rows.map(({ organId, organ, antal, senast }) => ({
    ...{ nyckel: `delegation.${organId}`, slag: 'delegation', senast, vad: organ },
    ...{ nummer: '', text: '', antal, mal: { typ: 'delegation' } },
  }));
}

/** A paper on the agenda of a meeting that hasn't been called, or meant for one. */
export interface Papperforkallelse {
  readonly id: TjansteskrivelseId;
  readonly arendeId: ArendeId;
  readonly diarienummer: string;
  readonly rubrik: string;
  readonly datum: string;
}

/** The papers that the next calls go out with; at most so many, of the soonest meetings first. */
export async function listPapperForKallelse(
  tx: ReadTx,
  { idag, tom }: Fristurval,
  most: number,
): Promise<Papperforkallelse[]> {
  const { rows } = await sql<Papperforkallelse>`
    SELECT t.id, t.arende_id, a.diarienummer, t.rubrik, m.datum
    FROM sammantrade m JOIN tjansteskrivelse t ON t.id IN (
        SELECT id FROM tjansteskrivelse WHERE sammantrade_id = m.id
        UNION SELECT tjansteskrivelse_id FROM dagordningspunkt
          WHERE sammantrade_id = m.id AND utgar = 0)
      JOIN arende a ON a.id = t.arende_id
    WHERE m.datum BETWEEN ${idag} AND ${tom} AND m.status = 'planerat'
      AND a.status <> 'makulerat'
    ORDER BY m.datum, t.id LIMIT ${most}`.execute(tx[db]);
  return rows;
}

/** A meeting is the user's who writes its minutes; one without a secretary is everybody's. */
function ofSecretary({ user }: ReadTx, { mina }: Fristurval): RawBuilder<unknown> {
  if (!mina) return sql``;
  return sql`AND (m.sekreterare_id IS NULL
    OR m.sekreterare_id IN (SELECT person_id FROM anvandare WHERE anvandare = ${user}))`;
}
