import type { SqliteFile } from '../connection.ts';
import type { Migration } from '../migrate.ts';
import { ID, VERSIONED, refuse } from './triggers.ts';

const VIEWS = `
-- The §§ that a list is for. A paper's § is the one that decided it, as long as that isn't another.
CREATE VIEW sandlista_paragraf (sandlista_id, paragraf_id) AS
SELECT id, paragraf_id FROM sandlista WHERE paragraf_id IS NOT NULL
UNION ALL
SELECT s.id, p.id FROM sandlista s
JOIN dagordningspunkt d ON d.tjansteskrivelse_id = s.tjansteskrivelse_id
JOIN paragraf p ON p.dagordningspunkt_id = d.id
JOIN sammantrade m ON m.id = p.sammantrade_id
LEFT JOIN beslut b ON b.tjansteskrivelse_id = s.tjansteskrivelse_id
WHERE p.status IN ('oppen', 'beslutad') AND (b.id IS NULL
  OR (b.organ_id = p.organ_id AND b.datum = m.datum AND b.paragraf = p.nr));

-- When what a list is for was approved: the part of its §, or a day that was stated for a decision
-- that no meeting in the register took.
CREATE VIEW sandlista_justering (sandlista_id, justerad) AS
SELECT s.id, CASE
  WHEN EXISTS (SELECT 1 FROM sandlista_paragraf WHERE sandlista_id = s.id)
  THEN (SELECT max(d.justerad) FROM sandlista_paragraf x JOIN paragraf p ON p.id = x.paragraf_id
    JOIN protokollsdel d ON d.id = p.protokollsdel_id WHERE x.sandlista_id = s.id)
  ELSE s.justerad END
FROM sandlista s;

-- Bodies that a decision grants, refuses or gives something to do (invariant 16).
CREATE VIEW sandlista_krav (sandlista_id, organ_id) AS
SELECT s.id, m.organ_id FROM sandlista s
JOIN beslut b ON b.tjansteskrivelse_id = s.tjansteskrivelse_id
JOIN beslut_mottagare m ON m.beslut_id = b.id
UNION
SELECT s.id, p.sokande_organ_id FROM sandlista s
JOIN paragrafpunkt p ON p.paragraf_id = s.paragraf_id
WHERE p.sokande_organ_id IS NOT NULL AND p.typ IN ('tilldelning', 'avslag', 'aterrapport');

-- A body left out without a reason, as a half-filled form leaves it, is still missing.
CREATE VIEW sandlista_saknad (sandlista_id, organ_id) AS
SELECT k.sandlista_id, k.organ_id FROM sandlista_krav k
WHERE NOT EXISTS (SELECT 1 FROM sandlistepost
    WHERE sandlista_id = k.sandlista_id AND organ_id = k.organ_id)
  AND NOT EXISTS (SELECT 1 FROM sandlista_avsteg
    WHERE sandlista_id = k.sandlista_id AND organ_id = k.organ_id AND trim(skal) <> '');

CREATE VIEW sandlista_arende (sandlista_id, arende_id) AS
SELECT s.id, coalesce(t.arende_id, p.arende_id) FROM sandlista s
LEFT JOIN tjansteskrivelse t ON t.id = s.tjansteskrivelse_id
LEFT JOIN paragraf p ON p.id = s.paragraf_id;
`;

const TRIGGERS = `
-- Who gets the decision of a paper stands with the paper, also for the § that decides it.
CREATE TRIGGER sandlista_of_paper BEFORE INSERT ON sandlista
WHEN new.paragraf_id IS NOT NULL AND EXISTS (SELECT 1 FROM paragraf p
  JOIN protokollsdel l ON l.id = p.protokollsdel_id
  JOIN sammantrade m ON m.id = p.sammantrade_id
  JOIN dagordningspunkt d ON d.id = p.dagordningspunkt_id
  JOIN sandlista s ON s.tjansteskrivelse_id = d.tjansteskrivelse_id
  LEFT JOIN beslut b ON b.tjansteskrivelse_id = d.tjansteskrivelse_id
  WHERE p.id = new.paragraf_id AND CASE
    WHEN b.id IS NOT NULL AND p.status IN ('oppen', 'beslutad')
    THEN b.organ_id = p.organ_id AND b.datum = m.datum AND b.paragraf = p.nr
    ELSE p.status IN ('oppen', 'beslutad') OR l.justerad IS NULL END)
${refuse('list_of_paper')}
CREATE TRIGGER sandlista_once BEFORE INSERT ON sandlista
WHEN EXISTS (SELECT 1 FROM sandlista WHERE id = new.id
  OR tjansteskrivelse_id = new.tjansteskrivelse_id OR paragraf_id = new.paragraf_id)
${refuse('already_exists')}
CREATE TRIGGER sandlista_made_open BEFORE INSERT ON sandlista
WHEN new.faststalld = 1 ${refuse('mottagare_saknas')}
CREATE TRIGGER sandlista_unapproved BEFORE INSERT ON sandlista
WHEN new.justerad IS NOT NULL ${refuse('not_decided')}
CREATE TRIGGER sandlista_after_beslut BEFORE UPDATE OF faststalld ON sandlista
WHEN new.faststalld = 1
  AND NOT EXISTS (SELECT 1 FROM beslut WHERE tjansteskrivelse_id = new.tjansteskrivelse_id)
  AND NOT EXISTS (SELECT 1 FROM sandlista_paragraf x JOIN paragraf p ON p.id = x.paragraf_id
    WHERE x.sandlista_id = new.id AND p.status <> 'oppen')
${refuse('not_decided')}
CREATE TRIGGER sandlista_whole BEFORE UPDATE OF faststalld ON sandlista
WHEN new.faststalld = 1 AND EXISTS (SELECT 1 FROM sandlista_saknad WHERE sandlista_id = new.id)
${refuse('mottagare_saknas')}
CREATE TRIGGER sandlista_stays BEFORE UPDATE ON sandlista
WHEN new.id IS NOT old.id OR new.tjansteskrivelse_id IS NOT old.tjansteskrivelse_id
  OR new.paragraf_id IS NOT old.paragraf_id
${refuse('locked')}
CREATE TRIGGER sandlista_no_delete BEFORE DELETE ON sandlista ${refuse('no_delete')}
-- A § of a meeting in the register is approved with its part, and not by what somebody states.
CREATE TRIGGER sandlista_stated BEFORE UPDATE OF justerad ON sandlista
WHEN new.justerad IS NOT old.justerad AND new.justerad IS NOT NULL
  AND EXISTS (SELECT 1 FROM sandlista_paragraf WHERE sandlista_id = new.id)
${refuse('approval_follows_part')}
CREATE TRIGGER sandlista_stated_decided BEFORE UPDATE OF justerad ON sandlista
WHEN new.justerad IS NOT old.justerad AND new.justerad IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM beslut
    WHERE tjansteskrivelse_id = new.tjansteskrivelse_id AND datum <= new.justerad)
${refuse('approval_before_decision')}
CREATE TRIGGER sandlista_row_new BEFORE INSERT ON sandlista
WHEN EXISTS (SELECT 1 FROM sandlista WHERE rowid = new.rowid) ${refuse('already_exists')}
CREATE TRIGGER sandlista_row_kept BEFORE UPDATE ON sandlista
WHEN new.rowid IS NOT old.rowid ${refuse('locked')}
`;

