import type { Migration } from '../migrate.ts';

/** How each diarium numbers its cases and handlingar, and the file plans with their classes. */
export const diarieserier: Migration = {
  version: 80,
  sql: `
ALTER TABLE diarium ADD COLUMN nollstalls TEXT NOT NULL DEFAULT 'ar'
  CHECK (nollstalls IN ('ar', 'aldrig'));
ALTER TABLE diarium ADD COLUMN handlingsnummer TEXT NOT NULL DEFAULT 'i_arendet'
  CHECK (handlingsnummer IN ('i_arendet', 'egen_serie'));
ALTER TABLE diarium ADD COLUMN stangt INTEGER NOT NULL DEFAULT 0 CHECK (stangt IN (0, 1));
ALTER TABLE diarium ADD COLUMN andrad TEXT NOT NULL DEFAULT '';
ALTER TABLE diarium ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
UPDATE diarium SET andrad = skapad;

CREATE TRIGGER diarium_once BEFORE INSERT ON diarium
WHEN EXISTS (SELECT 1 FROM diarium WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'rule:diarium_immutable'); END;
CREATE TRIGGER diarium_immutable BEFORE UPDATE ON diarium
WHEN new.id IS NOT old.id OR new.organ_id IS NOT old.organ_id
BEGIN SELECT RAISE(ABORT, 'rule:diarium_immutable'); END;
CREATE TRIGGER diarium_no_delete BEFORE DELETE ON diarium
BEGIN SELECT RAISE(ABORT, 'rule:no_delete'); END;

-- Where the row's serials begin: later than 1 when the serial doesn't restart with the year.
ALTER TABLE diarieserie ADD COLUMN forsta_lopnr INTEGER NOT NULL DEFAULT 1
  CHECK (forsta_lopnr >= 1);
CREATE TRIGGER diarieserie_first BEFORE UPDATE ON diarieserie
WHEN new.forsta_lopnr IS NOT old.forsta_lopnr
BEGIN SELECT RAISE(ABORT, 'rule:number_immutable'); END;
-- A number asked of a closed diarium is refused where numbers are given.
CREATE TRIGGER diarieserie_open BEFORE INSERT ON diarieserie
WHEN (SELECT stangt FROM diarium WHERE id = new.diarium_id) = 1
BEGIN SELECT RAISE(ABORT, 'rule:diarium_closed'); END;
CREATE TRIGGER diarieserie_still_open BEFORE UPDATE ON diarieserie
WHEN (SELECT stangt FROM diarium WHERE id = new.diarium_id) = 1
BEGIN SELECT RAISE(ABORT, 'rule:diarium_closed'); END;

-- Patterns that numbers were printed by before the pattern or the abbreviation was changed:
-- a number printed by them must not be printed again.
CREATE TABLE tidigare_monster (
  diarium_id TEXT NOT NULL REFERENCES diarium (id),
  monster TEXT NOT NULL CHECK (monster <> ''),
  forkortning TEXT NOT NULL CHECK (forkortning <> ''),
  PRIMARY KEY (diarium_id, monster, forkortning)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER tidigare_monster_no_delete BEFORE DELETE ON tidigare_monster
BEGIN SELECT RAISE(ABORT, 'rule:no_delete'); END;
CREATE TRIGGER tidigare_monster_immutable BEFORE UPDATE ON tidigare_monster
BEGIN SELECT RAISE(ABORT, 'rule:number_immutable'); END;
CREATE TRIGGER diarium_monster_kept AFTER UPDATE OF monster ON diarium
WHEN new.monster <> old.monster
  AND EXISTS (SELECT 1 FROM diarieserie WHERE diarium_id = old.id)
BEGIN
  INSERT INTO tidigare_monster SELECT old.id, old.monster, forkortning FROM organ
  WHERE id = old.organ_id ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER organ_forkortning_kept AFTER UPDATE OF forkortning ON organ
WHEN new.forkortning <> old.forkortning
BEGIN
  INSERT INTO tidigare_monster SELECT d.id, d.monster, old.forkortning FROM diarium d
  WHERE d.organ_id = old.id AND EXISTS (SELECT 1 FROM diarieserie WHERE diarium_id = d.id)
  ON CONFLICT DO NOTHING;
END;

CREATE TABLE handlingsserie (
  diarium_id TEXT NOT NULL REFERENCES diarium (id),
  ar INTEGER NOT NULL CHECK (ar BETWEEN 1900 AND 2200),
  senaste_nr INTEGER NOT NULL CHECK (senaste_nr >= 0),
  PRIMARY KEY (diarium_id, ar)
) STRICT;
CREATE TRIGGER handlingsserie_increases BEFORE UPDATE ON handlingsserie
WHEN new.senaste_nr < old.senaste_nr
  OR new.diarium_id IS NOT old.diarium_id OR new.ar IS NOT old.ar
BEGIN SELECT RAISE(ABORT, 'rule:counter_decreased'); END;
CREATE TRIGGER handlingsserie_once BEFORE INSERT ON handlingsserie
WHEN EXISTS (SELECT 1 FROM handlingsserie WHERE diarium_id = new.diarium_id AND ar = new.ar)
BEGIN SELECT RAISE(ABORT, 'rule:counter_decreased'); END;
CREATE TRIGGER handlingsserie_no_delete BEFORE DELETE ON handlingsserie
BEGIN SELECT RAISE(ABORT, 'rule:counter_decreased'); END;

CREATE TABLE klassplan (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  organ_id TEXT NOT NULL REFERENCES organ (id),
  namn TEXT NOT NULL CHECK (namn <> ''),
  giltig_fran TEXT NOT NULL CHECK (date(giltig_fran) IS giltig_fran),
  -- The last day it applies; open while it is the plan in use.
  giltig_till TEXT,
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT klassplan_days CHECK (giltig_till IS NULL
    OR (date(giltig_till) IS giltig_till AND giltig_till >= giltig_fran))
) STRICT;
CREATE INDEX klassplan_organ ON klassplan (organ_id, giltig_fran);

CREATE TRIGGER klassplan_once BEFORE INSERT ON klassplan
WHEN EXISTS (SELECT 1 FROM klassplan WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'rule:klassplan_immutable'); END;
CREATE TRIGGER klassplan_immutable BEFORE UPDATE ON klassplan
WHEN new.id IS NOT old.id OR new.organ_id IS NOT old.organ_id
BEGIN SELECT RAISE(ABORT, 'rule:klassplan_immutable'); END;
-- One plan at a time, so that a code means one thing on any day.
CREATE TRIGGER klassplan_alone BEFORE INSERT ON klassplan
WHEN EXISTS (SELECT 1 FROM klassplan WHERE organ_id = new.organ_id
  AND giltig_fran <= coalesce(new.giltig_till, '9999-12-31')
  AND coalesce(giltig_till, '9999-12-31') >= new.giltig_fran)
BEGIN SELECT RAISE(ABORT, 'rule:klassplan_overlap'); END;
CREATE TRIGGER klassplan_still_alone BEFORE UPDATE ON klassplan
WHEN EXISTS (SELECT 1 FROM klassplan WHERE organ_id = new.organ_id AND id <> old.id
  AND giltig_fran <= coalesce(new.giltig_till, '9999-12-31')
  AND coalesce(giltig_till, '9999-12-31') >= new.giltig_fran)
BEGIN SELECT RAISE(ABORT, 'rule:klassplan_overlap'); END;

-- A class that a case points at can't be deleted: foreign keys see to that.
CREATE TABLE klass (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  klassplan_id TEXT NOT NULL REFERENCES klassplan (id),
  foralder_id TEXT REFERENCES klass (id),
  kod TEXT NOT NULL CHECK (kod <> ''),
  rubrik TEXT NOT NULL CHECK (rubrik <> ''),
  gallringsregel TEXT NOT NULL,
  bevaras INTEGER NOT NULL CHECK (bevaras IN (0, 1)),
  gallringsfrist_ar INTEGER CHECK (gallringsfrist_ar BETWEEN 0 AND 999),
  UNIQUE (klassplan_id, kod),
  CONSTRAINT klass_kept_or_culled CHECK (bevaras = 0 OR gallringsfrist_ar IS NULL)
) STRICT;
CREATE INDEX klass_foralder ON klass (foralder_id) WHERE foralder_id IS NOT NULL;

CREATE TRIGGER klass_once BEFORE INSERT ON klass
WHEN EXISTS (SELECT 1 FROM klass WHERE id = new.id
  OR (klassplan_id = new.klassplan_id AND kod = new.kod))
BEGIN SELECT RAISE(ABORT, 'rule:klass_exists'); END;
CREATE TRIGGER klass_immutable BEFORE UPDATE ON klass
WHEN new.id IS NOT old.id OR new.klassplan_id IS NOT old.klassplan_id
  OR new.kod IS NOT old.kod OR new.foralder_id IS NOT old.foralder_id
BEGIN SELECT RAISE(ABORT, 'rule:klass_immutable'); END;
CREATE TRIGGER klass_own_plan BEFORE INSERT ON klass
WHEN new.foralder_id IS NOT NULL AND new.klassplan_id IS NOT
  (SELECT klassplan_id FROM klass WHERE id = new.foralder_id)
BEGIN SELECT RAISE(ABORT, 'rule:klass_other_plan'); END;
`,
};
