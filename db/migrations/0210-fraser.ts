import type { Migration } from '../migrate.ts';

const refuse = (rule: string) => `BEGIN SELECT RAISE(ABORT, 'rule:${rule}'); END;`;

const decided = (paper: string) => `EXISTS (SELECT 1 FROM beslut b JOIN tjansteskrivelse t
  ON t.arende_id = b.arende_id WHERE t.id = ${paper})`;

// OR REPLACE takes the row in its way without any DELETE trigger.
const once = (table: string, key: string) => `
CREATE TRIGGER ${table}_once BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM ${table} WHERE rowid = new.rowid OR (${key})) ${refuse('already_exists')}
CREATE TRIGGER ${table}_row_kept BEFORE UPDATE ON ${table}
WHEN new.rowid IS NOT old.rowid OR new.id IS NOT old.id ${refuse('locked')}`;

/** The register's own phrases, and findings that somebody answers for. */
export const fraser: Migration = {
  version: 210,
  sql: `
CREATE TABLE egen_fras (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  kod TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (kod <> ''),
  rubrik TEXT NOT NULL CHECK (rubrik <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  lagrum TEXT NOT NULL,
  avslutad INTEGER NOT NULL CHECK (avslutad IN (0, 1)),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  andrad TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
${once('egen_fras', 'id = new.id OR kod = new.kod')}
CREATE TRIGGER egen_fras_no_delete BEFORE DELETE ON egen_fras ${refuse('no_delete')}

CREATE TABLE avsteg (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  tjansteskrivelse_id TEXT NOT NULL REFERENCES tjansteskrivelse (id),
  kontroll TEXT NOT NULL CHECK (kontroll GLOB 'K[0-9][0-9]'),
  ankare TEXT NOT NULL CHECK (ankare <> ''),
  lydelse TEXT NOT NULL CHECK (length(lydelse) = 16),
  skal TEXT NOT NULL CHECK (trim(skal) <> ''),
  skapad TEXT NOT NULL,
  skapad_av TEXT NOT NULL,
  UNIQUE (tjansteskrivelse_id, kontroll, ankare, lydelse)
) STRICT;
${once(
  'avsteg',
  `id = new.id OR (tjansteskrivelse_id = new.tjansteskrivelse_id AND kontroll = new.kontroll
    AND ankare = new.ankare AND lydelse = new.lydelse)`,
)}
CREATE TRIGGER avsteg_stands BEFORE UPDATE ON avsteg ${refuse('locked')}
CREATE TRIGGER avsteg_locked_i BEFORE INSERT ON avsteg
WHEN ${decided('new.tjansteskrivelse_id')} ${refuse('locked')}
CREATE TRIGGER avsteg_locked_d BEFORE DELETE ON avsteg
WHEN ${decided('old.tjansteskrivelse_id')} ${refuse('locked')}
`,
};
