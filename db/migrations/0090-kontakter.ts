import type { Migration } from '../migrate.ts';

const refuse = (rule: string) => `BEGIN SELECT RAISE(ABORT, 'rule:${rule}'); END;`;

/** What persons, bodies and contacts have in common: never deleted, and merged once. */
const lasting = (table: string) => `
CREATE INDEX ${table}_merged ON ${table} (sammanslagen_med) WHERE sammanslagen_med IS NOT NULL;
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} ${refuse('no_delete')}
-- INSERT OR REPLACE and UPDATE OR REPLACE delete the row in their way without any DELETE trigger.
CREATE TRIGGER ${table}_id_once BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM ${table} WHERE id = new.id) ${refuse('already_exists')}
CREATE TRIGGER ${table}_id_stands BEFORE UPDATE OF id ON ${table} WHEN new.id IS NOT old.id
${refuse('locked')}
CREATE TRIGGER ${table}_born_alone BEFORE INSERT ON ${table}
WHEN new.sammanslagen_med IS NOT NULL ${refuse('merge_chain')}
-- Whoever follows a merge arrives at one that is in use, in one step.
CREATE TRIGGER ${table}_no_chain BEFORE UPDATE OF sammanslagen_med ON ${table}
WHEN new.sammanslagen_med IS NOT NULL AND (new.sammanslagen_med = new.id
  OR EXISTS (SELECT 1 FROM ${table}
    WHERE (id = new.sammanslagen_med AND sammanslagen_med IS NOT NULL)
      OR sammanslagen_med = new.id))
${refuse('merge_chain')}
CREATE TRIGGER ${table}_stays_merged BEFORE UPDATE ON ${table}
WHEN old.sammanslagen_med IS NOT NULL AND (new.sammanslagen_med IS NULL OR new.avslutad = 0)
${refuse('merged')}`;

/** What is protected is so under every row of it: handlingar may still point at a merged one. */
const protects = (table: string) => `
CREATE TRIGGER ${table}_protects AFTER UPDATE OF skyddad ON ${table}
BEGIN UPDATE ${table} SET skyddad = new.skyddad WHERE sammanslagen_med = new.id; END;
CREATE TRIGGER ${table}_protected_by AFTER UPDATE OF sammanslagen_med ON ${table}
WHEN new.sammanslagen_med IS NOT NULL
BEGIN UPDATE ${table} SET skyddad = (SELECT skyddad FROM ${table} WHERE id = new.sammanslagen_med)
  WHERE id = new.id; END;`;

const flag = (column: string) => `${column} INTEGER NOT NULL DEFAULT 0 CHECK (${column} IN (0, 1))`;

/** An abbreviation is printed in the numbers of a body's cases, so two in use can't share it. */
const ownAbbreviation = (event: string, name: string) => `
CREATE TRIGGER organ_abbreviation_${name} BEFORE ${event} ON organ
WHEN new.externt = 0 AND new.avslutad = 0 AND EXISTS (SELECT 1 FROM organ
  WHERE id <> new.id AND externt = 0 AND avslutad = 0
    AND forkortning = new.forkortning COLLATE NOCASE)
${refuse('abbreviation_taken')}`;

/** The same person can't have the same task in the same body twice on one day. */
const sameTask = (event: string) => `
CREATE TRIGGER uppdrag_apart_${event} BEFORE ${event} ON uppdrag
WHEN EXISTS (SELECT 1 FROM uppdrag u WHERE u.id <> new.id AND u.person_id = new.person_id
  AND u.organ_id = new.organ_id AND u.roll = new.roll
  AND u.fran <= coalesce(new.till, '9999-12-31') AND new.fran <= coalesce(u.till, '9999-12-31'))
${refuse('uppdrag_overlap')}`;

const sameCode = (event: string) => `
CREATE TRIGGER parti_apart_${event} BEFORE ${event} ON parti
WHEN EXISTS (SELECT 1 FROM parti p WHERE p.id <> new.id AND p.kod = new.kod COLLATE NOCASE
  AND coalesce(p.giltig_fran, '0000-01-01') <= coalesce(new.giltig_till, '9999-12-31')
  AND coalesce(new.giltig_fran, '0000-01-01') <= coalesce(p.giltig_till, '9999-12-31'))
${refuse('parti_code_taken')}`;

