import type Database from 'better-sqlite3';
import { flatten } from '../../../db/repositories/paragraf-rader.ts';
import type { PersonId, SammantradeId } from '../../../shared/domain/id.ts';
import { klagotidSistaDag } from '../../../shared/rules/klockor.ts';
import { newParagrafData } from '../../db/support/mote.ts';

const LOCKED = `('justerad', 'anslagen', 'klagotid_lopt_ut')`;
const snake = (name: string) => name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
const DELTABELLER = Object.keys(flatten(newParagrafData('' as PersonId))).map(snake);

/** Queries that find nothing as long as the invariant holds, by its number in the domain model. */
const BREACHES: Readonly<Record<string, string>> = {
  '3: a § in a part of another meeting': `SELECT p.id FROM paragraf p
    JOIN protokollsdel d ON d.id = p.protokollsdel_id WHERE d.sammantrade_id <> p.sammantrade_id`,
  '4: a gap among the numbers': `SELECT p.organ_id FROM paragraf p
    JOIN paragrafserie s ON s.organ_id = p.organ_id AND s.period = p.ar
    GROUP BY p.organ_id, p.ar HAVING min(p.nr) <> s.forsta OR max(p.nr) - min(p.nr) + 1 <> count(*)`,
  '8: a vote by somebody who doesn’t serve': `SELECT r.person_id FROM rost r
    WHERE NOT EXISTS (SELECT 1 FROM tjanstgorande t
      WHERE t.paragraf_id = r.paragraf_id AND t.person_id = r.person_id)`,
  '8: votes that aren’t those of the seats, in what is approved': `SELECT v.id FROM votering v
    JOIN paragraf p ON p.id = v.paragraf_id JOIN protokollsdel d ON d.id = p.protokollsdel_id
    WHERE d.status IN ${LOCKED} AND p.status <> 'utgatt'
      AND (SELECT count(*) FROM rost WHERE votering_id = v.id) <>
        (SELECT count(*) FROM tjanstgorande WHERE paragraf_id = v.paragraf_id)`,
  '9: a reservation by somebody who took no part': `SELECT r.person_id FROM reservation_person r
    WHERE NOT EXISTS (SELECT 1 FROM tjanstgorande t
      WHERE t.paragraf_id = r.paragraf_id AND t.person_id = r.person_id)`,
  '10: a person twice at a §': `SELECT person_id FROM narvarande
    GROUP BY paragraf_id, person_id HAVING count(*) > 1`,
  '10: two on one seat, in what is approved': `SELECT t.plats_id FROM tjanstgorande t
    JOIN paragraf p ON p.id = t.paragraf_id JOIN protokollsdel d ON d.id = p.protokollsdel_id
    WHERE d.status IN ${LOCKED} GROUP BY t.paragraf_id, t.plats_id HAVING count(*) > 1`,
  '11: somebody with jäv who took part': `SELECT j.person_id FROM jav j
    WHERE EXISTS (SELECT 1 FROM rost r
        WHERE r.paragraf_id = j.paragraf_id AND r.person_id = j.person_id)
      OR EXISTS (SELECT 1 FROM reservation_person r
        WHERE r.paragraf_id = j.paragraf_id AND r.person_id = j.person_id)
      OR EXISTS (SELECT 1 FROM narvarande n
        WHERE n.paragraf_id = j.paragraf_id AND n.person_id = j.person_id)`,
  '12: a chair who didn’t serve or sign, in what is approved': `SELECT p.id FROM paragraf p
    JOIN protokollsdel d ON d.id = p.protokollsdel_id WHERE d.status IN ${LOCKED} AND (
      NOT EXISTS (SELECT 1 FROM tjanstgorande t
        WHERE t.paragraf_id = p.id AND t.person_id = p.ordforande_id)
      OR NOT EXISTS (SELECT 1 FROM protokollsunderskrift u
        WHERE u.protokollsdel_id = d.id AND u.person_id = p.ordforande_id))`,
};

/** The invariants of the domain model that don't hold in the register. */
export function breachesOf(raw: Database.Database): string[] {
  const broken = Object.entries(BREACHES)
    .filter(([, sql]) => raw.prepare(sql).all().length > 0)
    .map(([name]) => name);
  const notices = raw
    .prepare('SELECT anslaget, klagotid_sista_dag FROM protokollsdel WHERE anslaget IS NOT NULL')
    .raw()
    .all() as [string, string][];
  const isTyped = notices.some(([anslaget, sista]) => sista !== klagotidSistaDag(anslaget));
  return isTyped ? [...broken, '14: a last day of appeal that wasn’t worked out'] : broken;
}

/** All that stands in the approved parts of a meeting, by part: it may not change (invariant 13). */
export function lockedOf(
  raw: Database.Database,
  sammantradeId: SammantradeId,
): Map<string, string> {
  const parts = raw
    .prepare(
      `SELECT id, typ, plats, planerad, oenighet, justerad, sha256 FROM protokollsdel
       WHERE sammantrade_id = ? AND status IN ${LOCKED}`,
    )
    .all(sammantradeId) as { id: string }[];
  return new Map(parts.map((part) => [part.id, JSON.stringify([part, ...rowsOf(raw, part.id)])]));
}

function rowsOf(raw: Database.Database, del: string): unknown[] {
  const own = 'SELECT id FROM paragraf WHERE protokollsdel_id = ?';
  const all = (sql: string) => raw.prepare(`${sql} ORDER BY 1, 2, 3`).raw().all(del);
  return [
    all('SELECT * FROM paragraf WHERE protokollsdel_id = ?'),
    all('SELECT * FROM justerare WHERE protokollsdel_id = ?'),
    all('SELECT * FROM protokollsunderskrift WHERE protokollsdel_id = ?'),
    all(`SELECT * FROM narvarande WHERE paragraf_id IN (${own})`),
    ...DELTABELLER.map((table) => all(`SELECT * FROM ${table} WHERE paragraf_id IN (${own})`)),
  ];
}
