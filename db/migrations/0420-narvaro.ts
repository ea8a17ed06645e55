import type { Migration } from '../migrate.ts';
import { ID, once, onWrite, refuse, stands } from './triggers.ts';

const LOCKED = `('justerad', 'anslagen', 'klagotid_lopt_ut')`;
const START = (row: string) => `coalesce(${row}.fran_paragraf, 1)`;
const END = (row: string) => `coalesce(${row}.till_paragraf, 99999)`;
const FIRST = `max(${START('new')}, ${START('n')})`;
const LAST = `min(${END('new')}, ${END('n')})`;

/** The other period of the meeting shares a § with the new one. */
const SHARED = `n.sammantrade_id = new.sammantrade_id AND n.id <> new.id AND ${FIRST} <= ${LAST}`;

/** Some shared § has no jäv of the one whose seat it is, so that the seat is not free there. */
const SEAT_KEPT = (person: string) => `${LAST} - ${FIRST} + 1 > (SELECT count(*)
  FROM jav j JOIN paragraf p ON p.id = j.paragraf_id
  WHERE p.sammantrade_id = new.sammantrade_id AND j.person_id = ${person}
    AND p.nr BETWEEN ${FIRST} AND ${LAST})`;

/** A § of an approved part lies in the period. */
const OVER_LOCKED = (row: string) => `EXISTS (SELECT 1 FROM paragraf p
  JOIN protokollsdel d ON d.id = p.protokollsdel_id
  WHERE p.sammantrade_id = ${row}.sammantrade_id AND d.status IN ${LOCKED}
    AND p.nr BETWEEN ${START(row)} AND ${END(row)})`;

/** Who has voted or reserved themselves, without serving at that § (any more). */
const NOT_SERVING = (paragrafer: string) => `EXISTS (
  SELECT 1 FROM (SELECT paragraf_id, person_id FROM rost
    UNION SELECT paragraf_id, person_id FROM reservation_person) t
  WHERE t.paragraf_id IN (${paragrafer}) AND NOT EXISTS (SELECT 1 FROM tjanstgorande s
    WHERE s.paragraf_id = t.paragraf_id AND s.person_id = t.person_id))`;

const serves = (table: string, rule: string) =>
  onWrite(
    table,
    'serves',
    `NOT EXISTS (SELECT 1 FROM tjanstgorande
      WHERE paragraf_id = new.paragraf_id AND person_id = new.person_id)`,
    rule,
  );