/** External parties, parties, who sits where and when, and what is out of use or merged. */
export const kontakter: Migration = {
  version: 90,
  sql: `
CREATE TABLE parti (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  kod TEXT NOT NULL CHECK (kod <> ''),
  namn TEXT NOT NULL CHECK (namn <> ''),
  genitiv TEXT NOT NULL CHECK (genitiv <> ''),
  giltig_fran TEXT CHECK (date(giltig_fran) IS giltig_fran),
  giltig_till TEXT CHECK (date(giltig_till) IS giltig_till),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT period_backwards CHECK (giltig_fran <= giltig_till)
) STRICT;
CREATE TRIGGER parti_no_delete BEFORE DELETE ON parti ${refuse('no_delete')}
CREATE TRIGGER parti_id_once BEFORE INSERT ON parti
WHEN EXISTS (SELECT 1 FROM parti WHERE id = new.id) ${refuse('already_exists')}
CREATE TRIGGER parti_id_stands BEFORE UPDATE OF id ON parti WHEN new.id IS NOT old.id
${refuse('locked')}
${sameCode('INSERT')}
${sameCode('UPDATE')}

ALTER TABLE person ADD COLUMN epost TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN telefon TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN parti_id TEXT REFERENCES parti (id);
ALTER TABLE person ADD COLUMN ${flag('skyddad')};
ALTER TABLE person ADD COLUMN ${flag('avslutad')};
ALTER TABLE person ADD COLUMN sammanslagen_med TEXT REFERENCES person (id)
  CONSTRAINT merged_in_use CHECK (sammanslagen_med IS NULL OR avslutad = 1);
${lasting('person')}

ALTER TABLE organ ADD COLUMN epost TEXT NOT NULL DEFAULT '';
ALTER TABLE organ ADD COLUMN adress TEXT NOT NULL DEFAULT '';
ALTER TABLE organ ADD COLUMN ${flag('avslutad')};
ALTER TABLE organ ADD COLUMN sammanslagen_med TEXT REFERENCES organ (id)
  CONSTRAINT merged_in_use CHECK (sammanslagen_med IS NULL OR avslutad = 1);
${lasting('organ')}
${ownAbbreviation('INSERT', 'new')}
${ownAbbreviation('UPDATE OF forkortning, externt, avslutad', 'changed')}
CREATE TRIGGER organ_with_diarium_stays BEFORE UPDATE OF sammanslagen_med ON organ
WHEN new.sammanslagen_med IS NOT NULL AND (EXISTS (SELECT 1 FROM diarium WHERE organ_id = new.id)
  OR EXISTS (SELECT 1 FROM register WHERE organ_id = new.id))
${refuse('organ_with_diarium')}

CREATE TABLE kontakt (
  rad INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 26),
  typ TEXT NOT NULL
    CHECK (typ IN ('privatperson', 'foretag', 'forening', 'myndighet', 'ovrigt')),
  namn TEXT NOT NULL CHECK (namn <> ''),
  sortnyckel TEXT NOT NULL,
  -- Every word of name and e-mail, folded, each with a space before it.
  sokord TEXT NOT NULL,
  epost TEXT NOT NULL,
  telefon TEXT NOT NULL,
  adress TEXT NOT NULL,
  ${flag('skyddad')},
  ${flag('avslutad')},
  sammanslagen_med TEXT REFERENCES kontakt (id)
    CONSTRAINT merged_in_use CHECK (sammanslagen_med IS NULL OR avslutad = 1),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX kontakt_by_name ON kontakt (sortnyckel, rad, typ, avslutad);
CREATE TRIGGER kontakt_row_once BEFORE INSERT ON kontakt
WHEN EXISTS (SELECT 1 FROM kontakt WHERE rad = new.rad) ${refuse('already_exists')}
CREATE TRIGGER kontakt_row_stands BEFORE UPDATE OF rad ON kontakt WHEN new.rad IS NOT old.rad
${refuse('locked')}
${lasting('kontakt')}

CREATE TABLE uppdrag (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  person_id TEXT NOT NULL REFERENCES person (id),
  organ_id TEXT NOT NULL REFERENCES organ (id),
  roll TEXT NOT NULL CHECK (roll IN ('ordf', 'v_ordf_1', 'v_ordf_2', 'ledamot', 'ersattare',
    'sekreterare', 'handlaggare', 'insynsplats', 'personalforetradare')),
  fran TEXT NOT NULL CHECK (date(fran) IS fran),
  till TEXT CHECK (date(till) IS till),
  ordning INTEGER NOT NULL CHECK (ordning BETWEEN 0 AND 999),
  for_parti_id TEXT REFERENCES parti (id),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT period_backwards CHECK (fran <= till)
) STRICT;
CREATE INDEX uppdrag_organ ON uppdrag (organ_id, fran);
CREATE INDEX uppdrag_person ON uppdrag (person_id, fran);
CREATE TRIGGER uppdrag_id_once BEFORE INSERT ON uppdrag
WHEN EXISTS (SELECT 1 FROM uppdrag WHERE id = new.id) ${refuse('already_exists')}
CREATE TRIGGER uppdrag_id_stands BEFORE UPDATE OF id ON uppdrag WHEN new.id IS NOT old.id
${refuse('locked')}
${sameTask('INSERT')}
${sameTask('UPDATE')}

-- Two that look alike and have been said to be two.
CREATE TABLE ej_dubblett (
  ena_id TEXT NOT NULL CHECK (length(ena_id) = 26),
  andra_id TEXT NOT NULL CHECK (length(andra_id) = 26),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  PRIMARY KEY (ena_id, andra_id),
  CHECK (ena_id < andra_id)
) STRICT, WITHOUT ROWID;

${protects('person')}
${protects('kontakt')}
`,
};