/**
 * A list is for a paper or for a §, a recipient can be a person or a contact too, and there is a
 * reason and a kind of copy more. Both tables are made anew, since SQLite can't widen a CHECK.
 */
const REBUILT = `
PRAGMA legacy_alter_table = ON;
DROP VIEW sandlista_saknad;
CREATE TABLE sandlista_ny (
  ${ID},
  tjansteskrivelse_id TEXT UNIQUE REFERENCES tjansteskrivelse (id),
  paragraf_id TEXT UNIQUE REFERENCES paragraf (id),
  faststalld INTEGER NOT NULL CHECK (faststalld IN (0, 1)),
  -- The day of approval of a decision that no meeting in the register took.
  justerad TEXT CHECK (date(justerad) IS justerad),
  ${VERSIONED},
  CHECK ((tjansteskrivelse_id IS NULL) <> (paragraf_id IS NULL))
) STRICT;
INSERT INTO sandlista_ny (rowid, id, tjansteskrivelse_id, paragraf_id, faststalld, justerad, skapad,
  skapad_av, andrad, version)
SELECT rowid, id, tjansteskrivelse_id, NULL, faststalld, NULL, skapad, skapad_av, andrad, version
FROM sandlista;
DROP TABLE sandlista;
ALTER TABLE sandlista_ny RENAME TO sandlista;

CREATE TABLE sandlistepost_ny (
  ${ID},
  sandlista_id TEXT NOT NULL REFERENCES sandlista (id),
  ordning INTEGER NOT NULL,
  organ_id TEXT REFERENCES organ (id),
  person_id TEXT REFERENCES person (id),
  kontakt_id TEXT REFERENCES kontakt (id),
  mottagare TEXT NOT NULL CHECK (mottagare <> ''),
  kanal TEXT NOT NULL CHECK (kanal IN ('internpost', 'epost', 'post', 'fysiskt', 'system')),
  adress TEXT NOT NULL,
  antal INTEGER NOT NULL CHECK (antal BETWEEN 1 AND 999),
  skal TEXT NOT NULL CHECK (skal IN ('part', 'tilldelad', 'avslag', 'uppdrag', 'remittent',
    'verkstallare', 'nasta_instans', 'kannedom')),
  kopietyp TEXT NOT NULL CHECK (kopietyp IN ('hela', 'utdrag', 'maskerad')),
  CHECK ((organ_id IS NOT NULL) + (person_id IS NOT NULL) + (kontakt_id IS NOT NULL) <= 1)
) STRICT;
INSERT INTO sandlistepost_ny (rowid, id, sandlista_id, ordning, organ_id, person_id, kontakt_id,
  mottagare, kanal, adress, antal, skal, kopietyp)
SELECT rowid, id, sandlista_id, ordning, organ_id, NULL, NULL, mottagare, kanal, adress, antal,
  skal, kopietyp FROM sandlistepost;
`;

const REPLACED = `
DROP TABLE sandlistepost;
ALTER TABLE sandlistepost_ny RENAME TO sandlistepost;
PRAGMA legacy_alter_table = OFF;
`;

/** Indexes and triggers go with the table they are on, so they are put back as they were. */
function rebuild(file: SqliteFile): void {
  file.exec(REBUILT);
  const attached = file
    .prepare(
      `SELECT sql FROM sqlite_schema
       WHERE tbl_name = 'sandlistepost' AND type <> 'table' AND sql IS NOT NULL`,
    )
    .pluck()
    .all() as string[];
  file.exec(REPLACED);
  for (const sql of attached) file.exec(sql);
  file.exec(VIEWS);
  file.exec(TRIGGERS);
}

export const sandlistor: Migration = { version: 500, sql: '', fill: rebuild };
