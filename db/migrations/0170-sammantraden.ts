import type { Migration } from '../migrate.ts';

/** The days the bodies meet, which papers and answers are written for. */
export const sammantraden: Migration = {
  version: 170,
  sql: `
CREATE TABLE sammantrade (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  organ_id TEXT NOT NULL REFERENCES organ (id),
  datum TEXT NOT NULL CHECK (date(datum) IS datum),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (organ_id, datum)
) STRICT;
CREATE INDEX sammantrade_datum ON sammantrade (datum);
CREATE TRIGGER sammantrade_once BEFORE INSERT ON sammantrade
WHEN EXISTS (SELECT 1 FROM sammantrade WHERE id = new.id OR rowid = new.rowid
  OR (organ_id = new.organ_id AND datum = new.datum))
BEGIN SELECT RAISE(ABORT, 'rule:already_exists'); END;
CREATE TRIGGER sammantrade_stands BEFORE UPDATE ON sammantrade
WHEN new.id IS NOT old.id OR new.rowid IS NOT old.rowid OR new.organ_id IS NOT old.organ_id
BEGIN SELECT RAISE(ABORT, 'rule:locked'); END;
CREATE TRIGGER sammantrade_no_delete BEFORE DELETE ON sammantrade
BEGIN SELECT RAISE(ABORT, 'rule:no_delete'); END;
`,
};
