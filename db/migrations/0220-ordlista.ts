import type { Migration } from '../migrate.ts';

const refuse = (rule: string) => `BEGIN SELECT RAISE(ABORT, 'rule:${rule}'); END;`;

/** Words that spelling takes for right: the register's own, and those let be in one paper. */
export const ordlista: Migration = {
  version: 220,
  sql: `
CREATE TABLE ord (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  ord TEXT NOT NULL CHECK (ord <> ''),
  tjansteskrivelse_id TEXT REFERENCES tjansteskrivelse (id),
  avslutad INTEGER NOT NULL CHECK (avslutad IN (0, 1)),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX ord_once_for_all ON ord (ord) WHERE tjansteskrivelse_id IS NULL;
CREATE UNIQUE INDEX ord_once_in_paper ON ord (tjansteskrivelse_id, ord)
  WHERE tjansteskrivelse_id IS NOT NULL;
-- OR REPLACE takes the row in its way without any DELETE trigger.
CREATE TRIGGER ord_once BEFORE INSERT ON ord
WHEN EXISTS (SELECT 1 FROM ord WHERE id = new.id OR rowid = new.rowid
  OR (ord = new.ord AND tjansteskrivelse_id IS new.tjansteskrivelse_id))
${refuse('already_exists')}
CREATE TRIGGER ord_stands BEFORE UPDATE ON ord
WHEN new.id IS NOT old.id OR new.rowid IS NOT old.rowid OR new.ord IS NOT old.ord
  OR new.tjansteskrivelse_id IS NOT old.tjansteskrivelse_id
${refuse('locked')}
CREATE TRIGGER ord_no_delete BEFORE DELETE ON ord ${refuse('no_delete')}
`,
};
