import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Balanslista, Balansrad, Balansslag } from '../../shared/domain/balanslista.ts';
import type { ArendeId, OrganId, RemissId, SammantradeId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';

/** Rows told of each kind; of cases that only are open, the oldest. */
const MOST = 300;
const AT_MOST = sql.raw(`LIMIT ${String(MOST)}`);
const OPEN = sql`a.status IN ('registrerat', 'under_beredning', 'vilande', 'namndklart')`;
const OWN_OPEN = (organId: OrganId) => sql`${OPEN} AND d.organ_id = ${organId}
  AND a.ursprung NOT IN ('motion', 'medborgarforslag')`;
const WAITS = sql`v.status IN ('mottagen', 'fordelad', 'utkast', 'namndklar', 'beslutad')`;
const LAST = sql`coalesce(r.anstand_till, r.svar_senast)`;

/** Who handles the case; nobody whose name is protected. */
const HANDLAGGARE = sql`coalesce((SELECT group_concat(p.fornamn || ' ' || p.efternamn, ', '
    ORDER BY h.ordning)
  FROM arende_handlaggare h JOIN person p ON p.id = h.person_id
  WHERE h.arende_id = a.id AND p.skyddad = 0), '')`;

const CASE = sql`a.id AS arende_id, a.diarienummer, a.arendemening,
  CASE WHEN a.arendemening_offentlig <> '' THEN a.arendemening_offentlig
    WHEN a.offentlighet = 'sekretess' THEN '' ELSE a.arendemening END AS offentlig,
  a.offentlighet`;

interface Row extends Omit<Balansrad, 'slag' | 'mal' | 'hemlig'> {
  readonly arendeId: ArendeId;
  readonly offentlighet: string;
  /** The remiss or the meeting, where it isn't the case that leads to it. */
  readonly malId: string | null;
}

/** What a balanslista of a body tells of, one question for each kind; the oldest or soonest first. */
const KALLOR: Readonly<Record<Balansslag, (organId: OrganId) => RawBuilder<Row>>> = {
  uppdrag: (organId) => sql`
    SELECT ${CASE}, r.id AS nyckel, NULL AS mal_id, r.text AS vad,
      coalesce(r.redovisad_datum, '') AS lage, coalesce(o.namn, r.ansvarig) AS vem,
      coalesce(b.datum, m.datum, date(r.skapad)) AS sedan, r.senast
    FROM aterrapportering r JOIN arende a ON a.id = r.arende_id
      LEFT JOIN organ o ON o.id = r.ansvarig_organ_id LEFT JOIN beslut b ON b.id = r.beslut_id
      LEFT JOIN paragraf p ON p.id = r.paragraf_id LEFT JOIN sammantrade m ON m.id = p.sammantrade_id
    WHERE r.till_organ_id = ${organId} AND r.status IN ('oppen', 'paminn', 'redovisad')
      AND a.status <> 'makulerat'
    ORDER BY r.sista, r.id ${AT_MOST}`,
  // Put off, and not taken up again since.
  bordlagd: (organId) => sql`
    SELECT ${CASE}, p.id AS nyckel, m.id AS mal_id, '§ ' || p.nr || ', ' || m.datum AS vad,
      p.status AS lage, ${HANDLAGGARE} AS vem, m.datum AS sedan, NULL AS senast
    FROM paragraf p JOIN sammantrade m ON m.id = p.sammantrade_id JOIN arende a ON a.id = p.arende_id
    WHERE p.organ_id = ${organId} AND p.status IN ('bordlagd', 'aterremitterad') AND ${OPEN}
      AND NOT EXISTS (SELECT 1 FROM paragraf q WHERE q.arende_id = p.arende_id
        AND q.organ_id = p.organ_id AND (q.ar, q.nr) > (p.ar, p.nr) AND q.status <> 'utgatt')
    ORDER BY m.datum, p.nr ${AT_MOST}`,
  // The council answers them (KL 5 kap. 35 §); the body that has the case prepares them.
  motion: (organId) => sql`
    SELECT ${CASE}, a.id AS nyckel, NULL AS mal_id, a.ursprung AS vad, a.status AS lage,
      ${HANDLAGGARE} AS vem, a.inkom_datum AS sedan, date(a.inkom_datum, '+1 year') AS senast
    FROM arende a INDEXED BY arende_arsfrist JOIN diarium d ON d.id = a.diarium_id
    WHERE a.ursprung IN ('motion', 'medborgarforslag') AND ${OPEN} AND (d.organ_id = ${organId}
      OR EXISTS (SELECT 1 FROM organ WHERE id = ${organId} AND organtyp = 'kf'))
    ORDER BY a.inkom_datum, a.rad ${AT_MOST}`,
  remissvar: (organId) => sql`
    SELECT ${CASE}, v.id AS nyckel, r.id AS mal_id, o.namn AS vad, v.status AS lage,
      ${HANDLAGGARE} AS vem, coalesce(r.inkommen_datum, date(r.skapad)) AS sedan, ${LAST} AS senast
    FROM remissvar v JOIN remiss r ON r.id = v.remiss_id JOIN organ o ON o.id = r.avsandare_organ_id
      JOIN arende a ON a.id = coalesce(v.arende_id, r.arende_id)
    WHERE v.organ_id = ${organId} AND ${WAITS} AND (r.riktning = 'in' OR v.arende_id IS NOT NULL)
      AND a.status <> 'makulerat'
    ORDER BY coalesce(${LAST}, '9999'), v.id ${AT_MOST}`,
  // Those that wait are fewer than the cases of a body, which would be tried first.
  yttrande: (organId) => sql`
    SELECT ${CASE}, v.id AS nyckel, r.id AS mal_id, r.rubrik AS vad, v.status AS lage, o.namn AS vem,
      date(r.skapad) AS sedan, ${LAST} AS senast
    FROM remissvar v CROSS JOIN remiss r ON r.id = v.remiss_id
      CROSS JOIN arende a ON a.id = r.arende_id CROSS JOIN diarium d ON d.id = a.diarium_id
      JOIN organ o ON o.id = v.organ_id
    WHERE d.organ_id = ${organId} AND ${WAITS} AND r.riktning = 'ut' AND v.arende_id IS NULL
      AND a.status <> 'makulerat'
    ORDER BY coalesce(${LAST}, '9999'), v.id ${AT_MOST}`,
  // The oldest are chosen first, so that what is told of them is looked up for no others.
  arende: (organId) => sql`
    SELECT ${CASE}, a.id AS nyckel, NULL AS mal_id, '' AS vad, a.status AS lage,
      ${HANDLAGGARE} AS vem, a.inkom_datum AS sedan, nullif(min(
        coalesce((SELECT min(datum) FROM bevakning WHERE arende_id = a.id AND klar = 0), '9'),
        coalesce((SELECT min(sista) FROM aterrapportering
          WHERE arende_id = a.id AND status IN ('oppen', 'paminn')), '9')), '9') AS senast
    FROM (SELECT a.rad AS nr FROM arende a INDEXED BY arende_oppet
        CROSS JOIN diarium d ON d.id = a.diarium_id
      WHERE ${OWN_OPEN(organId)} ORDER BY a.inkom_datum, a.rad ${AT_MOST}) x
      JOIN arende a ON a.rad = x.nr
    ORDER BY a.inkom_datum, a.rad`,
};

const SLAG = Object.keys(KALLOR) as Balansslag[];

/**
 * Everything a body has outstanding, and how many open cases there are beside those told of. A case
 * that stands for something else isn't told of as open as well.
 */
export async function listBalans(
  tx: ReadTx,
  organId: OrganId,
): Promise<Pick<Balanslista, 'rader' | 'fler'>> {
  const rader: Balansrad[] = [];
  let fler = 0;
  const told = new Set<ArendeId>();
  for (const slag of SLAG) {
    const { rows } = await KALLOR[slag](organId).execute(tx[db]);
    if (slag === 'arende' && rows.length === MOST) fler = (await countOpen(tx, organId)) - MOST;
    const own = slag === 'arende' ? rows.filter((row) => !told.has(row.arendeId)) : rows;
    for (const row of own) {
      told.add(row.arendeId);
      rader.push(toRad(slag, row));
    }
  }
  return { rader, fler };
}

function toRad(slag: Balansslag, row: Row): Balansrad {
  const { arendeId, offentlighet, malId, nyckel, ...rest } = row;
  const hemlig = offentlighet === 'delvis' || offentlighet === 'sekretess';
  return { ...rest, nyckel: `${slag}.${nyckel}`, slag, hemlig, mal: malOf(slag, row) };
}

function malOf(slag: Balansslag, { arendeId, malId }: Row): Balansrad['mal'] {
  if (slag === 'bordlagd') return { typ: 'protokoll', id: malId as SammantradeId };
  if (slag === 'remissvar' || slag === 'yttrande') return { typ: 'remiss', id: malId as RemissId };
  return { typ: 'arende', id: arendeId };
}

async function countOpen(tx: ReadTx, organId: OrganId): Promise<number> {
  const { rows } = await sql<{ antal: number }>`
    SELECT count(*) AS antal FROM arende a INDEXED BY arende_oppet
      CROSS JOIN diarium d ON d.id = a.diarium_id
    WHERE ${OWN_OPEN(organId)}`.execute(tx[db]);
  return rows[0]?.antal ?? 0;
}

/** The body's next meeting that isn't called, and whether a list stands on its agenda. */
export async function nextBalansmote(
  tx: ReadTx,
  organId: OrganId,
  idag: string,
): Promise<Balanslista['mote']> {
  const { rows } = await sql<{ id: SammantradeId; datum: string; harLista: number }>`
    SELECT m.id, m.datum, EXISTS (SELECT 1 FROM dagordningslista l
      JOIN dagordningspunkt k ON k.id = l.dagordningspunkt_id
      WHERE k.sammantrade_id = m.id AND k.utgar = 0) AS har_lista
    FROM sammantrade m WHERE m.organ_id = ${organId} AND m.datum >= ${idag}
      AND m.status = 'planerat' ORDER BY m.datum, m.id LIMIT 1`.execute(tx[db]);
  const [next] = rows;
  return next === undefined ? null : { ...next, harLista: next.harLista === 1 };
}
