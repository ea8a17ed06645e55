import type { Arendestatus } from '../../shared/domain/arende.ts';
import type { ArendeId, HandlingId, SammantradeId } from '../../shared/domain/id.ts';
import type { Offentlighet } from '../../shared/domain/offentlighet.ts';
import type { Motessida, Sokslag } from '../../shared/domain/sok.ts';
import type { SqliteFile } from '../connection.ts';

/** What is read of a candidate: enough to judge it, to mark it and to show it. */
export interface Kandidat {
  readonly rad: number;
  readonly arendeId: ArendeId | null;
  readonly handlingId: HandlingId | null;
  readonly postRad: number | null;
  readonly postVantar: 0 | 1;
  readonly sammantradeId: SammantradeId | null;
  readonly motesslag: Motessida['slag'] | null;
  readonly nummer: string;
  readonly nummerSok: string;
  readonly rubrik: string;
  readonly part: string;
  readonly handlaggare: string;
  readonly text: string;
  readonly ar: number;
  readonly status: Arendestatus | null;
  readonly datum: string | null;
  readonly offentlighet: Offentlighet | null;
  readonly arbetsmaterial: 0 | 1;
  readonly makulerad: 0 | 1;
  readonly filNamn: string | null;
  readonly sida: number | null;
  readonly ersatt: 0 | 1;
}

const HANDLAGGARE = `coalesce((SELECT group_concat(p.fornamn || ' ' || p.efternamn, ', '
  ORDER BY ah.ordning) FROM arende_handlaggare ah JOIN person p ON p.id = ah.person_id
  WHERE ah.arende_id = a.id), '') AS handlaggare`;
const CASE = `a.id AS arendeId, coalesce(a.nummer_sok, '') AS nummerSok, coalesce(a.ar, 0) AS ar,
  a.status, ${HANDLAGGARE}`;
const NO_PAGE = 'NULL AS postRad, 0 AS postVantar, NULL AS sammantradeId, NULL AS motesslag';

const OF_MEETING = (column: string) => `(SELECT ${column} FROM motesfil
  WHERE sha256 = (SELECT sha256 FROM fil WHERE rad = s.fil_rad) LIMIT 1)`;

const SQL: Readonly<Record<Sokslag, string>> = {
  arende: `SELECT a.rad, ${CASE}, NULL AS handlingId, ${NO_PAGE}, a.diarienummer AS nummer,
      a.arendemening AS rubrik, concat_ws(' ', a.initiativtagare, a.ursprung_ref) AS part,
      '' AS text, a.inkom_datum AS datum, a.offentlighet, 0 AS arbetsmaterial,
      a.status = 'makulerat' AS makulerad, NULL AS filNamn, NULL AS sida, 0 AS ersatt
    FROM json_each(?) w JOIN arende a ON a.rad = w.value`,
  handling: `SELECT h.rad, ${CASE}, h.id AS handlingId, ${NO_PAGE}, h.beteckning AS nummer,
      h.rubrik, h.motpart AS part, '' AS text, h.datum, h.offentlighet,
      h.status_tf = 'arbetsmaterial' AS arbetsmaterial, h.makulerad_tid IS NOT NULL AS makulerad,
      NULL AS filNamn, NULL AS sida, 0 AS ersatt
    FROM json_each(?) w JOIN handling h ON h.rad = w.value JOIN arende a ON a.id = h.arende_id`,
  // The same bytes may lie in several handlingar: the latest is shown. A list that was taken off an
  // agenda belongs to nothing any more.
  sida: `SELECT s.rad, ${CASE}, h.id AS handlingId, po.rad AS postRad,
      coalesce(po.status = 'vantar', 0) AS postVantar,
      sm.id AS sammantradeId, ${OF_MEETING('slag')} AS motesslag, coalesce(h.beteckning, '') AS nummer,
      coalesce(h.rubrik, po.rubrik, (SELECT namn FROM organ WHERE id = sm.organ_id)) AS rubrik,
      coalesce(h.motpart, po.avsandare, '') AS part, s.text,
      coalesce(h.datum, po.inkommen_datum, sm.datum) AS datum, h.offentlighet,
      coalesce(h.status_tf = 'arbetsmaterial', 0) AS arbetsmaterial,
      h.makulerad_tid IS NOT NULL AS makulerad, coalesce(hf.namn, pf.namn) AS filNamn, s.sida,
      hf.ersatt_av IS NOT NULL AS ersatt
    FROM json_each(?) w JOIN fil_sida s ON s.rad = w.value
    LEFT JOIN handling_fil hf ON hf.rowid =
      (SELECT max(rowid) FROM handling_fil WHERE fil_rad = s.fil_rad)
    LEFT JOIN handling h ON h.id = hf.handling_id
    LEFT JOIN post_fil pf ON hf.rowid IS NULL AND pf.rowid =
      (SELECT max(rowid) FROM post_fil WHERE fil_rad = s.fil_rad)
    LEFT JOIN post po ON po.id = pf.post_id
    LEFT JOIN arende a ON a.id = coalesce(h.arende_id, po.arende_id)
    LEFT JOIN sammantrade sm ON h.id IS NULL AND po.id IS NULL AND sm.id = ${OF_MEETING('sammantrade_id')}
    WHERE coalesce(h.id, po.id, sm.id) IS NOT NULL`,
};

/** Reads candidates by row, in the order given. */
export function documentsOf(file: SqliteFile, slag: Sokslag) {
  const statement = file.prepare<[string], Kandidat>(`${SQL[slag]} ORDER BY w.key`);
  return (rader: readonly number[]): Kandidat[] => statement.all(JSON.stringify(rader));
}
