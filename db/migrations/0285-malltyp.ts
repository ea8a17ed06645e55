import type { Migration } from '../migrate.ts';

const refuse = (rule: string) => `BEGIN SELECT RAISE(ABORT, 'rule:${rule}'); END;`;

const COLUMNS = `id, namn, dokumenttyp, organ_id, sidhuvud, sidfot, logotyp_sha256,
  logotyp_alternativtext, typsnitt, underskriftskolumner, beslutsstil, dokumentord, avslutad,
  skapad, skapad_av, andrad, version`;

/** Templates of extracts of minutes; a check of a column can't be widened where it stands. */
export const malltyp: Migration = {
  version: 285,
  sql: `
CREATE TABLE mall_ny (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  namn TEXT NOT NULL CHECK (namn <> ''),
  dokumenttyp TEXT NOT NULL CHECK (dokumenttyp IN ('tjansteskrivelse', 'tjansteutlatande',
    'yttrande', 'remissmissiv', 'foljebrev', 'protokollsutdrag')),
  organ_id TEXT REFERENCES organ (id),
  sidhuvud TEXT NOT NULL,
  sidfot TEXT NOT NULL,
  logotyp_sha256 TEXT REFERENCES fil (sha256),
  logotyp_alternativtext TEXT,
  typsnitt TEXT NOT NULL CHECK (typsnitt IN ('antikva', 'linjar')),
  underskriftskolumner INTEGER NOT NULL CHECK (underskriftskolumner IN (1, 2)),
  beslutsstil TEXT CHECK (beslutsstil IN ('numrerade_meningar', 'att_satser', 'en_mening')),
  dokumentord TEXT NOT NULL,
  avslutad INTEGER NOT NULL CHECK (avslutad IN (0, 1)),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  CHECK ((logotyp_sha256 IS NULL) = (logotyp_alternativtext IS NULL))
) STRICT;
INSERT INTO mall_ny (rowid, ${COLUMNS}) SELECT rowid, ${COLUMNS} FROM mall;
DROP TABLE mall;
ALTER TABLE mall_ny RENAME TO mall;
CREATE TRIGGER mall_once BEFORE INSERT ON mall
WHEN EXISTS (SELECT 1 FROM mall WHERE rowid = new.rowid OR (id = new.id)) ${refuse('already_exists')}
CREATE TRIGGER mall_row_kept BEFORE UPDATE ON mall
WHEN new.rowid IS NOT old.rowid ${refuse('locked')}
CREATE TRIGGER mall_id_stands BEFORE UPDATE OF id ON mall
WHEN new.id IS NOT old.id ${refuse('locked')}
CREATE TRIGGER mall_no_delete BEFORE DELETE ON mall ${refuse('no_delete')}
`,
};
