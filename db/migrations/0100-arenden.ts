import type { Migration } from '../migrate.ts';

/**
 * Cases in full: every state, publicity, class, closing and makulering, with their relations and
 * notes. The table is made anew, since SQLite can't widen a CHECK. Legacy renaming leaves alone
 * the other tables' triggers and references, which go on naming `arende`.
 */
export const arenden: Migration = {
  version: 100,
  sql: `
PRAGMA legacy_alter_table = ON;
DROP VIEW arende_offentlig;
DROP VIEW arende_sok_kalla;

CREATE TABLE arende_ny (
  rad INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 26),
  diarium_id TEXT NOT NULL REFERENCES diarium (id),
  ar INTEGER NOT NULL CHECK (ar BETWEEN 1900 AND 2200),
  lopnr INTEGER NOT NULL CHECK (lopnr >= 1),
  diarienummer TEXT NOT NULL UNIQUE CHECK (diarienummer <> ''),
  sortnyckel TEXT NOT NULL,
  nummer_sok TEXT NOT NULL,
  arendemening TEXT NOT NULL CHECK (arendemening <> ''),
  arendemening_sort TEXT NOT NULL,
  arendemening_offentlig TEXT NOT NULL,
  offentlighet TEXT NOT NULL
    CHECK (offentlighet IN ('ej_bedomd', 'offentligt', 'delvis', 'sekretess')),
  ursprung TEXT NOT NULL CHECK (ursprung IN ('ansokan', 'remiss', 'motion', 'medborgarforslag',
    'initiativ', 'granskning', 'overklagande', 'eget', 'ovrigt')),
  ursprung_ref TEXT NOT NULL,
  initiativtagare TEXT NOT NULL,
  inkom_datum TEXT NOT NULL CHECK (date(inkom_datum) IS inkom_datum),
  klass TEXT NOT NULL,
  klass_id TEXT REFERENCES klass (id),
  status TEXT NOT NULL CHECK (status IN ('registrerat', 'under_beredning', 'vilande', 'namndklart',
    'beslutat', 'expedierat', 'overlamnat', 'avslutat', 'arkiverat', 'makulerat')),
  statusordning INTEGER NOT NULL GENERATED ALWAYS AS (CASE status
    WHEN 'registrerat' THEN 1 WHEN 'under_beredning' THEN 2 WHEN 'vilande' THEN 3
    WHEN 'namndklart' THEN 4 WHEN 'beslutat' THEN 5 WHEN 'expedierat' THEN 6
    WHEN 'overlamnat' THEN 7 WHEN 'avslutat' THEN 8 WHEN 'arkiverat' THEN 9 ELSE 10 END) VIRTUAL,
  avslutad_datum TEXT CHECK (date(avslutad_datum) IS avslutad_datum),
  makulerad_orsak TEXT CHECK (trim(makulerad_orsak) <> ''),
  makulerad_av TEXT,
  makulerad_tid TEXT,
  registrerad_tid TEXT NOT NULL,
  registrerad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (diarium_id, ar, lopnr),
  CONSTRAINT closing_date_missing
    CHECK (status NOT IN ('avslutat', 'arkiverat') OR avslutad_datum IS NOT NULL),
  CONSTRAINT reason_missing CHECK ((status = 'makulerat') = (makulerad_orsak IS NOT NULL)
    AND (status = 'makulerat') = (makulerad_av IS NOT NULL)
    AND (status = 'makulerat') = (makulerad_tid IS NOT NULL))
) STRICT;
INSERT INTO arende_ny (rad, id, diarium_id, ar, lopnr, diarienummer, sortnyckel, nummer_sok,
  arendemening, arendemening_sort, arendemening_offentlig, offentlighet, ursprung, ursprung_ref,
  initiativtagare, inkom_datum, klass, klass_id, status, avslutad_datum, makulerad_orsak,
  makulerad_av, makulerad_tid, registrerad_tid, registrerad_av, andrad, version)
SELECT rad, id, diarium_id, ar, lopnr, diarienummer, sortnyckel, nummer_sok, arendemening,
  arendemening_sort, arendemening_offentlig, 'ej_bedomd', ursprung, '', initiativtagare,
  inkom_datum, klass, NULL, status,
  CASE status WHEN 'avslutat' THEN substr(andrad, 1, 10) END,
  CASE status WHEN 'makulerat' THEN 'Orsak antecknades inte' END,
  CASE status WHEN 'makulerat' THEN registrerad_av END,
  CASE status WHEN 'makulerat' THEN andrad END,
  registrerad_tid, registrerad_av, andrad, version FROM arende;
DROP TABLE arende;
ALTER TABLE arende_ny RENAME TO arende;
PRAGMA legacy_alter_table = OFF;

-- The list is filtered by status in every order: with it here, no row need be looked up.
CREATE INDEX arende_by_diarienummer ON arende (sortnyckel, rad, status);
CREATE INDEX arende_by_arendemening ON arende (arendemening_sort, rad, status);
CREATE INDEX arende_by_inkom_datum ON arende (inkom_datum, rad, status);
CREATE INDEX arende_by_status ON arende (statusordning, rad, status);
CREATE INDEX arende_klass ON arende (klass_id) WHERE klass_id IS NOT NULL;

CREATE TRIGGER arende_number_unique BEFORE INSERT ON arende
WHEN EXISTS (SELECT 1 FROM arende WHERE id = new.id OR rad = new.rad
  OR diarienummer = new.diarienummer
  OR (diarium_id = new.diarium_id AND ar = new.ar AND lopnr = new.lopnr))
BEGIN SELECT RAISE(ABORT, 'rule:number_taken'); END;
CREATE TRIGGER arende_number_from_series BEFORE INSERT ON arende
WHEN new.lopnr > coalesce((SELECT senaste_lopnr FROM diarieserie
  WHERE diarium_id = new.diarium_id AND ar = new.ar), 0)
BEGIN SELECT RAISE(ABORT, 'rule:number_not_given'); END;
CREATE TRIGGER arende_number_immutable BEFORE UPDATE ON arende
WHEN new.rad IS NOT old.rad OR new.id IS NOT old.id OR new.diarium_id IS NOT old.diarium_id
  OR new.ar IS NOT old.ar OR new.lopnr IS NOT old.lopnr
  OR new.diarienummer IS NOT old.diarienummer OR new.sortnyckel IS NOT old.sortnyckel
  OR new.registrerad_tid IS NOT old.registrerad_tid
  OR new.registrerad_av IS NOT old.registrerad_av
BEGIN SELECT RAISE(ABORT, 'rule:number_immutable'); END;
-- A makulerat case is shown for ever as it was; what was wrong is registered anew.
CREATE TRIGGER arende_makulerat BEFORE UPDATE ON arende
WHEN old.status = 'makulerat' BEGIN SELECT RAISE(ABORT, 'rule:makulerat'); END;
CREATE TRIGGER arende_no_delete BEFORE DELETE ON arende
BEGIN SELECT RAISE(ABORT, 'rule:no_delete'); END;

-- What the public may see of a case (OSL 5 kap. 2 §). A secret case without a public wording has
-- none at all; who took the initiative is never told, nor a handläggare who is protected.
CREATE VIEW arende_offentlig (rad, id, diarium_id, ar, diarienummer, sortnyckel, inkom_datum,
  registrerad_tid, arendemening, ursprung, ursprung_ref, klass, status, offentlighet,
  handlaggare) AS
SELECT rad, id, diarium_id, ar, diarienummer, sortnyckel, inkom_datum, registrerad_tid,
  CASE WHEN arendemening_offentlig <> '' THEN arendemening_offentlig
    WHEN offentlighet = 'sekretess' OR status = 'makulerat' THEN '' ELSE arendemening END,
  ursprung, ursprung_ref, klass, status, offentlighet,
  coalesce((SELECT group_concat(p.fornamn || ' ' || p.efternamn, ', ' ORDER BY h.ordning)
    FROM arende_handlaggare h JOIN person p ON p.id = h.person_id
    WHERE h.arende_id = arende.id AND p.skyddad = 0), '')
FROM arende;

CREATE VIEW arende_sok_kalla (rad, text) AS
SELECT a.rad, concat_ws(' ', a.nummer_sok, a.arendemening, a.initiativtagare, a.ursprung_ref, (
  SELECT group_concat(p.fornamn || ' ' || p.efternamn, ' ')
  FROM arende_handlaggare h JOIN person p ON p.id = h.person_id WHERE h.arende_id = a.id))
FROM arende a;

-- A relation holds both ways and is kept once; one made by mistake ends, and is still seen.
CREATE TABLE arende_relation (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  arende_id TEXT NOT NULL REFERENCES arende (id),
  annat_id TEXT NOT NULL REFERENCES arende (id),
  typ TEXT NOT NULL CHECK (typ IN ('samband', 'foljd', 'dubblett', 'overlamnat')),
  skal TEXT NOT NULL CONSTRAINT reason_missing CHECK (trim(skal) <> ''),
  upphord INTEGER NOT NULL CHECK (upphord IN (0, 1)),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  CONSTRAINT same_case CHECK (arende_id <> annat_id)
) STRICT;
CREATE INDEX arende_relation_fran ON arende_relation (arende_id);
CREATE INDEX arende_relation_till ON arende_relation (annat_id);
CREATE UNIQUE INDEX arende_relation_once
  ON arende_relation (min(arende_id, annat_id), max(arende_id, annat_id), typ) WHERE upphord = 0;
CREATE TRIGGER arende_relation_no_delete BEFORE DELETE ON arende_relation
BEGIN SELECT RAISE(ABORT, 'rule:no_delete'); END;

CREATE TABLE anteckning (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  arende_id TEXT NOT NULL REFERENCES arende (id),
  text TEXT NOT NULL CHECK (text <> ''),
  struken INTEGER NOT NULL CHECK (struken IN (0, 1)),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX anteckning_arende ON anteckning (arende_id);
CREATE TRIGGER anteckning_no_delete BEFORE DELETE ON anteckning
BEGIN SELECT RAISE(ABORT, 'rule:no_delete'); END;
`,
};
