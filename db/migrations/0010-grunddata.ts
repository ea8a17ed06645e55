import type { Migration } from '../migrate.ts';

/** Bodies, persons, diarier, citations, and the sealed log. */
export const grunddata: Migration = {
  version: 10,
  sql: `
CREATE TABLE organ (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  namn TEXT NOT NULL CHECK (namn <> ''),
  genitiv TEXT NOT NULL CHECK (genitiv <> ''),
  bestamd_form TEXT NOT NULL CHECK (bestamd_form <> ''),
  forkortning TEXT NOT NULL CHECK (forkortning <> ''),
  organtyp TEXT NOT NULL CHECK (organtyp IN ('kf', 'ks', 'namnd', 'utskott', 'rad', 'gemensam')),
  beslutsstil TEXT NOT NULL
    CHECK (beslutsstil IN ('numrerade_meningar', 'att_satser', 'en_mening')),
  ekonomifunktion TEXT NOT NULL,
  externt INTEGER NOT NULL CHECK (externt IN (0, 1)),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE organ_frasstil (
  organ_id TEXT NOT NULL REFERENCES organ (id),
  fras TEXT NOT NULL,
  variant TEXT NOT NULL,
  PRIMARY KEY (organ_id, fras)
) STRICT, WITHOUT ROWID;

CREATE TABLE register (
  rad INTEGER PRIMARY KEY CHECK (rad = 1),
  kommun TEXT NOT NULL CHECK (kommun <> ''),
  organ_id TEXT REFERENCES organ (id),
  exempel INTEGER NOT NULL CHECK (exempel IN (0, 1)),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  fornamn TEXT NOT NULL CHECK (fornamn <> ''),
  efternamn TEXT NOT NULL CHECK (efternamn <> ''),
  titel TEXT NOT NULL,
  enhet TEXT NOT NULL,
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE diarium (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  organ_id TEXT NOT NULL REFERENCES organ (id),
  namn TEXT NOT NULL CHECK (namn <> ''),
  monster TEXT NOT NULL CHECK (monster <> ''),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL
) STRICT;
CREATE INDEX diarium_organ ON diarium (organ_id);

CREATE TRIGGER diarium_own_organ BEFORE INSERT ON diarium
WHEN (SELECT externt FROM organ WHERE id = new.organ_id) = 1
BEGIN SELECT RAISE(ABORT, 'rule:external_organ'); END;
CREATE TRIGGER organ_with_diarium BEFORE UPDATE OF externt ON organ
WHEN new.externt = 1 AND EXISTS (SELECT 1 FROM diarium WHERE organ_id = new.id)
BEGIN SELECT RAISE(ABORT, 'rule:external_organ'); END;

CREATE TABLE diarieserie (
  diarium_id TEXT NOT NULL REFERENCES diarium (id),
  ar INTEGER NOT NULL CHECK (ar BETWEEN 1900 AND 2200),
  senaste_lopnr INTEGER NOT NULL CHECK (senaste_lopnr >= 0),
  PRIMARY KEY (diarium_id, ar)
) STRICT;
CREATE TRIGGER diarieserie_increases BEFORE UPDATE ON diarieserie
WHEN new.senaste_lopnr < old.senaste_lopnr
  OR new.diarium_id IS NOT old.diarium_id OR new.ar IS NOT old.ar
BEGIN SELECT RAISE(ABORT, 'rule:counter_decreased'); END;
-- Stops INSERT OR REPLACE, which would start the series again without an UPDATE or DELETE.
CREATE TRIGGER diarieserie_once BEFORE INSERT ON diarieserie
WHEN EXISTS (SELECT 1 FROM diarieserie WHERE diarium_id = new.diarium_id AND ar = new.ar)
BEGIN SELECT RAISE(ABORT, 'rule:counter_decreased'); END;
CREATE TRIGGER diarieserie_no_delete BEFORE DELETE ON diarieserie
BEGIN SELECT RAISE(ABORT, 'rule:counter_decreased'); END;

CREATE TABLE kallhanvisning (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  organ_id TEXT NOT NULL REFERENCES organ (id),
  datum TEXT NOT NULL CHECK (date(datum) IS datum),
  paragraf INTEGER NOT NULL CHECK (paragraf BETWEEN 1 AND 9999),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (organ_id, datum, paragraf)
) STRICT;

CREATE TABLE logg (
  -- AUTOINCREMENT remembers the highest number given, so that rows cut off the end are missed.
  nr INTEGER PRIMARY KEY AUTOINCREMENT,
  tid TEXT NOT NULL,
  anvandare TEXT NOT NULL,
  dator TEXT NOT NULL,
  handelse TEXT NOT NULL CHECK (handelse GLOB '[a-z]*.[a-z]*'),
  objekt_id TEXT NOT NULL,
  arende_id TEXT,
  fore TEXT CHECK (fore IS NULL OR json_valid(fore)),
  efter TEXT CHECK (efter IS NULL OR json_valid(efter)),
  orsak TEXT,
  foregaende TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX logg_arende ON logg (arende_id, nr) WHERE arende_id IS NOT NULL;

CREATE TRIGGER logg_chain BEFORE INSERT ON logg
WHEN new.nr IS NOT (SELECT coalesce(max(nr), 0) + 1 FROM logg)
  OR new.foregaende IS NOT coalesce((SELECT hash FROM logg ORDER BY nr DESC LIMIT 1), '')
BEGIN SELECT RAISE(ABORT, 'rule:log_chain'); END;
CREATE TRIGGER logg_no_update BEFORE UPDATE ON logg
BEGIN SELECT RAISE(ABORT, 'rule:log_append_only'); END;
CREATE TRIGGER logg_no_delete BEFORE DELETE ON logg
BEGIN SELECT RAISE(ABORT, 'rule:no_delete'); END;
`,
};
