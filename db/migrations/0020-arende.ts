import type { Migration } from '../migrate.ts';

/** Cases, their handlingar and reminders, and the index behind search-as-you-type. */
export const arende: Migration = {
  version: 20,
  sql: `
CREATE TABLE arende (
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
  ursprung TEXT NOT NULL CHECK (ursprung IN ('ansokan', 'remiss', 'motion', 'medborgarforslag',
    'initiativ', 'granskning', 'overklagande', 'eget', 'ovrigt')),
  initiativtagare TEXT NOT NULL,
  inkom_datum TEXT NOT NULL CHECK (date(inkom_datum) IS inkom_datum),
  klass TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('registrerat', 'under_beredning', 'namndklart',
    'beslutat', 'expedierat', 'avslutat', 'makulerat')),
  statusordning INTEGER NOT NULL GENERATED ALWAYS AS (CASE status
    WHEN 'registrerat' THEN 1 WHEN 'under_beredning' THEN 2 WHEN 'namndklart' THEN 3
    WHEN 'beslutat' THEN 4 WHEN 'expedierat' THEN 5 WHEN 'avslutat' THEN 6 ELSE 7 END) VIRTUAL,
  registrerad_tid TEXT NOT NULL,
  registrerad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (diarium_id, ar, lopnr)
) STRICT;
-- The list is filtered by status in every order: with it here, no row need be looked up.
CREATE INDEX arende_by_diarienummer ON arende (sortnyckel, rad, status);
CREATE INDEX arende_by_arendemening ON arende (arendemening_sort, rad, status);
CREATE INDEX arende_by_inkom_datum ON arende (inkom_datum, rad, status);
CREATE INDEX arende_by_status ON arende (statusordning, rad, status);

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
CREATE TRIGGER arende_no_delete BEFORE DELETE ON arende
BEGIN SELECT RAISE(ABORT, 'rule:no_delete'); END;

CREATE TABLE arende_handlaggare (
  arende_id TEXT NOT NULL REFERENCES arende (id),
  ordning INTEGER NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (arende_id, ordning)
) STRICT, WITHOUT ROWID;
CREATE INDEX arende_handlaggare_person ON arende_handlaggare (person_id);

-- What the public may see of a case: nothing but the public wording (OSL 5 kap. 2 §).
CREATE VIEW arende_offentlig (diarienummer, inkom_datum, arendemening, status) AS
SELECT diarienummer, inkom_datum,
  CASE arendemening_offentlig WHEN '' THEN arendemening ELSE arendemening_offentlig END, status
FROM arende;

CREATE TABLE handling (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  arende_id TEXT NOT NULL REFERENCES arende (id),
  handlnr INTEGER NOT NULL CHECK (handlnr >= 1),
  riktning TEXT NOT NULL CHECK (riktning IN ('in', 'ut', 'intern')),
  status_tf TEXT NOT NULL CHECK (status_tf IN ('arbetsmaterial', 'inkommen', 'upprattad')),
  rubrik TEXT NOT NULL CHECK (rubrik <> ''),
  datum TEXT NOT NULL CHECK (date(datum) IS datum),
  motpart TEXT CHECK (motpart <> ''),
  motpart_saknas INTEGER NOT NULL CHECK (motpart_saknas IN (0, 1)),
  anmarkning TEXT NOT NULL,
  registrerad_tid TEXT NOT NULL,
  registrerad_av TEXT NOT NULL,
  UNIQUE (arende_id, handlnr),
  CONSTRAINT motpart_stated CHECK ((motpart IS NULL) = (motpart_saknas = 1))
) STRICT;
CREATE TRIGGER handling_number_given BEFORE INSERT ON handling
WHEN EXISTS (SELECT 1 FROM handling WHERE id = new.id) OR new.handlnr IS NOT
  (SELECT coalesce(max(handlnr), 0) + 1 FROM handling WHERE arende_id = new.arende_id)
BEGIN SELECT RAISE(ABORT, 'rule:number_not_given'); END;
CREATE TRIGGER handling_number_immutable BEFORE UPDATE ON handling
WHEN new.id IS NOT old.id OR new.arende_id IS NOT old.arende_id
  OR new.handlnr IS NOT old.handlnr OR new.registrerad_tid IS NOT old.registrerad_tid
BEGIN SELECT RAISE(ABORT, 'rule:number_immutable'); END;
CREATE TRIGGER handling_no_delete BEFORE DELETE ON handling
BEGIN SELECT RAISE(ABORT, 'rule:no_delete'); END;

CREATE TABLE bevakning (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  arende_id TEXT NOT NULL REFERENCES arende (id),
  datum TEXT NOT NULL CHECK (date(datum) IS datum),
  text TEXT NOT NULL CHECK (text <> ''),
  klar INTEGER NOT NULL CHECK (klar IN (0, 1)),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL
) STRICT;
CREATE INDEX bevakning_open ON bevakning (arende_id, datum) WHERE klar = 0;

CREATE VIEW oppen_tidsfrist (arende_id, senast, sortdag, kalla, text, bevakning_id) AS
SELECT arende_id, datum, datum, 'bevakning', text, id FROM bevakning WHERE klar = 0;

-- Fed by the program in the transaction of the change; the rowid is arende.rad.
CREATE VIRTUAL TABLE arende_sok USING fts5(text, content='', contentless_delete=1,
  tokenize='unicode61 remove_diacritics 2', prefix='2 3 4 5 6 7 8', detail=none);
CREATE VIEW arende_sok_kalla (rad, text) AS
SELECT a.rad, concat_ws(' ', a.nummer_sok, a.arendemening, a.initiativtagare, (
  SELECT group_concat(p.fornamn || ' ' || p.efternamn, ' ')
  FROM arende_handlaggare h JOIN person p ON p.id = h.person_id WHERE h.arende_id = a.id))
FROM arende a;
`,
};