/** Who is in the room from § to §, and what nobody who isn't may do. */
export const narvaro: Migration = {
  version: 420,
  sql: `
CREATE TABLE narvaroperiod (
  ${ID},
  sammantrade_id TEXT NOT NULL REFERENCES sammantrade (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  roll TEXT NOT NULL CHECK (roll IN ('ledamot', 'tjanstgorande_ersattare', 'ersattare',
    'tjansteperson', 'insynsplats', 'personalforetradare', 'gast')),
  ersatter_person_id TEXT REFERENCES person (id),
  fran_paragraf INTEGER CHECK (fran_paragraf BETWEEN 1 AND 99999),
  till_paragraf INTEGER CHECK (till_paragraf BETWEEN 1 AND 99999),
  distans INTEGER NOT NULL CHECK (distans IN (0, 1)),
  orsak TEXT CHECK (orsak IN ('jav', 'sen_ankomst', 'lamnade', 'ersatte', 'ersattes')),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  CONSTRAINT paragraphs_backwards CHECK (fran_paragraf <= till_paragraf),
  CONSTRAINT only_deputies_replace
    CHECK (ersatter_person_id IS NULL OR roll = 'tjanstgorande_ersattare'),
  CONSTRAINT replaces_itself CHECK (ersatter_person_id <> person_id)
) STRICT;
CREATE INDEX narvaroperiod_sammantrade ON narvaroperiod (sammantrade_id, person_id);

-- Who is present at a §: jäv takes somebody out of it (KL 6 kap. 30 §).
CREATE VIEW narvarande AS
SELECT p.id AS paragraf_id, n.person_id, n.roll, n.ersatter_person_id
FROM paragraf p JOIN narvaroperiod n ON n.sammantrade_id = p.sammantrade_id
  AND p.nr BETWEEN ${START('n')} AND ${END('n')}
WHERE NOT EXISTS (SELECT 1 FROM jav j WHERE j.paragraf_id = p.id AND j.person_id = n.person_id);
CREATE VIEW tjanstgorande AS
SELECT paragraf_id, person_id, coalesce(ersatter_person_id, person_id) AS plats_id
FROM narvarande WHERE roll IN ('ledamot', 'tjanstgorande_ersattare');

${once('narvaroperiod')}
${stands('narvaroperiod', ['sammantrade_id', 'person_id'])}
${onWrite(
  'narvaroperiod',
  'once_there',
  `EXISTS (SELECT 1 FROM narvaroperiod n WHERE ${SHARED} AND n.person_id = new.person_id)`,
  'person_twice',
)}
${onWrite(
  'narvaroperiod',
  'one_deputy',
  `EXISTS (SELECT 1 FROM narvaroperiod n
    WHERE ${SHARED} AND n.ersatter_person_id = new.ersatter_person_id)`,
  'seat_taken',
)}
${onWrite(
  'narvaroperiod',
  'seat_free',
  `EXISTS (SELECT 1 FROM narvaroperiod n WHERE ${SHARED} AND n.roll = 'ledamot'
    AND n.person_id = new.ersatter_person_id AND ${SEAT_KEPT('n.person_id')})`,
  'seat_taken',
)}
${onWrite(
  'narvaroperiod',
  'seat_given',
  `new.roll = 'ledamot' AND EXISTS (SELECT 1 FROM narvaroperiod n
    WHERE ${SHARED} AND n.ersatter_person_id = new.person_id AND ${SEAT_KEPT('new.person_id')})`,
  'seat_taken',
)}
CREATE TRIGGER narvaroperiod_part_i BEFORE INSERT ON narvaroperiod
WHEN ${OVER_LOCKED('new')} ${refuse('part_locked')}
CREATE TRIGGER narvaroperiod_part_u BEFORE UPDATE ON narvaroperiod
WHEN (${OVER_LOCKED('old')} OR ${OVER_LOCKED('new')}) AND NOT (
  -- Somebody who was there goes, after the last § that is approved.
  new.roll IS old.roll AND new.ersatter_person_id IS old.ersatter_person_id
  AND new.fran_paragraf IS old.fran_paragraf AND new.distans IS old.distans
  AND NOT EXISTS (SELECT 1 FROM paragraf p JOIN protokollsdel d ON d.id = p.protokollsdel_id
    WHERE p.sammantrade_id = new.sammantrade_id AND d.status IN ${LOCKED}
      AND p.nr > min(${END('old')}, ${END('new')}) AND p.nr <= max(${END('old')}, ${END('new')})))
${refuse('part_locked')}
CREATE TRIGGER narvaroperiod_part_d BEFORE DELETE ON narvaroperiod
WHEN ${OVER_LOCKED('old')} ${refuse('part_locked')}

-- Only who serves votes and may reserve themselves (KL 4 kap. 24, 27 §§, 6 kap. 30 §).
${serves('rost', 'vote_without_seat')}
${serves('reservation_person', 'reservation_without_part')}
${['UPDATE', 'DELETE']
  .map(
    (event) => `
CREATE TRIGGER narvaroperiod_needed_${event} AFTER ${event} ON narvaroperiod
WHEN ${NOT_SERVING('SELECT id FROM paragraf WHERE sammantrade_id = old.sammantrade_id')}
${refuse('presence_needed')}`,
  )
  .join('')}
${['INSERT', 'UPDATE']
  .map(
    (event) => `
CREATE TRIGGER jav_takes_part_${event} AFTER ${event} ON jav
WHEN ${NOT_SERVING('SELECT new.paragraf_id')} ${refuse('jav_takes_part')}`,
  )
  .join('')}

-- What an approved part must hold, whatever way it was written (KL 5 kap. 66–69 §§).
CREATE TRIGGER protokollsdel_whole BEFORE UPDATE OF status ON protokollsdel
WHEN new.status = 'justerad' AND old.status = 'for_justering' AND (
  NOT EXISTS (SELECT 1 FROM paragraf WHERE protokollsdel_id = new.id)
  OR EXISTS (SELECT 1 FROM paragraf WHERE protokollsdel_id = new.id AND status = 'oppen'))
${refuse('paragraf_open')}
CREATE TRIGGER protokollsdel_chair BEFORE UPDATE OF status ON protokollsdel
WHEN new.status = 'justerad' AND old.status = 'for_justering' AND EXISTS (
  SELECT 1 FROM paragraf p WHERE p.protokollsdel_id = new.id AND NOT EXISTS (
    SELECT 1 FROM tjanstgorande t WHERE t.paragraf_id = p.id AND t.person_id = p.ordforande_id))
${refuse('chair_not_there')}
CREATE TRIGGER protokollsdel_seats BEFORE UPDATE OF status ON protokollsdel
WHEN new.status = 'justerad' AND old.status = 'for_justering' AND EXISTS (
  SELECT 1 FROM tjanstgorande t JOIN paragraf p ON p.id = t.paragraf_id
  WHERE p.protokollsdel_id = new.id GROUP BY t.paragraf_id, t.plats_id HAVING count(*) > 1)
${refuse('seat_taken')}
CREATE TRIGGER protokollsdel_serving BEFORE UPDATE OF status ON protokollsdel
WHEN new.status = 'justerad' AND old.status = 'for_justering'
  AND ${NOT_SERVING('SELECT id FROM paragraf WHERE protokollsdel_id = new.id')}
${refuse('presence_needed')}
CREATE TRIGGER protokollsdel_signed BEFORE UPDATE OF status ON protokollsdel
WHEN new.status = 'justerad' AND old.status = 'for_justering' AND (
  NOT EXISTS (SELECT 1 FROM justerare WHERE protokollsdel_id = new.id)
  OR EXISTS (
    SELECT person_id FROM justerare WHERE protokollsdel_id = new.id
    UNION SELECT ordforande_id FROM paragraf WHERE protokollsdel_id = new.id
    EXCEPT SELECT person_id FROM protokollsunderskrift WHERE protokollsdel_id = new.id))
${refuse('signature_missing')}
`,
};
